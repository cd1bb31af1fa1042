/** The pages "Gestalten" and "Diagnose". Their scripts come from the package. */
import { diagnosisTexts, themingTexts, type ApplicationTexts } from '../texts/page.ts';
import { pathOfDiagnosisPage, pathOfThemingPage } from './addresses.ts';
import { moduleScript, pageShell, rootFrom, type Lang } from './page-shell.ts';
import { moving } from './release.ts';

interface Application {
  /** The name of its script. */
  readonly name: string;
  readonly texts: Record<Lang, ApplicationTexts>;
  readonly pathOf: (lang: Lang) => string;
  /** The names of its own style sheets. They follow the one of all pages. */
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

export function applicationPage({ application, widgets, script, ...page }: ApplicationPage): string {
  const { texts, id, pathOf, trustedTypes, hasWidgets } = application;
  const { lang } = page;
  const scripts = [...(hasWidgets ? [`${moving}/alliance-widgets.js`] : []), script];
  return pageShell({
    ...page,
    ...{ texts, lead: texts[lang].lead, pathOf, trustedTypes, id },
    scripts: scripts.map((path) => moduleScript(lang, path)),
    data: hasWidgets ? `data-root="${rootFrom(lang)}" data-widgets="${widgets.join(' ')}"` : '',
  });
}
