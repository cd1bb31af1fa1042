/** Writes the files of a new widget. They work at once, and their comments name what the author replaces. */
import type { List } from './lists.ts';
import type { Names } from './names.ts';

const component = ({ folder, tag, className, group }: Names, { name, title }: List) => `
import { html } from 'lit';
import { AllianceElement } from '../../src/element/alliance-element.ts';
import type { AllianceFeed } from '../../src/feed/alliance-feed.ts';
import type { Entry } from '../../src/feed/schema/feed.ts';
import * as collections from '../../src/feed/validation/generated.ts';
import type { Messages } from '../../src/i18n/messages.ts';
import { entryList } from '../../src/templates/entry-list.ts';
import type { View } from '../../src/templates/view.ts';
import { styles } from './${folder}.styles.ts';

/**
 * The ${name} of the alliance, each with its date and source.
 *
 * @element ${tag}
 */
export class ${className} extends AllianceElement<Entry<'${name}'>> {
  static override readonly tag = '${tag}';
  static override styles = [super.styles, styles];

  protected override heading({ ${group} }: Messages) {
    return ${group}.heading;
  }

  protected override select(feed: AllianceFeed) {
    return feed.entries(collections.${name});
  }

  protected override content(entries: readonly Entry<'${name}'>[], view: View) {
    return entryList(entries, view, {
      list: (items) => html\`<ul role="list">\${items}</ul>\`,
      entry: (entry, meta) =>
        html\`<li part="card">\${view.heading(view.text(entry.${title}))} \${meta}</li>\`,
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${className};
  }
}
`;

const styles = () => `
import { css } from 'lit';

export const styles = css\`
  ul {
    display: grid;
    gap: var(--_gap);
  }
\`;
`;

const define = ({ folder, className }: Names) => `
import { ${className} } from './${folder}.ts';

${className}.define();
`;

const stories = ({ tag }: Names) => `
import type { Meta } from '@storybook/web-components-vite';
import { gallery } from './gallery/gallery.ts';
import * as states from './states.ts';

const argTypes = states.common;

export default {
  component: '${tag}',
  render: states.render,
  args: states.args,
  argTypes,
  parameters: states.controlsOf(argTypes),
} satisfies Meta;

export const Example: states.Story = {};
export const Hannover = states.hannover;

export const Loading = states.loading;
export const Empty = states.empty;
export const BrokenFeed = states.broken;
export const ErrorWithFallback = states.errorWithFallback;
export const ErrorWithoutFallback = states.errorWithout;
export const LongWords = states.longWords;
export const Dark = states.dark;
export const English = states.english;
export const Gallery = gallery;
`;

const test = ({ tag, group }: Names, { name, title }: List) => `
import { expect } from '@esm-bundle/chai';
import { allByRole, headingsOf, mount, MUSTER, readFeed, textOf, watchPage } from '../../support/page.ts';
import { de } from '../../support/texts.ts';

const tag = '${tag}';

watchPage();

describe(\`<\${tag}>\`, () => {
  it('shows every entry with its name', async () => {
    const { ${name} } = await readFeed(MUSTER);
    const widget = await mount(tag, { src: MUSTER });
    expect(headingsOf(widget)[0]).to.deep.equal({ level: 2, text: de.${group}.heading });
    expect(allByRole(widget, 'listitem')).to.have.length(${name}.length);
  });

  it('shows an entry in the language of the page', async () => {
    const ${title} = { de: 'Ein Beispiel', en: 'An example' };
    const { ${name} } = await readFeed(MUSTER);
    const feed = { version: '1.0.0', language: 'de', ${name}: [{ ...${name}[0], ${title} }] };
    expect(textOf(await mount(tag, { feed, lang: 'en' }))).to.include('An example');
    expect(textOf(await mount(tag, { feed, lang: 'de' }))).to.include('Ein Beispiel');
  });
});
`;

/** The files of a widget that shows a list, with their content before it is formatted. */
export const filesOf = (names: Names, list: List): Readonly<Record<string, string>> => ({
  [`components/${names.folder}/${names.folder}.ts`]: component(names, list),
  [`components/${names.folder}/${names.folder}.styles.ts`]: styles(),
  [`components/${names.folder}/define.ts`]: define(names),
  [`stories/${names.folder}.stories.ts`]: stories(names),
  [`test/browser/components/${names.folder}.test.ts`]: test(names, list),
});
