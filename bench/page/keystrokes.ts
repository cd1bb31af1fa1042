import { contentOf, nextFrame, painted, places } from './probe.ts';

/** The keys that a visitor types and deletes, in order. Each key changes which of thousands of projects are shown. */
const QUERIES = ['zu', 'ja', '75'].flatMap((word) => [word.slice(0, 1), word, word.slice(0, 1), '']);

/** Sets a value through the element's own setter, because React notices no other change. */
const { set: setValue } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!;

/** Finds the widget that has a search box. */
function searchable() {
  const widget = places()
    .map(contentOf)
    .find((content) => content.querySelector('input[type=search]'))!;
  return { widget, input: widget.querySelector<HTMLInputElement>('input[type=search]')! };
}

function type(input: HTMLInputElement, query: string) {
  setValue!.call(input, query);
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** Searches, and waits until the result is painted. */
export async function search(query: string): Promise<void> {
  type(searchable().input, query);
  await nextFrame();
  await painted();
}

/** Milliseconds from each key to the end of the frame it falls into, and how many projects were shown by then. */
export async function keystrokes(): Promise<{ times: number[]; shown: number[] }> {
  const { widget, input } = searchable();
  input.focus();
  // As quick as a hand goes from the mouse to the keys.
  await new Promise((resolve) => setTimeout(resolve, 400));
  const times: number[] = [];
  const shown: number[] = [];
  for (const query of QUERIES) {
    // Browsers deliver key presses at the beginning of a frame.
    await nextFrame();
    const start = performance.now();
    type(input, query);
    times.push((await painted()) - start);
    shown.push(parseInt(widget.querySelector('[role=status]')!.textContent!.replaceAll('.', ''), 10));
    await nextFrame();
    await painted();
  }
  return { times, shown };
}
