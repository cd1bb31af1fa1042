/** The page on which partners make their own snippet. Its script comes from the package. */
import { integrityOf } from '../integrity.ts';
import { readPackageFile } from '../package-files.ts';
import { embeddingTexts } from '../texts/page.ts';
import { addressOfHelp, pathOfEmbeddingPage } from './addresses.ts';
import { moduleScript, pageShell, rootFrom } from './page-shell.ts';
import { languages, moving, pinned } from './release.ts';

export interface EmbeddingPage {
  readonly lang: 'de' | 'en';
  /** The name of the alliance. */
  readonly alliance: string;
  readonly stylesheets: readonly string[];
  readonly icon: string;
  readonly script: string;
}

export function embeddingPage({ script, ...page }: EmbeddingPage): string {
  const { lang, alliance } = page;
  const up = rootFrom(lang);
  const tags = ['de', 'en', ...languages().filter((tag) => tag !== 'all')];
  const data = {
    root: up,
    help: up + addressOfHelp(lang),
    version: pinned.slice(1),
    integrity: integrityOf(readPackageFile('alliance-widgets.js')),
    languages: tags.join(' '),
  };
  return pageShell({
    ...page,
    ...{ texts: embeddingTexts, lead: embeddingTexts[lang].lead(alliance), pathOf: pathOfEmbeddingPage },
    ...{ framePolicy: "frame-src 'self'; ", trustedTypes: 'lit-html' },
    scripts: [moduleScript(lang, script), `<script src="${up}${moving}/embed-parent.js" defer></script>`],
    id: 'builder',
    data: Object.entries(data)
      .map(([name, value]) => `data-${name}="${value}"`)
      .join(' '),
  });
}
