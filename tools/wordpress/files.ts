/** The generated files of the WordPress plugin, from the manifest, the plugin's own texts and the version. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Package } from 'custom-elements-manifest/schema';
import packageJson from '../../package.json' with { type: 'json' };
import { ROOT } from '../dev/run.ts';
import { messagesIn, po, type Message } from './gettext.ts';
import { german, LOCALES, unused, type Locale } from './german.ts';
import { BLOCK_DESCRIPTION, BLOCK_KEYWORDS, BLOCK_TITLE, blockSource, listSource } from './list.ts';

export const PLUGIN = 'integrations/wordpress';
const MAIN = `${PLUGIN}/alliance-widgets.php`;
const LIST = `${PLUGIN}/includes/widgets.php`;
const README = `${PLUGIN}/readme.txt`;

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

/** The texts that WordPress translates of block.json and of the head of the plugin. */
function messagesOfHeads(main: string): Message[] {
  const heads = ['Plugin Name', 'Description', 'Author'].map(
    (name) => new RegExp(`^ \\* ${name}: +(.+)$`, 'm').exec(main)![1]!,
  );
  return [
    ...heads.map((id) => ({ id })),
    { id: BLOCK_TITLE, context: 'block title' },
    { id: BLOCK_DESCRIPTION, context: 'block description' },
    ...BLOCK_KEYWORDS.map((id) => ({ id, context: 'block keyword' })),
  ];
}

/** All texts of the plugin; `list` is the source of the list of widgets. */
function messagesOf(list: string): Message[] {
  const sources = readdirSync(join(ROOT, PLUGIN, 'includes'))
    .sort()
    .map((name) => `${PLUGIN}/includes/${name}`);
  const texts = sources.filter((file) => file !== LIST).map(read);
  return [...messagesOfHeads(read(MAIN)), ...messagesIn([...texts, list])];
}

/** The texts of the plugin as it is now. */
export const messages = (): Message[] => messagesOf(read(LIST));

/** A translation. Throws if there is none. */
export function translate(locale: Locale, message: Message): string {
  const text = german(locale, message);
  if (text === undefined)
    throw new Error(
      `tools/wordpress/german.ts has no German for "${message.id}" (${message.context ?? 'no context'}).`,
    );
  return text;
}

/** Each generated file with its content. Throws if a text has no translation, or a translation no text. */
export function wordpressFiles(manifest: Package): Record<string, string> {
  const list = listSource(manifest);
  const all = messagesOf(list);
  const useless = unused(all);
  if (useless.length > 0) throw new Error(`No source of the plugin has "${useless[0]}" of tools/wordpress/german.ts.`);
  const { version } = packageJson;
  return {
    [LIST]: list,
    [`${PLUGIN}/block/block.json`]: blockSource(manifest),
    [`${PLUGIN}/languages/alliance-widgets.pot`]: po('', all, () => ''),
    ...Object.fromEntries(
      LOCALES.map((locale) => [
        `${PLUGIN}/languages/alliance-widgets-${locale}.po`,
        po(locale, all, (message) => translate(locale, message)),
      ]),
    ),
    [MAIN]: read(MAIN)
      .replace(/^( \* Version: +).+$/m, `$1${version}`)
      .replace(/('ALLIANCE_WIDGETS_VERSION', ').+?(')/, `$1${version}$2`),
    [README]: read(README).replace(/^(Stable tag: ).+$/m, `$1${version}`),
  };
}
