/** The documentation page of every widget, made from the manifest, its stories and docs/accessibility.md. */
import { Controls, DocsPage, Primary, Source, Title, useOf } from '@storybook/addon-docs/blocks';
import { notesOn, notesOnAll, type Note } from './accessibility-notes.ts';
import { divLine, elementLine, germanName } from './embed-line.ts';
import { widgets } from './manifest.ts';
import { tokenNames } from '../tokens.ts';
import { Section, Table, Text } from './tables.tsx';

type Args = Record<string, unknown>;

const code = (text?: string) => (text ? <code>{text}</code> : '–');

/** A line that follows the controls, with a button that copies it. */
const Line = ({ tag, make }: { tag: string; make: (tag: string, args: Args) => string }) => (
  <Source language="html" transform={(_: string, context: unknown) => make(tag, (context as { args: Args }).args)} />
);

const noteRows = (notes: Note[]) => notes.map(({ what, test }) => [<Text>{what}</Text>, <Text>{test}</Text>]);

/** Stories that are not about one widget have the page that Storybook makes. */
export function StoriesPage() {
  const { preparedMeta } = useOf('meta', ['meta']);
  return widgets.has(String(preparedMeta.component)) ? <WidgetPage /> : <DocsPage />;
}

function WidgetPage() {
  const { preparedMeta } = useOf('meta', ['meta']);
  const tag = String(preparedMeta.component);
  const {
    description,
    attributes = [],
    cssProperties = [],
    cssParts = [],
    slots = [],
    events = [],
  } = widgets.get(tag)!;

  return (
    <div className="alliance-docs" lang="de">
      <Title>{germanName(tag)}</Title>
      <p className="alliance-tag">
        <code>{`<${tag}>`}</code>
      </p>
      <Text>{description}</Text>

      <Section de="Ausprobieren" en="Try it">
        <Primary />
        <Controls exclude={tokenNames} />
        <p>
          <a href={`./?path=/story/widgets-${tag.replace('alliance-', '')}--gallery`} target="_parent">
            Alle Zustände nebeneinander
          </a>{' '}
          <span lang="en">· all states side by side</span>
        </p>
      </Section>

      <Section de="Einbinden" en="Embed">
        <p>
          Eine Zeile zum Kopieren; sie folgt den Einstellungen oben. Ersetzen Sie <code>https://www.example.org/</code>{' '}
          durch Ihre Adressen.
        </p>
        <Line tag={tag} make={elementLine} />
        <p>Wo der Editor eigene Elemente entfernt (TYPO3, Contao, Drupal):</p>
        <Line tag={tag} make={divLine} />
      </Section>

      <Section de="Optionen" en="Options">
        <Table
          head={['Attribut', 'Werte', 'Vorgabe', 'Zweck']}
          rows={attributes.map(({ name, type, default: initial, description }) => [
            code(name),
            code(type?.text.replaceAll("'", '')),
            code(initial),
            <Text>{description}</Text>,
          ])}
          none="Keine."
        />
      </Section>

      <Section de="Tokens" en="Tokens">
        <details className="alliance-tokens">
          <summary>{cssProperties.length} Tokens, zum Ausprobieren</summary>
          <Controls include={tokenNames} />
        </details>
      </Section>

      <Section de="Teile" en="Parts">
        <Table
          head={['::part()', 'Zweck']}
          rows={cssParts.map(({ name, description }) => [code(name), <Text>{description}</Text>])}
          none="Keine."
        />
      </Section>

      <Section de="Inhalt zwischen den Tags" en="Slots">
        <Table
          head={['Slot', 'Zweck']}
          rows={slots.map(({ name, description }) => [code(name || '(default)'), <Text>{description}</Text>])}
          none="Keiner."
        />
      </Section>

      <Section de="Ereignisse" en="Events">
        <Table
          head={['Ereignis', 'Zweck']}
          rows={events.map(({ name, description }) => [code(name), <Text>{description}</Text>])}
          none="Keine."
        />
      </Section>

      <Section de="Barrierefreiheit" en="Accessibility">
        <Table head={['Geprüft', 'Test dieses Widgets']} rows={noteRows(notesOn(tag))} none="Nichts Eigenes." />
        <details>
          <summary>Was für alle Widgets geprüft ist</summary>
          <Table head={['Geprüft', 'Test aller Widgets']} rows={noteRows(notesOnAll)} none="Nichts." />
        </details>
      </Section>
    </div>
  );
}
