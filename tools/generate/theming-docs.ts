/** Writes the tables of tokens and parts in the docs, from the list in `themes/tokens.ts`. */
import { parts, statement, tokens, type Token, type Widgets } from '../../themes/tokens.ts';

type Language = 'en' | 'de';

const WORDS = {
  en: { all: 'all', except: 'all except', in: 'in', tokens: ['token', 'type', 'default', 'changes', 'widgets'] },
  de: { all: 'alle', except: 'alle außer', in: 'in', tokens: ['Token', 'Art', 'Standard', 'ändert', 'Widgets'] },
};
const TYPES = { en: { color: 'colour', length: 'length' }, de: { color: 'Farbe', length: 'Länge' } };

const nameOf = (tag: string) => `\`${tag.replace('alliance-', '')}\``;
const code = (text: string) => `\`${text}\``;
const table = ([head, ...rows]: readonly (readonly string[])[]) =>
  [head!, head!.map(() => '-'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const namesOf = (tags: readonly string[]) => tags.map(nameOf).join(', ');

/** Names the widgets. The funding statement has no theme: it counts as a widget of neither list. */
function widgetNames(widgets: Widgets, language: Language) {
  if ('only' in widgets) return namesOf(widgets.only);
  const others = widgets.except.filter((tag) => tag !== statement);
  return others.length ? `${WORDS[language].except} ${namesOf(others)}` : WORDS[language].all;
}

/** The default of a token, followed by the defaults of the widgets that differ. */
function defaultOf({ default: value, defaults = {} }: Token, language: Language) {
  const others = Object.entries(defaults).map(([tag, other]) => `${code(other)} ${WORDS[language].in} ${nameOf(tag)}`);
  return [code(value), ...others].join(', ');
}

const tokenTable = (language: Language) =>
  table([
    WORDS[language].tokens,
    ...tokens.map((token) => [
      code(token.name),
      TYPES[language][token.type],
      defaultOf(token, language),
      token.purpose[language],
      widgetNames(token.widgets, language),
    ]),
  ]);

const partTable = (language: Language) =>
  table([
    ['part', language === 'en' ? 'is' : 'ist', 'widgets'],
    ...parts.map(({ name, purpose, widgets }) => [code(name), purpose[language], widgetNames(widgets, language)]),
  ]);

/** Replaces the tables of a page of the docs. */
export function withTables(page: string, language: Language): string {
  const tables = { tokens: tokenTable(language), parts: partTable(language) };
  return Object.entries(tables).reduce((text, [name, content]) => {
    const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
    if (!text.includes(start) || !text.includes(end)) throw new Error(`The page has no place for ${name}.`);
    return `${text.slice(0, text.indexOf(start))}${start}\n\n${content}\n\n${text.slice(text.indexOf(end))}`;
  }, page);
}
