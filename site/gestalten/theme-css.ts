/** Writes the designer's values as CSS, for the shown page and to copy. */
import { tokens, type Token } from '../../themes/tokens.ts';

/** The typed values by the names of their fields. */
export type Values = Readonly<Record<string, string>>;

/** The page around the widgets: no tokens, and not in the CSS to copy. */
export const PAGE = { ground: 'background-color', text: 'color' } as const;

/**
 * Whether a value stays a value wherever the CSS is pasted. A link brings any value along, and browsers take unclosed
 * brackets and, within `var()`, almost everything.
 */
const isHarmless = (value: string) =>
  /^[\w\s#%.,()/+*-]+$/.test(value) &&
  !/\/\*|url\(/i.test(value) &&
  value.split('(').length === value.split(')').length;

/** Whether the browser takes it: an unfinished word is not put on the page. */
const isColor = (value: string) => isHarmless(value) && CSS.supports('color', value);
const isLength = (value: string) => isHarmless(value) && CSS.supports('padding-top', value);

const isValid = ({ type, default: initial }: Token, value: string) =>
  type === 'color' ? isColor(value) : isLength(value) || value === initial;

/** Lists exactly the changed tokens. The text is empty if none was changed. */
export function tokensCss(values: Values): string {
  const lines = tokens.flatMap((token) => {
    const value = values[token.name]?.trim();
    return value && isValid(token, value) ? [`  ${token.name}: ${value};\n`] : [];
  });
  return lines.length ? `:root {\n${lines.join('')}}\n` : '';
}

/** The colours of the page behind the widgets. */
export function pageCss(values: Values): string {
  const lines = Object.entries(PAGE).flatMap(([name, property]) => {
    const value = values[name]?.trim();
    return value && isColor(value) ? [`${property}: ${value};`] : [];
  });
  return lines.length ? `.stage, .stage > .page { ${lines.join(' ')} }` : '';
}

/** Whether a field has a value that counts for nothing. */
export function isRefused(name: string, values: Values): boolean {
  const value = values[name]?.trim();
  if (!value) return false;
  const token = tokens.find((token) => token.name === name);
  return token ? !isValid(token, value) : !isColor(value);
}
