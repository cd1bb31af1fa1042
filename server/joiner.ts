/** How many pieces are joined at a time. */
const batch = 500;

/**
 * Joins pieces of text. `+=` keeps every piece until somebody reads the text; ten thousand projects have a million, so this
 * takes half the memory. Pieces are handed in, as generators in generators would pass each piece through all of them.
 */
export class Joiner {
  readonly #joined: string[] = [];
  #next: string[] = [];

  add(piece: string): void {
    if (this.#next.push(piece) < batch) return;
    this.#joined.push(this.#next.join(''));
    this.#next = [];
  }

  toString(): string {
    return [...this.#joined, ...this.#next].join('');
  }
}
