/** The alliance's own page in one language: readable before any script, and shown by the widgets afterwards. */
import { formatDate } from '../../src/i18n/dates.ts';
import * as lists from '../../src/feed/validation/generated.ts';
import { isSameLanguage, resolveText } from '../../src/i18n/locale.ts';
import type { AllianceFeed } from '../../src/feed/alliance-feed.ts';
import type { LocalizedText } from '../../src/feed/schema/feed.ts';
import type { Attributes } from '../../server/content.ts';
import { escape } from '../../server/escape.ts';
import { diagnosisTexts, embeddingTexts, helpTitles, pageTexts, themingTexts, workshopTexts } from '../texts/page.ts';
import {
  addressOfHelp,
  pathOfDiagnosisPage,
  pathOfEmbeddingPage,
  pathOfThemingPage,
  pathOfWorkshopPage,
} from './addresses.ts';
import { prerendered } from './prerendered.ts';
import { languages as scriptLanguages, moving } from './release.ts';
import { sections } from './sections.ts';

/** How many projects the page shows at first; ten thousand would be ten megabytes. */
export const projectLimit = 100;

export interface AlliancePage {
  readonly document: object;
  readonly feed: AllianceFeed;
  /** The language of this page; the first of `languages` has the page at the root. */
  readonly lang: string;
  readonly languages: readonly string[];
  /** The path of the style sheet. */
  readonly stylesheet: string;
  /** The paths of the widgets' style sheets. */
  readonly widgetStyles: ReadonlyMap<string, readonly string[]>;
  /** The path of the picture for tabs and bookmarks. */
  readonly icon: string;
  /** The address of the published folder, if it is known. */
  readonly base?: string;
  /** Structured data for search engines; only for the canonical page. */
  readonly jsonLd?: string;
}

/** The widgets that a page of this feed has. */
export const widgetsFor = (feed: AllianceFeed): string[] =>
  sections.flatMap(([widget, collections]) =>
    collections.some((collection) => feed.entries(lists[collection]).length) ? [widget] : [],
  );

/** The path of the page in a language. */
export const pathOfPage = (lang: string, languages: readonly string[]) =>
  lang === languages[0] ? 'index.html' : `${lang}/index.html`;

export function alliancePage({
  document,
  feed,
  lang,
  languages,
  stylesheet,
  widgetStyles,
  icon,
  base,
  jsonLd,
}: AlliancePage): string {
  const texts = pageTexts(lang);
  const up = lang === languages[0] ? '' : '../';
  const { header } = feed;
  const say = (text: LocalizedText = '') => resolveText(text, lang, header.language ?? lang);
  const name = say(header.alliance?.name).text;
  const description = header.alliance?.description && say(header.alliance.description);
  const locale = scriptLanguages().find((tag) => isSameLanguage(tag, lang));
  const canonical =
    header.canonicalUrl ?? (base && new URL(pathOfPage(lang, languages).replace('index.html', ''), base).href);
  const ownLang = /^de\b/i.test(lang) ? 'de' : 'en';
  const others = languages.filter((other) => other !== lang);
  // Its element is async and the last one of the page: a deferred script would share a long task with the first full restyle.
  const script = `${up}${moving}/alliance-widgets.js`;
  const linkTo = (other: string) => `${up}${pathOfPage(other, languages)}`;
  const withLang = ({ text, lang: own }: { text: string; lang: string }) =>
    isSameLanguage(own, lang) ? escape(text) : `<span lang="${escape(own)}">${escape(text)}</span>`;

  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escape(name)}</title>`,
    description && `<meta name="description" content="${escape(description.text)}">`,
    canonical && /^https?:/i.test(canonical) && `<link rel="canonical" href="${escape(canonical)}">`,
    ...(others.length ? languages : []).map(
      (other) => `<link rel="alternate" hreflang="${escape(other)}" href="${escape(linkTo(other))}">`,
    ),
    `<link rel="alternate" type="application/alliance-feed+json" href="${up}feed.json">`,
    `<link rel="icon" href="${up}${icon}" type="image/svg+xml">`,
    `<link rel="stylesheet" href="${up}${stylesheet}">`,
    ...[...new Set([...widgetStyles.values()].flat())].map(
      (path) => `<link rel="preload" as="style" href="${up}${path}">`,
    ),
    `<link rel="modulepreload" href="${script}">`,
    locale && `<script src="${up}${moving}/locales/${locale}.js" defer></script>`,
    jsonLd && `<script type="application/ld+json">${jsonLd}</script>`,
  ];

  const count = feed.entries(lists.projects).length;
  const body = [...widgetStyles].map(([widget, stylesheets]) => {
    const isProjects = widget === 'project-cards';
    const attributes: Attributes = isProjects ? { 'page-size': projectLimit } : {};
    const html = prerendered({ widget, document, lang, attributes, stylesheets, up });
    const isCut = isProjects && count > projectLimit;
    return isCut ? `${html}\n<noscript><p>${escape(texts.more(projectLimit, count))}</p></noscript>` : html;
  });

  return `<!doctype html>
<html lang="${escape(lang)}">
<head>
${head.filter(Boolean).join('\n')}
</head>
<body>
<a class="skip" href="#content">${escape(texts.skip)}</a>
<header>
<h1>${withLang(say(header.alliance?.name))}</h1>
${description ? `<p>${withLang(description)}</p>` : ''}
${others.length ? `<nav aria-label="${escape(texts.languages)}">${others.map((other) => `<a href="${escape(linkTo(other))}" hreflang="${escape(other)}" lang="${escape(other)}">${escape(pageTexts(other).name)}</a>`).join(' ')}</nav>` : ''}
</header>
<main id="content" class="chapters">
${body.join('\n')}
</main>
<footer>
<p>${escape(texts.asOf)} ${header.modified ? `<time datetime="${escape(header.modified)}">${escape(formatDate(header.modified, lang))}</time>` : ''}</p>
${header.attribution ? `<p>${withLang(say(header.attribution))}</p>` : ''}
<p lang="${ownLang}"><a href="${up}${pathOfEmbeddingPage(ownLang)}">${escape(embeddingTexts[ownLang].title)}</a> <a href="${up}${pathOfThemingPage(ownLang)}">${escape(themingTexts[ownLang].title)}</a> <a href="${up}${pathOfDiagnosisPage(ownLang)}">${escape(diagnosisTexts[ownLang].title)}</a> <a href="${up}${pathOfWorkshopPage(ownLang)}">${escape(workshopTexts[ownLang].title)}</a> <a href="${up}${addressOfHelp(ownLang)}">${escape(helpTitles[ownLang])}</a></p>
</footer>
<script type="module" async src="${script}"></script>
</body>
</html>
`;
}
