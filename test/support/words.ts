/** Which words of a widget a browser has cut, measured as they are laid out. */
import { elementsOf, isVisuallyHidden } from './page.ts';

/** What a line may end after: blanks, hyphens and dashes, slashes, and the hints of an author. Word joiners are in no word. */
const WORD = /[^\s\u00ad\u200b\u2060\p{Pd}/…]+/gu;

/** Rounding of a browser, and marks above and below the line of a word. */
const SLACK = 4;

/**
 * The words that stand on two lines without a hyphen of their own; `hyphens: manual` leaves out those of the browser. Mail
 * addresses (`bdi`) are no words: no narrow line has room for a whole one.
 */
export function cutWords(widget: Element): string[] {
  const seen = elementsOf(widget).filter(
    (element) => !isVisuallyHidden(element) && !element.closest('option, svg, bdi'),
  );
  const texts = seen.flatMap((element) => [...element.childNodes].filter((node): node is Text => node instanceof Text));
  return texts.flatMap((text) =>
    [...text.data.matchAll(WORD)].filter((word) => isCut(text, word)).map(([word]) => word),
  );
}

function isCut(text: Text, { index, 0: word }: RegExpMatchArray): boolean {
  const start = index!;
  const range = document.createRange();
  /** The lines from one place in the text to another, by their tops. */
  const tops = (from: number, to: number) => {
    range.setStart(text, from);
    range.setEnd(text, to);
    return [...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => top);
  };
  const doDiffer = (lines: readonly number[]) => Math.max(...lines) - Math.min(...lines) > SLACK;
  if (!doDiffer(tops(start, start + word.length))) return false;
  // The hyphen that a soft one leaves in the line above counts for the letter after it: the last line is its own.
  const lines = Array.from(word, (_, at) => tops(start + at, start + at + 1).at(-1)).filter((top) => top !== undefined);
  return doDiffer(lines);
}
