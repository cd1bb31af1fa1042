import { render, type ComponentChild } from 'preact';
import { components } from './shared/components.tsx';
import { loadFeed, places, widgetOf } from './shared/page.ts';
import { addStyle } from './shared/vanilla.ts';

const feed = await loadFeed();
addStyle();
for (const place of places()) {
  place.className = 'widget';
  const Widget = components[widgetOf(place)];
  render((<Widget feed={feed} />) as ComponentChild, place);
}
