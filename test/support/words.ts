/** Which words of a widget a browser has cut, measured as they are laid out. */
import { seenElementsOf } from './page.ts';

/** What a line may end after: blanks, hyphens and dashes, slashes, and the hints of an author. Word joiners are in no word. */
const WORD = /[^\s\u00ad\u200b\u2060\p{Pd}/…]+/gu;

/** Rounding of a browser, and marks above and below the line of a word. */
const SLACK = 4;

export interface CutWord {
  readonly word: string;
  /** The pixels that it would need in one line. */
  readonly width: number;
}

/**
 * The words that stand on two lines without a hyphen of their own; `hyphens: manual` leaves out those of the browser. Mail
 * addresses (`bdi`) are no words: no narrow line has room for a whole one.
 */
export function cutWords(widget: Element): CutWord[] {
  const seen = seenElementsOf(widget).filter((element) => !element.closest('option, svg, bdi'));
  const texts = seen.flatMap((element) => [...element.childNodes].filter((node): node is Text => node instanceof Text));
  // Most texts have one line, which cuts no word: only the others are measured word by word.
  return texts
    .filter((text) => areOnSeveralLines(boxesOf(text, 0, text.length)))
    .flatMap((text) => [...text.data.matchAll(WORD)].flatMap((word) => cut(text, word)));
}

function boxesOf(text: Text, from: number, to: number): DOMRect[] {
  const range = document.createRange();
  range.setStart(text, from);
  range.setEnd(text, to);
  return [...range.getClientRects()].filter(({ width }) => width > 0);
}

function areOnSeveralLines(boxes: readonly DOMRect[]): boolean {
  const tops = boxes.map(({ top }) => top);
  return Math.max(...tops) - Math.min(...tops) > SLACK;
}

function cut(text: Text, { index: start, 0: word }: RegExpMatchArray): CutWord[] {
  const parts = boxesOf(text, start!, start! + word.length);
  if (!areOnSeveralLines(parts)) return [];
  // The hyphen that a soft one leaves in the line above counts for the letter after it: the last line is its own.
  const letters = Array.from(word, (_, at) => boxesOf(text, start! + at, start! + at + 1).at(-1)).filter(
    (box) => box !== undefined,
  );
  return areOnSeveralLines(letters) ? [{ word, width: parts.reduce((sum, { width }) => sum + width, 0) }] : [];
}
