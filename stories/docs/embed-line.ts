/** Writes the line that an editor copies, with content between its tags (docs/de/embedding.md). */
import { de } from '../../src/i18n/languages/de.ts';
import { en } from '../../src/i18n/languages/en.ts';
import type { Messages } from '../../src/i18n/messages.ts';
import type { Language } from '../../site/gestalten/texts.ts';
import { widgets } from './manifest.ts';

const SITE = 'https://www.example.org/';
const FEED = `${SITE}alliance/feed.json`;

export const SCRIPT_LINE = `<script type="module" src="${SITE}alliance/alliance-widgets.js"></script>`;

type Args = Record<string, unknown>;

/** Returns the heading of a widget. Pages cannot read it: `heading` is protected. */
export function nameIn(language: Language, tag: string): string {
  const widget = document.createElement(tag) as unknown as { heading(messages: Messages): string };
  return widget.heading({ de, en }[language].messages);
}

const germanName = (tag: string) => nameIn('de', tag);

/** The attributes that differ from the defaults, the address of the feed first. */
function attributesOf(tag: string, args: Args): [name: string, value: string][] {
  const { attributes = [] } = widgets.get(tag)!;
  const untouched = document.createElement(tag);
  const chosen = attributes.flatMap(({ name, fieldName = name }): [string, string][] => {
    const value = args[fieldName];
    const isDefault = value === undefined || value === '' || value === Reflect.get(untouched, fieldName);
    return name === 'src' || isDefault || value === false ? [] : [[name, value === true ? '' : String(value)]];
  });
  return [['src', FEED], ...chosen];
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

const fallback = (tag: string) => `<p>${germanName(tag)}: <a href="${SITE}">www.example.org</a></p>`;

function line(name: string, attributes: [string, string][], content: string): string {
  const list = attributes.map(([key, value]) => (value ? ` ${key}="${escape(value)}"` : ` ${key}`)).join('');
  return `<${name}${list}>${content}</${name}>`;
}

/** `<alliance-… src="…">…</alliance-…>` with the options of `args`. */
export const elementLine = (tag: string, args: Args) => line(tag, attributesOf(tag, args), fallback(tag));

/** `<div data-alliance="…">`, which editors leave alone that remove elements they do not know. */
export function divLine(tag: string, args: Args): string {
  const attributes = attributesOf(tag, args).map(([name, value]): [string, string] => [`data-alliance-${name}`, value]);
  return line('div', [['data-alliance', tag.replace('alliance-', '')], ...attributes], fallback(tag));
}
