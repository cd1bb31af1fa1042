/** Gives the frames of a page, however many, the height of what they show. A page that has it twice is no worse off. */
import { GREETING } from './protocol.ts';

/** Above this, a frame scrolls: whatever a message says, it does not make a page endless. */
const MAXIMUM = 20_000;

const frames = () => [...document.querySelectorAll('iframe')].filter(({ src }) => /\/embed\.html(\?|#|$)/.test(src));

// The greeting is no secret, and a frame in a sandbox has no origin that could be named.
const greet = (frame: HTMLIFrameElement) => frame.contentWindow?.postMessage(GREETING, '*');

addEventListener('message', ({ source, origin, data }) => {
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  // A frame that has left for another page is none of ours any more; one in a sandbox says “null”.
  if (!frame || ![new URL(frame.src).origin, 'null'].includes(origin)) return;
  if (data === GREETING) return greet(frame);
  const height: unknown = data?.allianceHeight;
  if (!Number.isFinite(height) || !((height as number) > 0)) return;
  const isWithBorder = getComputedStyle(frame).boxSizing === 'border-box';
  const border = isWithBorder ? frame.offsetHeight - frame.clientHeight : 0;
  frame.style.height = `${Math.min(Math.ceil(height as number), MAXIMUM) + border}px`;
});

for (const frame of frames()) {
  if (!frame.title) console.warn(`[alliance-widgets] frame-title\n ${frame.src}`);
  greet(frame);
}
