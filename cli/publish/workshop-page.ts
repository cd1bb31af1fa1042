/** The page on which an office checks its workbook and makes the feed. Its scripts come from the package. */
import { workshopTexts } from '../texts/page.ts';
import { pathOfWorkshopPage } from './addresses.ts';
import { moduleScript, pageShell, rootFrom } from './page-shell.ts';

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

export function workshopPage({ script, worker, widgets, ...page }: WorkshopPage): string {
  const { lang, alliance } = page;
  const up = rootFrom(lang);
  return pageShell({
    ...page,
    ...{ texts: workshopTexts, lead: workshopTexts[lang].lead(alliance) },
    ...{ pathOf: pathOfWorkshopPage, help: 'office' },
    workerPolicy: "worker-src 'self'; ",
    // Both of its scripts have a copy of Lit.
    trustedTypes: "lit-html worker 'allow-duplicates'",
    scripts: [moduleScript(lang, script), moduleScript(lang, widgets)],
    ...{ id: 'workshop', data: `data-root="${up}" data-worker="${up}${worker}"` },
  });
}
