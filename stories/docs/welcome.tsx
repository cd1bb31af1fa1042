/** The first page: the widgets, their users, and how to embed them. German first, then English. */
import { Source, Unstyled } from '@storybook/addon-docs/blocks';
import { globalTypes, viewport } from '../toolbars.ts';
import { elementLine, germanName, SCRIPT_LINE } from './embed-line.ts';
import { Live } from './live.tsx';
import { widgets } from './manifest.ts';
import { Table, Text } from './tables.tsx';

const WORKSHOP = './?path=/story/gestalten-theming-werkstatt-workshop--workshop';
const EXAMPLE = 'alliance-partner-grid';

/** The page of a widget, as Storybook makes its address of the title. */
const pageOf = (tag: string) => `./?path=/docs/widgets-${tag.replace('alliance-', '')}--docs`;

const firstSentence = (text = '') => text.replaceAll(/\s+/g, ' ').match(/^.+?[.](?= |$)/)?.[0] ?? text;

const toolbars = [
  ...Object.values(globalTypes).map(({ description, toolbar }) => [
    description,
    toolbar.items.map((item) => (typeof item === 'string' ? item : item.title)).join(', '),
  ]),
  [
    'Breite · Width',
    Object.values(viewport.options)
      .map(({ styles }) => styles.width)
      .join(', '),
  ],
];

export const Welcome = () => (
  <div className="alliance-docs" lang="de">
    <h1>Widgets für Allianzen</h1>
    <p className="alliance-lead">
      Eine Allianz veröffentlicht ihre Partner, Ziele, Projekte und Zahlen einmal. Diese {widgets.size} Widgets zeigen
      sie auf den Websites aller Partner: aktuell, barrierefrei und in Schrift und Farben der Seite, auf der sie stehen.
    </p>

    <h2>Für wen</h2>
    <ul>
      <li>
        <strong>Gestaltung:</strong> Sehen Sie jedes Widget in jedem Zustand, und stellen Sie die Seite darum mit der
        Werkzeugleiste oben um. In der{' '}
        <a href={WORKSHOP} target="_parent">
          Kontrast-Werkstatt
        </a>{' '}
        ändern Sie Farben und Maße, sehen jedes Farbpaar, das nicht lesbar ist, und kopieren das CSS.
      </li>
      <li>
        <strong>Redaktion:</strong> Auf der Seite jedes Widgets steht eine Zeile zum Kopieren.
      </li>
      <li>
        <strong>Technik:</strong> Optionen, Tokens, Teile und Ereignisse stehen darunter, aus dem Code erzeugt.
      </li>
    </ul>

    <h2>Einbinden</h2>
    <p>Einmal je Website kommt das Skript in die Vorlage:</p>
    <Source language="html" code={SCRIPT_LINE} />
    <p>
      Danach genügt eine Zeile je Widget. Ersetzen Sie <code>https://www.example.org/</code> durch Ihre Adressen. Der
      Text zwischen den Tags ist zu sehen, bis das Widget bereit ist, und wo es nicht geht; lassen Sie ihn nie leer.
    </p>
    <Source language="html" code={elementLine(EXAMPLE, {})} />
    <p>Das ergibt, hier mit einer erfundenen Allianz:</p>
    <Unstyled>
      <Live tag={EXAMPLE} />
    </Unstyled>

    <h2>Die Widgets</h2>
    <Table
      head={['Widget', 'Zweck']}
      rows={[...widgets].map(([tag, { description }]) => [
        <>
          <a href={pageOf(tag)} target="_parent">
            {germanName(tag)}
          </a>
          <br />
          <code>{tag}</code>
        </>,
        <Text>{firstSentence(description)}</Text>,
      ])}
      none=""
    />

    <h2>Die Werkzeugleiste</h2>
    <p>
      Sie ändert die Seite um das Widget, nicht das Widget. Erzwungene Farben kann keine Seite einschalten: Was Sie hier
      sehen, ist angenähert. Genau zeigen es die Entwicklerwerkzeuge von Chromium (Rendering, „forced-colors“).
    </p>
    <Table head={['Was', 'Werte']} rows={toolbars} none="" />

    <hr />

    <div lang="en">
      <h1>Widgets for alliances</h1>
      <p className="alliance-lead">
        An alliance publishes its partners, goals, projects and figures once. These {widgets.size} widgets show them on
        the websites of all partners: up to date, accessible, and in the font and colours of the page they stand on.
      </p>
      <h2>For whom</h2>
      <ul>
        <li>
          <strong>Designers</strong> see every widget in every state (its story “Gallery”), and change the page around
          it with the toolbar above. In the{' '}
          <a href={WORKSHOP} target="_parent">
            contrast workshop
          </a>{' '}
          they change colours and sizes, see every pair of colours that cannot be read, and copy the CSS.
        </li>
        <li>
          <strong>Editors</strong> find a line to copy on the page of each widget.
        </li>
        <li>
          <strong>Web teams</strong> find options, tokens, parts and events below it, generated from the code.
        </li>
      </ul>
      <h2>How to embed</h2>
      <p>
        The script goes into the template of a website once; after that, one line for each widget is enough (both
        above). Replace <code>https://www.example.org/</code> with your addresses. The text between the tags is seen
        until the widget is ready, and where it cannot be: never leave it empty. Forced colours in the toolbar are an
        approximation.
      </p>
    </div>
  </div>
);
