import { mount } from 'svelte';
import { loadFeed, places, widgetOf } from './shared/page.ts';
import { addStyle } from './shared/vanilla.ts';
import funding from './svelte/Funding.svelte';
import goals from './svelte/Goals.svelte';
import partners from './svelte/Partners.svelte';
import projects from './svelte/Projects.svelte';

const components = { partners, goals, funding, projects };

const feed = await loadFeed();
addStyle();
for (const place of places()) {
  place.className = 'widget';
  mount(components[widgetOf(place)], { target: place, props: { feed } });
}
