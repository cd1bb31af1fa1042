/** The page on which web teams find the colours of their widgets. Its script comes from the package. */
import { escape } from '../../server/escape.ts';
import { helpTitles, themingTexts } from '../texts/page.ts';
import { addressOfHelp, pathOfThemingPage } from './addresses.ts';
import { moving } from './release.ts';

export interface ThemingPage {
  readonly lang: 'de' | 'en';
  /** The name of the alliance. */
  readonly alliance: string;
  /** The widgets that have something to show. */
  readonly widgets: readonly string[];
  readonly stylesheets: readonly string[];
  readonly icon: string;
  readonly script: string;
}

export function themingPage({ lang, alliance, widgets, stylesheets, icon, script }: ThemingPage): string {
  const texts = themingTexts[lang];
  const other = lang === 'de' ? 'en' : 'de';
  const up = lang === 'de' ? '../' : '../../';
  // Both scripts have a copy of Lit.
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escape(texts.title)} – ${escape(alliance)}</title>
${stylesheets.map((path) => `<link rel="stylesheet" href="${up}${path}">`).join('\n')}
<link rel="icon" href="${up}${icon}" type="image/svg+xml">
<script type="module" src="${up}${moving}/alliance-widgets.js"></script>
<script type="module" src="${up}${script}"></script>
</head>
<body>
<a class="skip" href="#workshop">${escape(texts.skip)}</a>
<header>
<h1>${escape(texts.title)}</h1>
<p>${escape(texts.lead)}</p>
<nav aria-label="${escape(texts.languages)}"><a href="${up}">${escape(alliance)}</a> <a href="${up}${addressOfHelp(lang)}">${escape(helpTitles[lang])}</a> <a href="${up}${pathOfThemingPage(other)}" hreflang="${other}" lang="${other}">${escape(themingTexts[other].name)}</a></nav>
</header>
<main id="workshop" data-root="${up}" data-widgets="${widgets.join(' ')}">
<p>${escape(texts.waiting)}</p>
</main>
</body>
</html>
`;
}
