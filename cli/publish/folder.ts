/** Everything that `publish` writes, in the order in which it is put in place: what a file names is there before it. */
import { jsonLd } from '../../src/authoring/export/json-ld.ts';
import { isSameLanguage, lookup, resolveText } from '../../src/i18n/locale.ts';
import { registry } from '../../src/i18n/registry.ts';
import { read } from '../../src/feed/read.ts';
import type { AllianceFeed } from '../../src/feed/alliance-feed.ts';
import { integrityOf } from '../integrity.ts';
import { listPackageFiles, listPackageFolder, readPackageFile } from '../package-files.ts';
import { assetPath, pathOfEmbeddingPage, pathOfPreviewPage, pathOfWorkshopPage } from './addresses.ts';
import { alliancePage, pathOfPage, projectLimit, widgetsFor } from './alliance-page.ts';
import { applicationPage, applications } from './application-page.ts';
import { embeddingPage } from './embedding-page.ts';
import { headersFile } from './headers.ts';
import { sharedStylesheet, stylesheetOf } from './prerendered.ts';
import { previewPage } from './preview-page.ts';
import { languages as scriptLanguages, moving, pinned, releaseFiles } from './release.ts';
import { sitemapOf } from './sitemap.ts';
import type { Tree } from './tree.ts';
import { workshopPage } from './workshop-page.ts';

export interface FolderOptions {
  /** The address of the folder, if it is known. */
  readonly base?: string;
  /** The pictures and documents of the feed. */
  readonly neighbours?: Tree;
  /** Folders of versions that were published before. */
  readonly earlierVersions?: readonly string[];
  readonly onProgress?: (share: number) => void;
}

/** @throws {FeedError} if the document is no feed. */
export function folderOf(document: object, options: FolderOptions = {}): Tree {
  const { base, neighbours = new Map<string, Buffer>(), earlierVersions = [], onProgress } = options;
  const feed = read(document);
  const tree: Tree = new Map([...neighbours, ...releaseFiles()]);
  const stylesheet = addAsset(tree, 'page.css', readPackageFile('page/page.css'));
  const icon = addAsset(tree, 'icon.svg', readPackageFile('page/icon.svg'));
  const shared = addAsset(tree, 'widgets.css', Buffer.from(sharedStylesheet()));
  const widgetStyles = new Map(
    widgetsFor(feed).map((widget) => [
      widget,
      [shared, addAsset(tree, `${widget}.css`, Buffer.from(stylesheetOf(widget)))],
    ]),
  );
  tree.set('feed.json', Buffer.from(`${JSON.stringify(document)}\n`));
  const languages = languagesOf(feed);
  const ownAddresses: string[] = [];
  for (const [index, lang] of languages.entries()) {
    const path = pathOfPage(lang, languages);
    const address = base && addressOf(path, base);
    const isCanonical = address !== undefined && isCanonicalPage(feed, address, base!);
    if (isCanonical) ownAddresses.push(address);
    const page = alliancePage({
      ...{ document, feed, lang, languages, stylesheet, widgetStyles, icon, base },
      jsonLd: isCanonical ? structuredData(document, lang, address) : undefined,
    });
    tree.set(path, Buffer.from(page));
    onProgress?.((index + 1) / languages.length);
  }
  addPreviewPage(tree);
  addEmbeddingPages(tree, feed, stylesheet, icon);
  addApplications(tree, feed, stylesheet, icon);
  addWorkshopPages(tree, feed, stylesheet, icon);
  addHelp(tree);
  if (base && ownAddresses.length) {
    const others = [...tree.keys()].filter(isPageForPartners).map((path) => addressOf(path, base));
    const modified = feed.header.modified ?? new Date().toISOString();
    tree.set('sitemap.xml', Buffer.from(sitemapOf(ownAddresses, modified, others)));
  }
  addServerFiles(tree, earlierVersions);
  return tree;
}

/** The address of a page, as links have it. */
const addressOf = (path: string, base: string) => new URL(path.replace(/index\.html$/, ''), base).href;

/** The pages that are there for every feed. */
const isPageForPartners = (path: string) =>
  /(?:^|\/)(?:diagnose|einbinden|gestalten|hilfe|werkstatt)\/(?:.+\/)?index\.html$/.test(path);

/** The feed's languages that the widgets speak; the feed's own comes first. */
function languagesOf({ header }: AllianceFeed): string[] {
  const own = header.language ?? 'de';
  const spoken = ['de', 'en', ...Object.keys(registry.languages)];
  const others = (header.languages ?? []).filter((tag) => lookup(spoken, tag) && !isSameLanguage(tag, own));
  return [own, ...others];
}

/** Returns whether search engines are to find the alliance here: the feed names this page, or none. */
function isCanonicalPage({ header }: AllianceFeed, address: string, base: string): boolean {
  const { canonicalUrl } = header;
  return (
    !canonicalUrl || [address, base].some((own) => URL.canParse(canonicalUrl) && new URL(canonicalUrl).href === own)
  );
}

/** What search engines read: what `export --to jsonld` writes, with as many projects as the page has. */
function structuredData(document: object, language: string, base: string): string {
  const { projects } = document as { projects?: unknown };
  const shown = { ...document, ...(Array.isArray(projects) && { projects: projects.slice(0, projectLimit) }) };
  // A text of the feed must not end the script element.
  return JSON.stringify(jsonLd(shown, { language, base })).replaceAll('<', '\\u003c');
}

/** Adds a file whose name holds a hash of its content, and returns its path. */
function addAsset(tree: Tree, name: string, content: Buffer): string {
  const path = assetPath(name, content);
  tree.set(path, content);
  return path;
}

/** The pages on which partners make their own snippet, in German and English. */
function addEmbeddingPages(tree: Tree, { header }: AllianceFeed, stylesheet: string, icon: string): void {
  const add = (name: string) => addAsset(tree, name, readPackageFile(`page/${name}`));
  const [widgets, feeds] = [add('widgets.json'), add('einbinden-feeds.js')];
  const stylesheets = [stylesheet, add('einbinden.css')];
  const release = {
    ...{ version: pinned.slice(1), moving, integrity: integrityOf(readPackageFile('alliance-widgets.js')) },
    languages: ['de', 'en', ...scriptLanguages().filter((tag) => tag !== 'all')],
  };
  for (const lang of ['de', 'en'] as const) {
    const files = { stylesheets, icon, script: add(`einbinden-${lang}.js`), feeds, widgets };
    const page = embeddingPage({ ...files, lang, alliance: nameOf(header, lang), release });
    tree.set(pathOfEmbeddingPage(lang), Buffer.from(page));
  }
}

/** The page of its preview, with the style sheets of host pages and their licences. */
function addPreviewPage(tree: Tree): void {
  const add = (name: string) => addAsset(tree, name, readPackageFile(`page/${name}`));
  const paths = listPackageFolder('page/hosts').map((name) => [name, add(`hosts/${name}`)] as const);
  const hosts = new Map(
    paths.flatMap(([name, path]) => (name.endsWith('.css') ? [[name.replace('.css', ''), path] as const] : [])),
  );
  const page = previewPage({ hosts, moving, stylesheet: add('preview.css'), script: add('preview.js') });
  tree.set(pathOfPreviewPage, Buffer.from(page));
}

/** The other applications for web teams, in German and English. */
function addApplications(tree: Tree, feed: AllianceFeed, stylesheet: string, icon: string): void {
  const widgets = widgetsFor(feed);
  for (const application of applications) {
    const add = (name: string) => addAsset(tree, name, readPackageFile(`page/${name}`));
    const stylesheets = [stylesheet, ...application.stylesheets.map((name) => add(`${name}.css`))];
    const script = add(`${application.name}.js`);
    for (const lang of ['de', 'en'] as const) {
      const alliance = nameOf(feed.header, lang);
      const page = applicationPage({ application, lang, alliance, widgets, stylesheets, icon, script });
      tree.set(application.pathOf(lang), Buffer.from(page));
    }
  }
}

/** The pages on which an office makes the feed, in German and English. */
function addWorkshopPages(tree: Tree, { header }: AllianceFeed, stylesheet: string, icon: string): void {
  const add = (name: string) => addAsset(tree, name, readPackageFile(`page/${name}`));
  const stylesheets = [stylesheet, add('werkstatt.css')];
  const scripts = { script: add('werkstatt.js'), worker: add('werkstatt-worker.js') };
  for (const lang of ['de', 'en'] as const) {
    const widgets = `${moving}/alliance-widgets.js`;
    const page = workshopPage({ ...scripts, lang, alliance: nameOf(header, lang), stylesheets, icon, widgets });
    tree.set(pathOfWorkshopPage(lang), Buffer.from(page));
  }
}

const nameOf = ({ alliance, language = 'de' }: AllianceFeed['header'], lang: string) =>
  resolveText(alliance?.name ?? '', lang, language).text;

/** The help, which is the same for every feed. Its pages name the assets by the same hash. */
function addHelp(tree: Tree): void {
  for (const name of ['help.css', 'help.js']) addAsset(tree, name, readPackageFile(`page/${name}`));
  for (const path of listPackageFiles('page/help')) tree.set(path, readPackageFile(`page/help/${path}`));
}

/** What a server needs to know: each reads its own file. */
function addServerFiles(tree: Tree, earlierVersions: readonly string[]): void {
  for (const server of ['nginx', 'caddy'])
    for (const name of listPackageFolder(`deploy/${server}`))
      tree.set(`server/${server}/${name}`, readPackageFile(`deploy/${server}/${name}`));
  tree.set('.htaccess', readPackageFile('deploy/apache/.htaccess'));
  const paths = [...tree.keys(), ...earlierVersions.map((folder) => `${folder}/alliance-widgets.js`)];
  tree.set('_headers', Buffer.from(headersFile(paths)));
}
