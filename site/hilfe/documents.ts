/** The documents that become pages of the help: those of docs/, the overviews beside this file, and some of the root. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import {
  addressOfHelp,
  pathOfDiagnosisPage,
  pathOfEmbeddingPage,
  pathOfThemingPage,
  pathOfWorkshopPage,
} from '../../cli/publish/addresses.ts';

export type Language = 'de' | 'en';

export interface HelpDocument {
  /** The path of the file. */
  readonly source: string;
  readonly lang: Language;
  /** What the document is called in both languages: `frameworks/vue`; empty for the first page. */
  readonly name: string;
  /** The address of the page in the published folder. */
  readonly address: string;
  readonly title: string;
  readonly markdown: string;
}

/** A folder or file, and the language and name of what it holds. */
const SOURCES: [path: string, lang: Language, name?: string][] = [
  ['site/hilfe/pages/de', 'de'],
  ['site/hilfe/pages/en', 'en'],
  ['docs/de', 'de'],
  ['docs', 'en'],
  ['README.md', 'en', 'readme'],
  ['CHANGELOG.md', 'en', 'changelog'],
  ['SECURITY.md', 'en', 'security'],
];

/** Pages whose name would be on block lists, and the first page. */
const OTHER_NAMES: Record<string, string> = { privacy: 'data-protection', index: '' };

/** The line that leads to the other language on GitHub. The pages have a switch instead. */
const OTHER_LANGUAGE = /[ \n]*\((?:Deutsch|English): \[[^\]]+\]\([^)]+\)\)|^\[(?:Deutsch|English)\]\([^)]+\)$/gm;

function documentOf(root: string, source: string, lang: Language, name: string): HelpDocument {
  const [, title, markdown] = /^# (.+)\n([^]*)$/.exec(readFileSync(join(root, source), 'utf8')) ?? [];
  if (!title) throw new Error(`${source} does not begin with a title.`);
  return {
    source,
    lang,
    name,
    address: addressOfHelp(lang, name),
    title,
    markdown: markdown!.replace(OTHER_LANGUAGE, ''),
  };
}

export function readDocuments(root: string): HelpDocument[] {
  return SOURCES.flatMap(([path, lang, name]) => {
    if (name) return [documentOf(root, path, lang, name)];
    return readdirSync(join(root, path), { recursive: true, encoding: 'utf8' })
      .map((file) => file.split('\\').join('/'))
      .filter((file) => file.endsWith('.md') && !(path === 'docs' && file.startsWith('de/')))
      .sort()
      .map((file) => {
        const own = file.slice(0, -3);
        return documentOf(root, posix.join(path, file), lang, OTHER_NAMES[own] ?? own);
      });
  });
}

/** The same document in the other language. */
export const translationOf = ({ lang, name }: Target, documents: readonly HelpDocument[]) =>
  documents.find((other) => other.lang !== lang && other.name === name);

/** What a link leads to: a document, or a page that is no document. */
export type Target = Pick<HelpDocument, 'lang' | 'address' | 'title' | 'name'>;

/** The pages that are no documents, by their folder. */
const PAGES: Record<string, (lang: Language) => string> = {
  'site/diagnose': pathOfDiagnosisPage,
  'site/einbinden': pathOfEmbeddingPage,
  'site/gestalten': pathOfThemingPage,
  'site/werkstatt': pathOfWorkshopPage,
};

/** Returns the page of a file or a folder of the repository, if it has one. */
export function targetOf(source: string, lang: Language, documents: readonly HelpDocument[]): Target | undefined {
  const page = PAGES[source]?.(lang);
  if (page) return { lang, address: page.replace('index.html', ''), title: '', name: '' };
  const home = { docs: 'en', 'docs/de': 'de' }[source];
  return documents.find((document) => (home ? !document.name && document.lang === home : document.source === source));
}

/** How one page of the published folder names another one. */
export function pathBetween(from: string, to: string): string {
  const path = posix.relative(from, to);
  if (path === '') return './';
  return `${path}/`;
}
