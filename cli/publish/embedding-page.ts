/** The page on which partners make their own snippet. Its script comes from the package. */
import { escape } from '../../server/escape.ts';
import { intl } from '../../src/i18n/intl.ts';
import { embeddingTexts } from '../texts/page.ts';
import { addressOfHelp, pathOfEmbeddingPage, pathOfPreviewPage } from './addresses.ts';
import { moduleScript, pageShell, rootFrom, type Lang } from './page-shell.ts';

export interface EmbeddingPage {
  readonly lang: Lang;
  /** The name of the alliance. */
  readonly alliance: string;
  readonly stylesheets: readonly string[];
  readonly icon: string;
  readonly script: string;
  /** The script that reads feeds that somebody brings. */
  readonly feeds: string;
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

/** What the language is called. To find that, browsers take 15 ms for the first name. */
const nameOf = (tag: string, lang: Lang) =>
  tag === 'de-simple' ? 'Leichte Sprache' : (intl('DisplayNames', lang, { type: 'language' }).of(tag) ?? tag);

export function embeddingPage({ script, feeds, widgets, release, ...page }: EmbeddingPage): string {
  const { lang, alliance } = page;
  const up = rootFrom(lang);
  const { version, moving, integrity, languages } = release;
  const data = {
    root: up,
    help: up + addressOfHelp(lang),
    preview: up + pathOfPreviewPage,
    feeds: up + feeds,
    widgets,
    version,
    integrity,
    languages: new URLSearchParams(languages.map((tag) => [tag, nameOf(tag, lang)])).toString(),
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
      .map(([name, value]) => `data-${name}="${escape(value)}"`)
      .join(' '),
  });
}
