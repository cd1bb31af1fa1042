import { contentOf, nextFrame, painted, places } from './probe.ts';

/** What a visitor types, one key after another: words that many projects have, and then fewer. */
const TEXT = 'pflege und beruf tal';

/** React sees a change only where the element's own setter was used. */
const { set: setValue } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!;

/** Milliseconds from each key to the end of the frame that shows its result. */
export async function keystrokes(): Promise<number[]> {
  const input = places()
    .map((place) => contentOf(place).querySelector<HTMLInputElement>('input[type=search]'))
    .find(Boolean)!;
  const times: number[] = [];
  for (let length = 1; length <= TEXT.length; length++) {
    await nextFrame();
    await painted();
    const start = performance.now();
    setValue!.call(input, TEXT.slice(0, length));
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await nextFrame();
    times.push((await painted()) - start);
  }
  return times;
}
