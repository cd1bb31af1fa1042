/** The pages around the widgets: the same for every peer, but for its script and the markup of its places. */
import type { FeedSize } from '../feeds.ts';
import { PEERS } from '../peers/index.ts';
import type { WidgetName } from '../peers/shared/page.ts';

export interface PageOptions extends FeedSize {
  peer: string;
  /** How many widgets are on the page: the four in turn. */
  widgets?: number;
  /** A script instead of the peer's own. */
  script?: string;
  /** Whether the page preloads the feed, as docs/embedding.md says, or has none because the script has it inside. */
  feed?: 'preloaded' | 'inside';
}

/** In the order of a page. */
export const WIDGETS: WidgetName[] = ['partners', 'goals', 'funding', 'projects'];

export function parseOptions(parameters: URLSearchParams): PageOptions {
  const values = Object.fromEntries(parameters);
  for (const name of ['projects', 'partners', 'goals', 'widgets'])
    if (values[name]) Object.assign(values, { [name]: Number(values[name]) });
  return values as unknown as PageOptions;
}

export function addressOf(path: string, options: object): string {
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  return `${path}?${new URLSearchParams(given.map(([name, value]) => [name, String(value)]))}`;
}

export const feedAddress = ({ projects, partners, goals }: FeedSize) =>
  addressOf('/feed.json', { projects, partners, goals });

const document = (head: string, body: string) => `<!doctype html>
<html lang="de">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Widgets</title>
<link rel="icon" href="data:,">
<style>body { max-inline-size: 72rem; margin: 1rem auto; font: 1rem/1.5 sans-serif } iframe { inline-size: 100%; border: 0 }</style>
${head}
<body>
${body}
</body>
</html>
`;

const alternate = (feed: string) =>
  `<link rel="alternate" type="application/alliance-feed+json" href="${feed.replaceAll('&', '&amp;')}">`;

export function html(options: PageOptions, probe: string): string {
  const { peer, widgets = 4, script = PEERS[peer]!.script, projects, partners = 11, goals = 5 } = options;
  const { place, first } = PEERS[peer]!;
  const feed = feedAddress(options);
  const all = { partners, goals, funding: 2, projects };
  const places = Array.from({ length: widgets }, (_, index) => {
    const widget = WIDGETS[index % WIDGETS.length]!;
    return place(widget, `data-expect="${Math.min(all[widget], first[widget] ?? Infinity)}"`, feed);
  });
  const head = [
    options.feed === 'preloaded' ? `<link rel="preload" as="fetch" crossorigin="anonymous" href="${feed}">` : '',
    options.feed === 'inside' ? '' : alternate(feed),
    `<script>${probe}</script>`,
    `<script type="module" src="/${script}.js"></script>`,
  ];
  return document(head.filter(Boolean).join('\n'), places.join('\n'));
}

/** The page inside an iframe. */
export const frame = (widget: string, feed: string) =>
  document(
    `${alternate(feed)}\n<script type="module" src="/iframe-content.js"></script>`,
    `<div data-widget="${widget}"></div>`,
  );
