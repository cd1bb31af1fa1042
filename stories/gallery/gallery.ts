/** Shows every state of a widget side by side. The args of the widget's stories give it the options that it needs. */
import { html } from 'lit';
import type { AllianceElement } from '../../src/element/alliance-element.ts';
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

const STATES: State[] = [
  { de: 'Lädt', en: 'Loading', own: () => of(states.loading) },
  { de: 'Bereit', en: 'Ready', own: () => ({ src: states.MUSTER }) },
  { de: 'Leer', en: 'Empty', own: () => of(states.empty) },
  { de: 'Veraltet', en: 'Stale', own: () => of(states.stale) },
  { de: 'Fehler', en: 'Error', own: () => of(states.errorWithout) },
  { de: 'Ein Eintrag', en: 'One item', own: async (widget) => ({ feedData: await oneEntry(widget) }) },
  { de: 'Fehlende Bilder', en: 'Missing images', own: async () => ({ feedData: await missingImages() }) },
  { de: 'Sehr viele', en: 'Very many', own: async (widget) => ({ feedData: await manyEntries(widget), limit: MANY }) },
];

interface Loaded {
  properties: states.Args[];
}

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
  render: (_, { component, loaded }) => html`
    <div class="gallery">
      ${STATES.map(
        ({ de, en }, index) => html`
          <div class="cell">
            <h2 class="state"><span lang="de">${de}</span> <span lang="en">${en}</span></h2>
            ${states.create(String(component), (loaded as Loaded).properties[index]!)}
          </div>
        `,
      )}
    </div>
  `,
};
