/** HTML as contents, and written with one block to a line: a change of the feed is a change of few lines. */
import { escape } from '../server/escape.ts';
import { join } from '../server/join.ts';

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
export const write = (contents: readonly Content[]): string => join(linesOf(contents, ''));

/** The lines, each with its line break. They are not collected: a huge widget has a hundred thousand. */
function* linesOf(contents: readonly Content[], indent: string): Generator<string> {
  let text: Content[] = [];
  const endText = () => {
    const line = trim(textOf(text));
    text = [];
    return line ? [`${indent}${line}\n`] : [];
  };
  for (const content of contents) {
    if (typeof content === 'string' || isInline(content)) text.push(content);
    else {
      yield* endText();
      yield* blockOf(content, indent);
    }
  }
  yield* endText();
}

const trim = (line: string) => line.replace(/^ +| +$/g, '');

function* blockOf({ tag, attributes, contents }: Element, indent: string): Generator<string> {
  const start = indent + startOf(tag, attributes);
  if (isVoid(tag)) return yield `${start}\n`;
  if (contents.every(isInline)) return yield `${start}${trim(textOf(contents))}</${tag}>\n`;
  yield `${start}\n`;
  yield* linesOf(contents, `${indent}  `);
  yield `${indent}</${tag}>\n`;
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
