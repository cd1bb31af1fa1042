/** Gives every frame of a page the height of its content. Loading it twice does no harm. */
import { GREETING } from './protocol.ts';

/** The largest height; above it, a frame scrolls. No message can make a page endless. */
const MAXIMUM = 20_000;

const frames = () => [...document.querySelectorAll('iframe')].filter(({ src }) => /\/embed\.html(\?|#|$)/.test(src));

// To any origin: the greeting is no secret, and a frame in a sandbox has no origin to name.
const greet = (frame: HTMLIFrameElement) => frame.contentWindow?.postMessage(GREETING, '*');

addEventListener('message', ({ source, origin, data }) => {
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  // A frame that shows another page now does not count. The origin of a frame in a sandbox is “null”.
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
