/** The page for iframes in the sandbox that its line sets: Safari takes 'self' of its policy for no server there. Needs a build. */
import { expect } from '@esm-bundle/chai';

it('runs in a sandbox', async () => {
  const frame = document.createElement('iframe');
  frame.title = 'Partner';
  frame.setAttribute('sandbox', 'allow-scripts allow-popups allow-popups-to-escape-sandbox');
  frame.src = '/dist/embed.html?widget=partner-grid&src=/data/musterallianz.json';
  const heights: number[] = [];
  const told = new Promise<void>((resolve) => {
    function listen({ source, data }: MessageEvent<{ allianceHeight?: number }>) {
      if (source !== frame.contentWindow) return;
      frame.contentWindow!.postMessage('alliance-hello', '*');
      if (data.allianceHeight) heights.push(data.allianceHeight);
      if (!(heights.at(-1)! > 100)) return;
      // Messages that are still under way arrive after the frame is gone, and have no source.
      removeEventListener('message', listen);
      resolve();
    }
    addEventListener('message', listen);
  });
  document.body.append(frame);
  await told;
  frame.remove();
  expect(heights.at(-1)).to.be.greaterThan(100);
});
