/** Shows every state of a widget side by side. The args of the widget's stories give it the options that it needs. */
import { html } from 'lit';
import type { AllianceElement } from '../../src/element/alliance-element.ts';
import type { Feed } from '../../src/feed/schema/feed.ts';
import * as states from '../states.ts';
import { MANY, manyEntries, missingImages, oneEntry } from './feeds.ts';
import './gallery.css';

interface State {
  de: string;
  en: string;
  /** The properties of this example, beside the properties of the widget's stories. */
  own(widget: AllianceElement): states.Args | Promise<states.Args>;
}

const of = ({ args = {} }: states.Story) => args;

/** The address of another feed would lead to other pictures. */
const handOver = async (feedData: Promise<Feed>) => ({ src: undefined, feedData: await feedData });

/** Short ones: they share a row. */
const SMALL: State[] = [
  { de: 'Lädt', en: 'Loading', own: () => of(states.loading) },
  { de: 'Leer', en: 'Empty', own: () => of(states.empty) },
  { de: 'Fehler', en: 'Error', own: () => of(states.errorWithout) },
  { de: 'Ein Eintrag', en: 'One item', own: (widget) => handOver(oneEntry(widget)) },
];

const LARGE: State[] = [
  { de: 'Bereit', en: 'Ready', own: () => ({ src: states.MUSTER }) },
  { de: 'Veraltet', en: 'Stale', own: () => of(states.stale) },
  { de: 'Fehlende Bilder', en: 'Missing images', own: () => handOver(missingImages()) },
  {
    de: 'Sehr viele',
    en: 'Very many',
    own: async (widget) => ({ ...(await handOver(manyEntries(widget))), limit: MANY }),
  },
];

const STATES = [...SMALL, ...LARGE];

interface Loaded {
  properties: states.Args[];
}

const isGerman = (language: unknown) => String(language).startsWith('de');

export const gallery: states.Story = {
  tags: ['!autodocs'],
  parameters: {
    controls: { disable: true },
    // The same widget several times makes regions of one name; no page does so (docs/accessibility.md).
    a11y: { config: { rules: [{ id: 'landmark-unique', enabled: false }] } },
  },
  loaders: [
    async ({ args, component }): Promise<Loaded> => {
      const widget = states.create(String(component), args);
      const propertiesOf = async ({ own }: State) => ({ ...args, headingLevel: 3, ...(await own(widget)) });
      return { properties: await Promise.all(STATES.map(propertiesOf)) };
    },
  ],
  render: (_, { component, loaded, globals }) => {
    const cell = (state: State) => html`
      <div class="cell">
        <h2 class="state" lang=${isGerman(globals.language) ? 'de' : 'en'}>
          ${isGerman(globals.language) ? state.de : state.en}
        </h2>
        ${states.create(String(component), (loaded as Loaded).properties[STATES.indexOf(state)]!)}
      </div>
    `;
    return html`
      <div class="gallery">
        <div class="small">${SMALL.map(cell)}</div>
        <div class="large">${LARGE.map(cell)}</div>
      </div>
    `;
  },
};
