/** The pages that are applications: what there is before their script, which comes from the package. */
import { escape } from '../../server/escape.ts';
import { diagnosisTexts, helpTitles, themingTexts, type ApplicationTexts } from '../texts/page.ts';
import { addressOfHelp, pathOfDiagnosisPage, pathOfThemingPage } from './addresses.ts';
import { moving } from './release.ts';

type Lang = 'de' | 'en';

interface Application {
  /** The name of its script. */
  readonly name: string;
  readonly texts: Record<Lang, ApplicationTexts>;
  readonly pathOf: (lang: Lang) => string;
  /** The names of its style sheets, after that of all pages. */
  readonly stylesheets: readonly string[];
  /** The id of its `<main>`. */
  readonly id: string;
  /** The Trusted Types policies that it needs. */
  readonly trustedTypes: string;
  /** Whether it shows widgets. */
  readonly hasWidgets: boolean;
}

export const applications: readonly Application[] = [
  {
    ...{ name: 'gestalten', texts: themingTexts, pathOf: pathOfThemingPage, stylesheets: ['gestalten'] },
    // Both of its scripts have a copy of Lit.
    ...{ id: 'workshop', trustedTypes: "lit-html 'allow-duplicates'", hasWidgets: true },
  },
  {
    ...{ name: 'diagnose', texts: diagnosisTexts, pathOf: pathOfDiagnosisPage },
    // It has fields and lists as the page "Einbinden" has them.
    ...{ stylesheets: ['einbinden', 'diagnose'], id: 'builder', trustedTypes: 'lit-html diagnose', hasWidgets: false },
  },
];

export interface ApplicationPage {
  readonly application: Application;
  readonly lang: Lang;
  /** The name of the alliance. */
  readonly alliance: string;
  /** The widgets that have something to show. */
  readonly widgets: readonly string[];
  /** The paths of the files. */
  readonly stylesheets: readonly string[];
  readonly icon: string;
  readonly script: string;
}

export function applicationPage(page: ApplicationPage): string {
  const { application, lang, alliance, widgets, stylesheets, icon, script } = page;
  const { id, pathOf, hasWidgets } = application;
  const texts = application.texts[lang];
  const other = lang === 'de' ? 'en' : 'de';
  const up = lang === 'de' ? '../' : '../../';
  const scripts = [...(hasWidgets ? [`${moving}/alliance-widgets.js`] : []), script];
  const data = hasWidgets ? ` data-root="${up}" data-widgets="${widgets.join(' ')}"` : '';
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types ${application.trustedTypes}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escape(texts.title)} – ${escape(alliance)}</title>
${stylesheets.map((path) => `<link rel="stylesheet" href="${up}${path}">`).join('\n')}
<link rel="icon" href="${up}${icon}" type="image/svg+xml">
${scripts.map((path) => `<script type="module" src="${up}${path}"></script>`).join('\n')}
</head>
<body>
<a class="skip" href="#${id}">${escape(texts.skip)}</a>
<header>
<h1>${escape(texts.title)}</h1>
<p>${escape(texts.lead)}</p>
<nav aria-label="${escape(texts.languages)}"><a href="${up}">${escape(alliance)}</a> <a href="${up}${addressOfHelp(lang)}">${escape(helpTitles[lang])}</a> <a href="${up}${pathOf(other)}" hreflang="${other}" lang="${other}">${escape(application.texts[other].name)}</a></nav>
</header>
<main id="${id}"${data}>
<p>${escape(texts.waiting)}</p>
</main>
</body>
</html>
`;
}
