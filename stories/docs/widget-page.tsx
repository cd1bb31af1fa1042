/** The documentation page of every widget, made from the manifest, its stories and docs/accessibility.md. */
import { Controls, DocsPage, Primary, Source, Title, useOf } from '@storybook/addon-docs/blocks';
import { notesOn, notesOnAll, type Note } from './accessibility-notes.ts';
import { divLine, elementLine, nameIn } from './embed-line.ts';
import { useLanguage } from './language.ts';
import { widgets } from './manifest.ts';
import { tokenNames } from '../tokens.ts';
import { Section, Table, Text } from './tables.tsx';
import { german } from './texts/german.ts';
import { texts } from './texts/page.ts';

type Args = Record<string, unknown>;
type German = (tag: string, name: string) => string | undefined;

const ACCESSIBILITY = './?path=/docs/barrierefreiheit-accessibility--docs';

const code = (text?: string) => (text ? <code>{text}</code> : '–');

/** A line that follows the controls, with a button that copies it. */
const Line = ({ tag, make }: { tag: string; make: (tag: string, args: Args) => string }) => (
  <Source language="html" transform={(_: string, context: unknown) => make(tag, (context as { args: Args }).args)} />
);

const noteRows = (notes: Note[]) => notes.map(({ what, test }) => [<Text english={what} />, <Text english={test} />]);

/** Stories that are not about one widget have the page that Storybook makes. */
export function StoriesPage() {
  const { preparedMeta } = useOf('meta', ['meta']);
  return widgets.has(String(preparedMeta.component)) ? <WidgetPage /> : <DocsPage />;
}

function WidgetPage() {
  const { preparedMeta } = useOf('meta', ['meta']);
  const language = useLanguage();
  const say = texts[language];
  const tag = String(preparedMeta.component);
  const {
    description,
    attributes = [],
    cssProperties = [],
    cssParts = [],
    slots = [],
    events = [],
  } = widgets.get(tag)!;

  // The block `Controls` does not read what the stories include: it would also list attributes, parts and events.
  const options = (preparedMeta.parameters.controls.include as string[]).filter((name) => !tokenNames.includes(name));

  const text = (english: string | undefined, from: German, name = '') => (
    <Text english={english} german={language === 'de' ? from(tag, name) : undefined} />
  );

  return (
    <div className="alliance-docs" lang={language}>
      <Title>{nameIn(language, tag)}</Title>
      <p className="alliance-tag">
        <code>{`<${tag}>`}</code>
      </p>
      {text(description, german.widget)}

      <Section id="try-it" title={say.tryIt}>
        <Primary />
        <Controls include={options} />
        <p>
          <a href={`./?path=/story/widgets-${tag.replace('alliance-', '')}--gallery`} target="_parent">
            {say.states}
          </a>
        </p>
      </Section>

      <Section id="embed" title={say.embed}>
        <p>{say.line}</p>
        <Line tag={tag} make={elementLine} />
        <p>{say.div}</p>
        <Line tag={tag} make={divLine} />
      </Section>

      <Section id="options" title={say.options}>
        <Table
          head={say.attribute}
          rows={attributes.map(({ name, type, default: initial, description }) => [
            code(name),
            code(type?.text.replaceAll("'", '')),
            code(initial),
            text(description, german.option, name),
          ])}
          none={say.none}
        />
      </Section>

      <Section id="tokens" title={say.tokens}>
        <details className="alliance-tokens">
          <summary>{say.tokensToTry(cssProperties.length)}</summary>
          <Controls include={tokenNames} />
        </details>
      </Section>

      <Section id="parts" title={say.parts}>
        <Table
          head={['::part()', say.purpose]}
          rows={cssParts.map(({ name, description }) => [code(name), text(description, german.part, name)])}
          none={say.none}
        />
      </Section>

      <Section id="slots" title={say.slots}>
        <Table
          head={[say.slot, say.purpose]}
          rows={slots.map(({ name, description }) => [code(name || say.usual), text(description, german.slot, name)])}
          none={say.none}
        />
      </Section>

      <Section id="events" title={say.events}>
        <Table
          head={[say.event, say.purpose]}
          rows={events.map(({ name, description }) => [code(name), text(description, german.event, name)])}
          none={say.none}
        />
      </Section>

      <Section id="accessibility" title={say.accessibility}>
        <p>
          {say.checked(notesOn(tag).length, notesOnAll.length)}{' '}
          <a href={ACCESSIBILITY} target="_parent">
            {say.checklist}
          </a>
          .
        </p>
        {/* The names of tests are English. */}
        {language === 'en' && notesOn(tag).length > 0 && (
          <Table head={['Checked', 'Test of this widget']} rows={noteRows(notesOn(tag))} />
        )}
      </Section>
    </div>
  );
}
