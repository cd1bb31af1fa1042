/** The page on which partners make their own snippet. Its script comes from the package. */
import { escape } from '../../server/escape.ts';
import { integrityOf } from '../integrity.ts';
import { readPackageFile } from '../package-files.ts';
import { embeddingTexts, helpTitles } from '../texts/page.ts';
import { addressOfHelp, pathOfEmbeddingPage } from './addresses.ts';
import { languages, moving, pinned } from './release.ts';

export interface EmbeddingPage {
  readonly lang: 'de' | 'en';
  /** The name of the alliance. */
  readonly alliance: string;
  readonly stylesheets: readonly string[];
  readonly icon: string;
  readonly script: string;
}

export function embeddingPage({ lang, alliance, stylesheets, icon, script }: EmbeddingPage): string {
  const texts = embeddingTexts[lang];
  const other = lang === 'de' ? 'en' : 'de';
  const up = lang === 'de' ? '../' : '../../';
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escape(texts.title)} – ${escape(alliance)}</title>
${stylesheets.map((path) => `<link rel="stylesheet" href="${up}${path}">`).join('\n')}
<link rel="icon" href="${up}${icon}" type="image/svg+xml">
<script type="module" src="${up}${script}"></script>
<script src="${up}${moving}/embed-parent.js" defer></script>
</head>
<body>
<a class="skip" href="#builder">${escape(texts.skip)}</a>
<header>
<h1>${escape(texts.title)}</h1>
<p>${escape(texts.lead(alliance))}</p>
<nav aria-label="${escape(texts.languages)}"><a href="${up}">${escape(alliance)}</a> <a href="${up}${addressOfHelp(lang)}">${escape(helpTitles[lang])}</a> <a href="${up}${pathOfEmbeddingPage(other)}" hreflang="${other}" lang="${other}">${escape(embeddingTexts[other].name)}</a></nav>
</header>
<main id="builder" data-root="${up}" data-help="${up}${addressOfHelp(lang)}" data-version="${pinned.slice(1)}" data-integrity="${integrityOf(readPackageFile('alliance-widgets.js'))}" data-languages="${['de', 'en', ...languages().filter((tag) => tag !== 'all')].join(' ')}">
<p>${escape(texts.waiting)}</p>
</main>
</body>
</html>
`;
}
