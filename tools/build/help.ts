/** The pages of the help: Eleventy makes them of the documents. They are the same for every feed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Eleventy from '@11ty/eleventy';
import {
  assetPath,
  movingFolder,
  pathOfDiagnosisPage,
  pathOfEmbeddingPage,
  pathOfThemingPage,
  pathOfWorkshopPage,
} from '../../cli/publish/addresses.ts';
import { readDocuments, translationOf, type HelpDocument } from '../../site/hilfe/documents.ts';
import { rootFrom } from '../../site/hilfe/live.ts';
import { addHelpRules } from '../../site/hilfe/markdown.ts';
import { helpTexts } from '../../site/hilfe/texts.ts';
import { ROOT } from '../dev/run.ts';

const read = (path: string) => readFileSync(join(ROOT, path));

/** What a list of contents shows. */
const headingsOf = (html: string) =>
  [...html.matchAll(/<h([23]) id="([^"]+)">(.+?)<\/h\1>/g)].map(([, level, id, heading]) => ({
    ...{ level, id },
    html: heading!.replace(/<\/?a\b[^>]*>/g, ''),
  }));

/**
 * Writes the pages below a folder, at the addresses that they have in the published one.
 * @param script The script of pages that show widgets.
 */
export async function buildHelp(output: string, script: Buffer): Promise<void> {
  const documents = readDocuments(ROOT);
  const { version } = JSON.parse(read('package.json').toString()) as { version: string };
  const homes = documents.filter(({ name }) => name === '');
  const shared = {
    layout: 'page.njk',
    // Documents hold the braces of template languages.
    templateEngineOverride: 'md',
    stylesheets: [
      assetPath('page.css', read('cli/publish/page/page.css')),
      assetPath('help.css', read('site/hilfe/help.css')),
    ],
    script: assetPath('help.js', script),
    icon: assetPath('icon.svg', read('site/icon.svg')),
    moving: movingFolder(version),
  };
  const dataOf = (document: HelpDocument) => ({
    ...shared,
    document,
    permalink: `${document.address}index.html`,
    root: rootFrom(document),
    translation: translationOf(document, documents),
    home: homes.find(({ lang }) => lang === document.lang),
    otherHome: homes.find(({ lang }) => lang !== document.lang),
    pages: pagesFor(document, documents),
    embedding: pathOfEmbeddingPage(document.lang).replace('index.html', ''),
    diagnosis: pathOfDiagnosisPage(document.lang).replace('index.html', ''),
    theming: pathOfThemingPage(document.lang).replace('index.html', ''),
    workshop: pathOfWorkshopPage(document.lang).replace('index.html', ''),
    texts: helpTexts[document.lang],
  });
  const eleventy = new Eleventy(join(ROOT, 'site/hilfe'), output, {
    quietMode: true,
    configPath: false,
    config(config) {
      config.setIncludesDirectory('layouts');
      config.ignores.add('site/hilfe/pages/**');
      config.amendLibrary('md', (md) => addHelpRules(md, documents));
      config.addFilter('headings', headingsOf);
      for (const document of documents)
        config.addTemplate(`site/hilfe/${document.address}index.md`, document.markdown, dataOf(document));
    },
  });
  await eleventy.write();
}

/** What the first page lists below the overviews: every document, in the reader's language if it is there. */
const pagesFor = ({ lang }: HelpDocument, documents: readonly HelpDocument[]) =>
  documents
    .filter(({ source }) => !source.startsWith('site/'))
    .filter((document) => document.lang === lang || !translationOf(document, documents))
    .sort((a, b) => a.title.localeCompare(b.title, lang));
