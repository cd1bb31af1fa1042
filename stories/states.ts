/** Shared parts of the stories of all widgets: the rendering, the common options and the states. */
import type { ArgTypes, Preview, StoryContext, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { hugeFeed } from '../data/huge-feed.ts';
import muster from '../data/musterallianz.json';
import type { AllianceElement } from '../src/element/alliance-element.ts';
import { tokenNames } from './tokens.ts';

/** Properties of a widget, and whether the page has something to show instead of it. */
export type Args = Record<string, unknown> & { withFallback?: boolean };
export type Story = StoryObj<Args>;

/** A fictional alliance that uses every field. */
export const MUSTER = 'data/musterallianz.json';
/** A real one, with what it has published. */
const HANNOVER = 'data/fachkraefteallianz-hannover.json';

/** No static server can keep a request waiting: this address is never answered. */
const NEVER = 'data/never.json';
/** Nor can it go down: this address returns the fictional feed once, and an error the second time. */
const STALE = 'data/stale.json';
/** Is answered here: of an answer from the server, the browser would write an error to the console. */
const MISSING = 'data/missing.json';
const notFound = async () => new Response('', { status: 404 });
const fetchFromServer = window.fetch;
window.fetch = (input, init) => {
  const address = String(input);
  if (address.endsWith(NEVER)) return new Promise<Response>(() => {});
  if (address.endsWith(MISSING)) return notFound();
  if (!address.endsWith(STALE)) return fetchFromServer(input, init);
  return init?.cache ? notFound() : fetchFromServer(MUSTER, init);
};

/** An element with these properties; those that are not set keep the widget's own default. */
export function create(tag: string, { withFallback, ...properties }: Args) {
  const widget = document.createElement(tag) as AllianceElement;
  const chosen = Object.entries(properties).filter(
    ([name, value]) => value !== undefined && value !== '' && !tokenNames.includes(name),
  );
  Object.assign(widget, Object.fromEntries(chosen));
  if (properties.src === STALE) widget.addEventListener('alliance-load', () => widget.reload(), { once: true });
  if (withFallback) {
    const fallback = document.createElement('p');
    fallback.textContent = 'Alles über die Allianz steht auf ihrer eigenen Seite.';
    widget.append(fallback);
  }
  return widget;
}

/** The widget of a story, with the properties of its controls. */
export const render = (args: Args, { component, loaded }: StoryContext<Args>) =>
  create(String(component), { ...args, ...loaded });

/** A drop-down whose first choice is the widget's own default: nobody knows what to type into an empty box. */
export const oneOf = (...values: (string | number)[]) => ({
  control: { type: 'select' as const, labels: { undefined: '–' } },
  options: [undefined, ...values],
});

/** A drop-down with the ids of the fictional feed. */
export const idsOf = (list: 'figures' | 'funding' | 'goals' | 'partners' | 'projects') =>
  oneOf(...muster[list].map(({ id }) => id));

/** The options of all widgets. */
export const common = {
  src: { control: 'select', options: [MUSTER, HANNOVER, 'data/empty.json', 'data/broken.json', MISSING] },
  headingLevel: { control: { type: 'number', min: 2, max: 6 } },
  withoutHeading: { control: 'boolean' },
} satisfies ArgTypes;

/** Keeps only entries with a control. The manifest also lists attributes, slots and parts. */
export const controlsOf = (argTypes: ArgTypes) => ({
  controls: { include: [...Object.keys(argTypes), ...tokenNames] },
});

type ArgsEnhancer = NonNullable<Preview['argsEnhancers']>[number];

/** Fills controls with the widget's own defaults, so that they can be used without a click on “Set”. */
export const withDefaults: ArgsEnhancer = ({ component, parameters, initialArgs }) => {
  if (!component) return {};
  const widget = document.createElement(String(component));
  const names: string[] = parameters.controls?.include ?? [];
  const defaults = names.map((name) => [name, Reflect.get(widget, name)] as const);
  return Object.fromEntries(
    defaults.filter(([name, value]) => !(name in initialArgs) && ['boolean', 'number'].includes(typeof value)),
  );
};

export const args = { src: MUSTER, headingLevel: 2, withoutHeading: false };

/** What a real alliance has published. */
export const hannover: Story = { args: { src: HANNOVER } };

export const loading: Story = { args: { src: NEVER } };

/** The feed was loaded, and loading it again fails: the content stays, with its date. */
export const stale: Story = { args: { src: STALE } };

export const empty: Story = { args: { src: 'data/empty.json' } };

/** Broken entries are left out and reported in the console; the others are shown. */
export const broken: Story = { args: { src: 'data/broken.json' } };

export const errorWithFallback: Story = { args: { src: MISSING, withFallback: true } };

export const errorWithout: Story = { args: { src: MISSING } };

/** Every field, in a column of 320 pixels. */
export const longWords: Story = {
  decorators: [(story) => html`<div style="max-inline-size: 20rem">${story()}</div>`],
};

export const dark: Story = { globals: { theme: 'dark' } };

export const english: Story = { globals: { language: 'en' } };

/** 10,000 projects, 700 partners, 200 goals. The feed is handed over as an object: as a control it would be too large. */
export const many: Story = { args: { src: undefined }, loaders: [() => ({ feedData: hugeFeed() })] };
