/** What all pages with an application have before their script runs: policy, style sheets, title, ways to the other pages. */
import { escape } from '../../server/escape.ts';
import { helpTitles } from '../texts/page.ts';
import { addressOfHelp } from './addresses.ts';

export type Lang = 'de' | 'en';

/** The address of the published folder, seen from a page. */
export const rootFrom = (lang: Lang) => (lang === 'de' ? '../' : '../../');

const otherThan = (lang: Lang): Lang => (lang === 'de' ? 'en' : 'de');

/** The words of a page in one language. */
export interface ShellTexts {
  readonly name: string;
  readonly skip: string;
  readonly languages: string;
  readonly title: string;
  readonly waiting: string;
}

export interface PageShell {
  readonly lang: Lang;
  /** The name of the alliance. */
  readonly alliance: string;
  readonly texts: Record<Lang, ShellTexts>;
  readonly lead: string;
  readonly pathOf: (lang: Lang) => string;
  /** The document of the help that the page leads to; by default its first page. */
  readonly help?: Parameters<typeof addressOfHelp>[1];
  /** Directives of the policy between those for scripts and styles, and after those for pictures. */
  readonly workerPolicy?: string;
  /** Whom the page may ask for data, besides its own server. */
  readonly connectPolicy?: string;
  readonly framePolicy?: string;
  /** The Trusted Types policies that the page needs. */
  readonly trustedTypes: string;
  /** The paths of the files, from the folder. */
  readonly stylesheets: readonly string[];
  readonly icon: string;
  /** The elements of the scripts. */
  readonly scripts: readonly string[];
  /** The id of `<main>`, and its attributes for the script. */
  readonly id: string;
  readonly data: string;
}

/** The element of a module script of the folder. */
export const moduleScript = (lang: Lang, path: string) =>
  `<script type="module" src="${rootFrom(lang)}${path}"></script>`;

export function pageShell(page: PageShell): string {
  const {
    lang,
    alliance,
    lead,
    pathOf,
    help,
    workerPolicy = '',
    connectPolicy = '',
    framePolicy = '',
    trustedTypes,
  } = page;
  const { stylesheets, icon, scripts, id, data } = page;
  const texts = page.texts[lang];
  const other = otherThan(lang);
  const up = rootFrom(lang);
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; ${workerPolicy}style-src 'self'; connect-src 'self'${connectPolicy}; img-src 'self'; ${framePolicy}base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types ${trustedTypes}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escape(texts.title)} – ${escape(alliance)}</title>
${stylesheets.map((path) => `<link rel="stylesheet" href="${up}${path}">`).join('\n')}
<link rel="icon" href="${up}${icon}" type="image/svg+xml">
${scripts.join('\n')}
</head>
<body>
<a class="skip" href="#${id}">${escape(texts.skip)}</a>
<header>
<h1>${escape(texts.title)}</h1>
<p>${escape(lead)}</p>
<nav aria-label="${escape(texts.languages)}"><a href="${up}">${escape(alliance)}</a> <a href="${up}${addressOfHelp(lang, help)}">${escape(helpTitles[lang])}</a> <a href="${up}${pathOf(other)}" hreflang="${other}" lang="${other}">${escape(page.texts[other].name)}</a></nav>
</header>
<main id="${id}"${data && ` ${data}`}>
<p>${escape(texts.waiting)}</p>
</main>
</body>
</html>
`;
}
