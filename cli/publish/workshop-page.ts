/** The page on which an office checks its workbook and makes the feed. Its scripts come from the package. */
import { escape } from '../../server/escape.ts';
import { helpTitles, workshopTexts } from '../texts/page.ts';
import { addressOfHelp, pathOfWorkshopPage } from './addresses.ts';

export interface WorkshopPage {
  readonly lang: 'de' | 'en';
  /** The name of the alliance. */
  readonly alliance: string;
  readonly stylesheets: readonly string[];
  readonly icon: string;
  readonly script: string;
  /** The script that reads files. The page loads it for the first one. */
  readonly worker: string;
  /** The script of the widgets, for the preview. */
  readonly widgets: string;
}

export function workshopPage({ lang, alliance, stylesheets, icon, script, worker, widgets }: WorkshopPage): string {
  const texts = workshopTexts[lang];
  const other = lang === 'de' ? 'en' : 'de';
  const up = lang === 'de' ? '../' : '../../';
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html worker 'allow-duplicates'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escape(texts.title)} – ${escape(alliance)}</title>
${stylesheets.map((path) => `<link rel="stylesheet" href="${up}${path}">`).join('\n')}
<link rel="icon" href="${up}${icon}" type="image/svg+xml">
<script type="module" src="${up}${script}"></script>
<script type="module" src="${up}${widgets}"></script>
</head>
<body>
<a class="skip" href="#workshop">${escape(texts.skip)}</a>
<header>
<h1>${escape(texts.title)}</h1>
<p>${escape(texts.lead(alliance))}</p>
<nav aria-label="${escape(texts.languages)}"><a href="${up}">${escape(alliance)}</a> <a href="${up}${addressOfHelp(lang, 'office')}">${escape(helpTitles[lang])}</a> <a href="${up}${pathOfWorkshopPage(other)}" hreflang="${other}" lang="${other}">${escape(workshopTexts[other].name)}</a></nav>
</header>
<main id="workshop" data-root="${up}" data-worker="${up}${worker}">
<p>${escape(texts.waiting)}</p>
</main>
</body>
</html>
`;
}
