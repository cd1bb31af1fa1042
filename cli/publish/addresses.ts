/** Addresses in the published folder, for `publish` and for the build, which makes pages that name them. */
import { createHash } from 'node:crypto';

/** The path of a file that never changes: its name holds a hash of its content. */
export function assetPath(name: string, content: Buffer): string {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
  return `assets/${name.replace(/(?=\.\w+$)/, `-${hash}`)}`;
}

/** The folder that gets corrections. Before version 1 it has the name of the first one, so that pages keep their address. */
export const movingFolder = (version: string) => `v${Math.max(1, parseInt(version))}`;

/** The path of a page: English is at the same place in the folder of its language. */
const pathOf = (folder: string) => (lang: 'de' | 'en') =>
  lang === 'de' ? `${folder}/index.html` : `en/${folder}/index.html`;

export const pathOfEmbeddingPage = pathOf('einbinden');

/** The page in the frame of its preview. */
export const pathOfPreviewPage = 'einbinden/preview.html';

export const pathOfThemingPage = pathOf('gestalten');
export const pathOfDiagnosisPage = pathOf('diagnose');
export const pathOfWorkshopPage = pathOf('werkstatt');

/** The address of the help, or of a page of it: `embedding`, `frameworks/vue`. */
export const addressOfHelp = (lang: 'de' | 'en', page = '') =>
  `${lang === 'de' ? 'hilfe' : 'en/hilfe'}/${page === '' ? '' : `${page}/`}`;
