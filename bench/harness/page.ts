/** The page around the widgets: the same for every peer, but for its script and the markup of its places. */
import type { FeedSize } from '../feeds.ts';
import { PEERS } from '../peers/index.ts';
import type { WidgetName } from '../peers/shared/page.ts';

export interface PageOptions extends FeedSize {
  peer: string;
  /** How many widgets are on the page: the four in turn. */
  widgets?: number;
}

const WIDGETS: WidgetName[] = ['partners', 'goals', 'funding', 'projects'];

export function parseOptions(parameters: URLSearchParams): PageOptions {
  const number = (name: string) => (parameters.has(name) ? Number(parameters.get(name)) : undefined);
  const options = { partners: number('partners'), goals: number('goals'), widgets: number('widgets') };
  return { peer: parameters.get('peer') ?? '', projects: number('projects') ?? 0, ...options };
}

export function addressOf(path: string, options: object): string {
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  return `${path}?${new URLSearchParams(given.map(([name, value]) => [name, String(value)]))}`;
}

export function html(options: PageOptions, probe: string): string {
  const { peer, widgets = 4, ...size } = options;
  const { script, place, cards } = PEERS[peer]!;
  const feed = addressOf('/feed.json', size);
  const items = {
    partners: size.partners ?? 11,
    goals: size.goals ?? 5,
    funding: 2,
    projects: Math.min(size.projects, cards),
  };
  const places = Array.from({ length: widgets }, (_, index) => {
    const widget = WIDGETS[index % WIDGETS.length]!;
    return place(widget, `data-expect="${items[widget]}"`);
  });
  return `<!doctype html>
<html lang="de">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${peer}</title>
<link rel="icon" href="data:,">
<link rel="alternate" type="application/alliance-feed+json" href="${feed}">
<style>body { max-inline-size: 72rem; margin: 1rem auto; font: 1rem/1.5 sans-serif }</style>
<script>${probe}</script>
<script type="module" src="/${script}.js"></script>
<body>
${places.join('\n')}
</body>
</html>
`;
}
