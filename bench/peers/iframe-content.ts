/** The page inside a frame: a widget of the vanilla peer, and its height for the page around. */
import './vanilla.ts';

new ResizeObserver(() => parent.postMessage({ height: document.documentElement.scrollHeight }, '*')).observe(
  document.body,
);
