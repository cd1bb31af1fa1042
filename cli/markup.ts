/** HTML as contents, and written with one block to a line: a change of the feed is a change of few lines. */
import { escape } from '../server/escape.ts';
import { Joiner } from '../server/joiner.ts';

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
export function write(contents: readonly Content[]): string {
  const lines = new Joiner();
  addLines(lines, contents, '');
  return lines.toString();
}

/** Adds the lines, each with its line break. */
function addLines(lines: Joiner, contents: readonly Content[], indent: string): void {
  let text: Content[] = [];
  const endText = () => {
    const line = trim(textOf(text));
    text = [];
    if (line) lines.add(`${indent}${line}\n`);
  };
  for (const content of contents) {
    if (typeof content === 'string' || isInline(content)) text.push(content);
    else {
      endText();
      addBlock(lines, content, indent);
    }
  }
  endText();
}

const trim = (line: string) => line.replace(/^ +| +$/g, '');

function addBlock(lines: Joiner, { tag, attributes, contents }: Element, indent: string): void {
  const start = indent + startOf(tag, attributes);
  if (isVoid(tag)) return lines.add(`${start}\n`);
  if (contents.every(isInline)) return lines.add(`${start}${trim(textOf(contents))}</${tag}>\n`);
  lines.add(`${start}\n`);
  addLines(lines, contents, `${indent}  `);
  lines.add(`${indent}</${tag}>\n`);
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
