/** Gives every frame of a page the height of its content. Loading it twice does no harm. */
import { GREETING } from './protocol.ts';

/** The largest height; above it, a frame scrolls. No message can make a page endless. */
const MAXIMUM = 20_000;

/** The origin of what each window has shown first: a server may redirect a frame to another host. */
const origins = new WeakMap<object, string>();

/** All frames of a page, also those in open shadow trees. */
function framesIn(tree: ParentNode): HTMLIFrameElement[] {
  return [...tree.querySelectorAll('*')].flatMap((element) => [
    ...(element instanceof HTMLIFrameElement && /\/embed\.html([?#]|$)/.test(element.src) ? [element] : []),
    ...(element.shadowRoot ? framesIn(element.shadowRoot) : []),
  ]);
}

// To any origin: the greeting is no secret, and a frame in a sandbox has no origin to name.
const greet = (frame: HTMLIFrameElement) => frame.contentWindow?.postMessage(GREETING, '*');

/** Padding and border, if the page counts them among the height. */
function surroundings(frame: HTMLIFrameElement): number {
  const style = getComputedStyle(frame);
  if (style.boxSizing !== 'border-box') return 0;
  const { paddingTop, paddingBottom, borderTopWidth, borderBottomWidth } = style;
  let sum = 0;
  for (const width of [paddingTop, paddingBottom, borderTopWidth, borderBottomWidth]) sum += parseFloat(width);
  return sum;
}

addEventListener('message', ({ source, origin, data }) => {
  const height: unknown = data?.allianceHeight;
  const isGreeting = data === GREETING;
  if (!source || (!isGreeting && !(Number.isFinite(height) && (height as number) > 0))) return;
  const frame = framesIn(document).find(({ contentWindow }) => contentWindow === source);
  if (!frame) return;
  // A frame that has left for another page is none of ours any more; one in a sandbox says “null”.
  if (isGreeting || !origins.has(source)) origins.set(source, origin);
  if (origins.get(source) !== origin) return;
  if (isGreeting) return greet(frame);
  frame.style.height = `${Math.min(Math.ceil(height as number), MAXIMUM) + surroundings(frame)}px`;
});

for (const frame of framesIn(document)) {
  if (!frame.title) console.warn(`[alliance-widgets] frame-title\n ${frame.src}`);
  greet(frame);
}
