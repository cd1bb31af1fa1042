/** HTML as contents, and written with one block to a line: a change of the feed is a change of few lines. */

/** A text or an element. */
export type Content = string | Element;
export interface Element {
  readonly tag: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly contents: readonly Content[];
}

const inline =
  /^(a|abbr|b|bdi|bdo|br|cite|code|del|dfn|em|i|img|ins|kbd|mark|picture|q|rp|rt|ruby|s|samp|small|source|strong|sub|sup|u|var|wbr)$/;

export const isVoid = (tag: string) => /^(br|col|hr|img|source|wbr)$/.test(tag);

/** Whether a content is nothing but space, other than the kinds of space that an author sets. */
export const isBlank = (content: Content) => typeof content === 'string' && !/[^ \n\t\r\f]/.test(content);

/** Whether a content stands in a line of text. */
export const isInline = (content: Content) => typeof content === 'string' || inline.test(content.tag);

/** Writes contents; the text ends with a line break. */
export const write = (contents: readonly Content[]): string =>
  linesOf(contents)
    .map((line) => `${line}\n`)
    .join('');

function linesOf(contents: readonly Content[]): string[] {
  const lines: string[] = [];
  let text: Content[] = [];
  const endText = () => {
    const line = textOf(text).replace(/^ +| +$/g, '');
    if (line) lines.push(line);
    text = [];
  };
  for (const content of contents) {
    if (typeof content === 'string' || isInline(content)) text.push(content);
    else {
      endText();
      lines.push(...blockOf(content));
    }
  }
  endText();
  return lines;
}

function blockOf({ tag, attributes, contents }: Element): string[] {
  const start = startOf(tag, attributes);
  if (isVoid(tag)) return [start];
  const lines = linesOf(contents);
  return contents.every(isInline)
    ? [`${start}${lines.join('')}</${tag}>`]
    : [start, ...lines.map((line) => `  ${line}`), `</${tag}>`];
}

const textOf = (contents: readonly Content[]): string =>
  contents
    .map((content) => {
      if (typeof content === 'string') return escape(content.replace(/[ \n\t\r\f]+/g, ' '));
      const { tag, attributes, contents } = content;
      return startOf(tag, attributes) + (isVoid(tag) ? '' : `${textOf(contents)}</${tag}>`);
    })
    .join('');

const startOf = (tag: string, attributes: Element['attributes']) =>
  `<${tag}${attributes.map(([name, value]) => ` ${name}="${escape(value)}"`).join('')}>`;

const names: Record<string, string> = {
  '&': 'amp',
  '<': 'lt',
  '>': 'gt',
  '"': 'quot',
  '\u00a0': 'nbsp',
  '\u00ad': 'shy',
};

/**
 * What HTML would not read as it is written, what could not be seen, and what a content system would take for its own:
 * `[shortcode]`, `{{ expression }}`. Control characters are no part of HTML.
 */
const escape = (text: string) =>
  text
    .replace(/\p{Cc}/gu, '')
    .replace(/[&<>"[\]{}\u00a0\u00ad]/g, (character) => `&${names[character] ?? `#${character.charCodeAt(0)}`};`);
