/** The page in the frame of the preview on the page "Einbinden". Both languages share it. */
import { embeddingTexts } from '../texts/page.ts';

export interface PreviewPage {
  /** The paths of the files. */
  readonly stylesheet: string;
  readonly script: string;
  /** The folder of the widgets' script. */
  readonly moving: string;
  /** The style sheets of the pages that widgets are put on, by the names of these. */
  readonly hosts: ReadonlyMap<string, string>;
}

/** The page asks its own folder for scripts, style sheets and pictures, and nobody for anything else. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html preview 'allow-duplicates'";

export function previewPage({ stylesheet, script, moving, hosts }: PreviewPage): string {
  const data = [...hosts].map(([name, path]) => ` data-${name}="../${path}"`).join('');
  // The script puts the policy into force: in a sandbox, Safari does not count the page's own server as 'self'.
  // Classic scripts: in a sandbox, modules would need CORS headers.
  return `<!doctype html>
<html lang="de" data-locales="../${moving}/locales/"${data}>
<head>
<meta charset="utf-8">
<meta name="policy" content="${policy}">
<script src="../${script}"></script>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>${embeddingTexts.de.title}</title>
<link rel="stylesheet" href="../${stylesheet}">
<script src="../${moving}/alliance-widgets.js" defer></script>
</head>
<body></body>
</html>
`;
}
