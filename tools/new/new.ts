/**
 * Makes a widget that shows a list of the feed (`npm run new <name> [list]`): component, styles, define entry, story, test,
 * its place in `components/widgets.ts`, its texts in every language, its row in the README and the generated files that list it.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { ROOT, runOrFail } from '../dev/run.ts';
import { withName, withRow, withTexts, withWidget } from './edits.ts';
import { filesOf } from './files.ts';
import { listsOfFeed } from './lists.ts';
import { namesOf } from './names.ts';

const LANGUAGES = 'src/i18n/languages';
const NAMES = ['site/einbinden/texts/de.ts', 'site/einbinden/texts/en.ts'];

async function write(file: string, content: string): Promise<void> {
  const path = join(ROOT, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, await format(content, { ...(await resolveConfig(path)), filepath: path }));
}

const edit = (file: string, change: (text: string) => string) =>
  write(file, change(readFileSync(join(ROOT, file), 'utf8')));

async function main([folder = '', listName = 'milestones']: readonly string[]): Promise<void> {
  const names = namesOf(folder);
  const lists = listsOfFeed();
  const list = lists.find(({ name }) => name === listName);
  if (!list) throw new Error(`No list "${listName}". There are: ${lists.map(({ name }) => name).join(', ')}.`);
  const files = filesOf(names, list);
  const taken = Object.keys(files).find((file) => existsSync(join(ROOT, file)));
  if (taken) throw new Error(`${taken} exists. Choose another name.`);

  for (const [file, content] of Object.entries(files)) await write(file, content);
  await edit('components/widgets.ts', (text) => withWidget(text, names));
  for (const file of readdirSync(join(ROOT, LANGUAGES)).filter((name) => name !== 'all.ts'))
    await edit(join(LANGUAGES, file), (text) => withTexts(text, names));
  for (const file of NAMES) await edit(file, (text) => withName(text, names));
  await edit('README.md', (text) => withRow(text, names));
  await runOrFail('tsx', ['tools/generate/generate.ts']);

  console.log(`Made <${names.tag}>:
${Object.keys(files)
  .map((file) => `  ${file}`)
  .join('\n')}

Next:
  - Translate ${names.group}.heading in ${LANGUAGES}/, and its name in ${NAMES[0]}; they are English everywhere.
  - Write the class comment and the row in README.md: they are the documentation.
  - Say in themes/tokens.ts if the widget reads a token that only some widgets read, then run npm run generate.
  - Run npm run visual:update, and look at the pictures.`);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
