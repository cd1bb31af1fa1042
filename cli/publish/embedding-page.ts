/** The page on which partners make their own snippet. Its script comes from the package. */
import { embeddingTexts } from '../texts/page.ts';
import { addressOfHelp, pathOfEmbeddingPage, pathOfPreviewPage } from './addresses.ts';
import { moduleScript, pageShell, rootFrom } from './page-shell.ts';

export interface EmbeddingPage {
  readonly lang: 'de' | 'en';
  /** The name of the alliance. */
  readonly alliance: string;
  readonly stylesheets: readonly string[];
  readonly icon: string;
  readonly script: string;
  /** The list of widgets with their options. */
  readonly widgets: string;
  readonly release: Release;
}

/** The version of the scripts that its snippets name. */
export interface Release {
  readonly version: string;
  /** The folder that gets corrections. */
  readonly moving: string;
  /** Of the script of the widgets. */
  readonly integrity: string;
  /** What the widgets speak. */
  readonly languages: readonly string[];
}

export function embeddingPage({ script, widgets, release, ...page }: EmbeddingPage): string {
  const { lang, alliance } = page;
  const up = rootFrom(lang);
  const { version, moving, integrity, languages } = release;
  const data = {
    root: up,
    help: up + addressOfHelp(lang),
    preview: up + pathOfPreviewPage,
    widgets,
    version,
    integrity,
    languages: languages.join(' '),
  };
  return pageShell({
    ...page,
    ...{ texts: embeddingTexts, lead: embeddingTexts[lang].lead(alliance), pathOf: pathOfEmbeddingPage },
    // A feed from any server, once somebody asks for it; without https only from the own computer.
    connectPolicy: ' https: http://localhost:* http://127.0.0.1:*',
    ...{ framePolicy: "frame-src 'self'; ", trustedTypes: 'lit-html' },
    scripts: [moduleScript(lang, script), `<script src="${up}${moving}/embed-parent.js" defer></script>`],
    id: 'builder',
    data: Object.entries(data)
      .map(([name, value]) => `data-${name}="${value}"`)
      .join(' '),
  });
}
