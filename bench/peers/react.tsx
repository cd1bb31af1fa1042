import { createRoot } from 'react-dom/client';
import { components } from './shared/components.tsx';
import { loadFeed, places, widgetOf } from './shared/page.ts';
import { addStyle } from './shared/vanilla.ts';

const feed = await loadFeed();
addStyle();
for (const place of places()) {
  place.className = 'widget';
  const Widget = components[widgetOf(place)];
  createRoot(place).render(<Widget feed={feed} />);
}
