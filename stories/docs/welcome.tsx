/** The first page: the widgets, their users, and how to embed them. */
import { Source, Unstyled } from '@storybook/addon-docs/blocks';
import { globalTypes, viewport } from '../toolbars.ts';
import type { Language } from '../../site/gestalten/texts.ts';
import { elementLine, nameIn, SCRIPT_LINE } from './embed-line.ts';
import { useLanguage } from './language.ts';
import { Live } from './live.tsx';
import { widgets } from './manifest.ts';
import { Table, Text } from './tables.tsx';
import { german } from './texts/german.ts';

const WORKSHOP = './?path=/story/gestalten-theming-werkstatt-workshop--workshop';
const EXAMPLE = 'alliance-partner-grid';

const OVERVIEW = './?path=/docs/übersicht-overview--docs';

/** The page of a widget, as Storybook makes its address of the title. */
export const pageOf = (tag: string) => `./?path=/docs/widgets-${tag.replace('alliance-', '')}--docs`;

const firstSentence = (text = '') => text.replaceAll(/\s+/g, ' ').match(/^.+?[.](?= |$)/)?.[0] ?? text;

/** Names have the form `German · English`; of values, the English stands at the right. */
const half = (text: string, language: Language) => text.split(' · ')[language === 'de' ? 0 : 1] ?? text;

const toolbars = (language: Language) => [
  ...Object.entries(globalTypes).map(([name, { description, toolbar }]) => [
    half(description, language),
    (toolbar.items as { title: string; right: string }[])
      .map(({ title, right }) => (language === 'de' || name === 'language' ? title : right))
      .join(', '),
  ]),
  [
    half('Breite · Width', language),
    Object.values(viewport.options)
      .map(({ styles }) => styles.width)
      .join(', '),
  ],
];

const Widgets = ({ language, head }: { language: Language; head: string[] }) => (
  <Table
    head={head}
    rows={[...widgets].map(([tag, { description }]) => [
      <>
        <a href={pageOf(tag)} target="_parent">
          {nameIn(language, tag)}
        </a>
        <br />
        <code>{tag}</code>
      </>,
      <Text
        english={firstSentence(description)}
        german={language === 'de' ? firstSentence(german.widget(tag)) : undefined}
      />,
    ])}
  />
);

const Example = () => (
  <Unstyled>
    <Live tag={EXAMPLE} />
  </Unstyled>
);

export const Welcome = () => (useLanguage() === 'de' ? <German /> : <English />);

const German = () => (
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
    <Example />

    <h2>Die Widgets</h2>
    <p>
      Alle auf einen Blick zeigt die{' '}
      <a href={OVERVIEW} target="_parent">
        Übersicht
      </a>
      .
    </p>
    <Widgets language="de" head={['Widget', 'Zweck']} />

    <h2>Die Werkzeugleiste</h2>
    <p>
      Sie ändert die Seite um das Widget, nicht das Widget. Erzwungene Farben kann keine Seite einschalten: Was Sie hier
      sehen, ist angenähert. Genau zeigen es die Entwicklerwerkzeuge von Chromium (Rendering, „forced-colors“).
    </p>
    <Table head={['Was', 'Werte']} rows={toolbars('de')} />
  </div>
);

const English = () => (
  <div className="alliance-docs" lang="en">
    <h1>Widgets for alliances</h1>
    <p className="alliance-lead">
      An alliance publishes its partners, goals, projects and figures once. These {widgets.size} widgets show them on
      the websites of all partners: up to date, accessible, and in the font and colours of the page they stand on.
    </p>
    <h2>For whom</h2>
    <ul>
      <li>
        <strong>Designers</strong> see every widget in every state (its story “Gallery”), and change the page around it
        with the toolbar above. In the{' '}
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
    <p>The script goes into the template of a website once:</p>
    <Source language="html" code={SCRIPT_LINE} />
    <p>
      After that, one line for each widget is enough. Replace <code>https://www.example.org/</code> with your addresses.
      The text between the tags is seen until the widget is ready, and if it cannot load: never leave it empty.
    </p>
    <Source language="html" code={elementLine(EXAMPLE, {})} />
    <p>This is what it shows, here with a fictional alliance:</p>
    <Example />

    <h2>The widgets</h2>
    <p>
      The{' '}
      <a href={OVERVIEW} target="_parent">
        overview
      </a>{' '}
      shows all of them at a glance.
    </p>
    <Widgets language="en" head={['Widget', 'Purpose']} />

    <h2>The toolbar</h2>
    <p>
      It changes the page around the widget, not the widget. No page can force colours: what you see here is
      approximated. The developer tools of Chromium show it exactly (Rendering, “forced-colors”).
    </p>
    <Table head={['What', 'Values']} rows={toolbars('en')} />
  </div>
);
