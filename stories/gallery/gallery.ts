/** Every state of a widget side by side, from one loop; the stories of the widget say which options it needs. */
import { html } from 'lit';
import { argsOf } from '../all-widgets.ts';
import * as states from '../states.ts';
import { MANY, manyEntries, missingImages, oneEntry, type Tag } from './feeds.ts';
import './gallery.css';

interface State {
  de: string;
  en: string;
  /** Its properties, on top of those of the widget's stories. */
  own(tag: Tag): states.Args | Promise<states.Args>;
}

const of = ({ args = {} }: states.Story) => args;

const STATES: State[] = [
  { de: 'Lädt', en: 'Loading', own: () => of(states.loading) },
  { de: 'Bereit', en: 'Ready', own: () => ({ src: states.MUSTER }) },
  { de: 'Leer', en: 'Empty', own: () => of(states.empty) },
  { de: 'Veraltet', en: 'Stale', own: () => of(states.stale) },
  { de: 'Fehler', en: 'Error', own: () => of(states.errorWithout) },
  { de: 'Ein Eintrag', en: 'One item', own: async (tag) => ({ feedData: await oneEntry(tag) }) },
  { de: 'Fehlende Bilder', en: 'Missing images', own: async () => ({ feedData: await missingImages() }) },
  { de: 'Sehr viele', en: 'Very many', own: async (tag) => ({ feedData: await manyEntries(tag), limit: MANY }) },
];

export function gallery(tag: Tag): states.Story {
  const propertiesOf = async ({ own }: State) => ({ ...argsOf(tag), headingLevel: 3, ...(await own(tag)) });
  return {
    loaders: [async () => ({ properties: await Promise.all(STATES.map(propertiesOf)) })],
    render: (_, { loaded }) => html`
      <div class="gallery">
        ${STATES.map(
          ({ de, en }, index) => html`
            <div class="cell">
              <h2 class="state"><span lang="de">${de}</span> <span lang="en">${en}</span></h2>
              ${states.create(tag, (loaded.properties as states.Args[])[index]!)}
            </div>
          `,
        )}
      </div>
    `,
  };
}
