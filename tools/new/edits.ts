/** The lists that a new widget has to be in. */
import type { Names } from './names.ts';

/** Replaces a pattern that the file must have. */
function replaced(text: string, pattern: RegExp, replacement: string): string {
  if (!pattern.test(text)) throw new Error(`No place for the new widget: ${pattern.source}`);
  return text.replace(pattern, () => replacement);
}

/** Adds the widget to the list of all widgets, in the order of the alphabet. */
export function withWidget(widgets: string, { folder, className }: Names): string {
  const [comment, ...exports] = widgets.trimEnd().split('\n');
  const line = `export { ${className} } from './${folder}/${folder}.ts';`;
  return [comment, ...[...exports, line].sort()].join('\n');
}

/** Adds a group of texts at the end of a language. German holds its texts in a constant of their own. */
export function withTexts(language: string, { group, heading }: Names): string {
  const end = language.includes('const messages = {') ? '\n};\n' : '\n  },\n};\n';
  return replaced(language, new RegExp(end), `\n${group}: { heading: '${heading}' },${end}`);
}

/** Adds the widget's name to a language of the page "Einbinden", from which the integrations have it too. */
export const withName = (texts: string, { folder, heading }: Names): string =>
  replaced(texts, /(?<=\n {2}widgets: \{\n)/, `    '${folder}': '${heading}',\n`);

/** Adds a row to the README's table of widgets. */
export const withRow = (readme: string, { tag, heading }: Names): string =>
  replaced(readme, /(?<=\n\| `alliance-[^\n]+\n)(?=\n)/, `| \`${tag}\` | ${heading.toLowerCase()} |\n`);
