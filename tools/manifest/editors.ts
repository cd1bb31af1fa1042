/**
 * What editors read to complete and explain tags, attributes and tokens. The generators on npm repeat each token for each
 * widget, and complete `debug=""` where the attribute has no value, so that these are ours.
 */
import type { Attribute, ClassField, Package } from 'custom-elements-manifest/schema';
import packageJson from '../../package.json' with { type: 'json' };
import { widgetsOf, wordsOf, type Widget } from './widgets.ts';

interface Named {
  readonly name: string;
  readonly description?: string;
}

const named = ({ name, description }: Named): Named => ({ name, description });

/** Each name once: tokens and parts belong to several widgets. */
const once = (items: readonly Named[]): Named[] => [...new Map(items.map((item) => [item.name, named(item)])).values()];
const tokensOf = (manifest: Package) => once(widgetsOf(manifest).flatMap(({ cssProperties = [] }) => cssProperties));
const partsOf = (manifest: Package) => once(widgetsOf(manifest).flatMap(({ cssParts = [] }) => cssParts));

const isFlag = ({ type }: Attribute) => type?.text === 'boolean';
const fieldsOf = ({ members = [] }: Widget) =>
  members.filter((member): member is ClassField => member.kind === 'field' && !member.static);

/** Custom data for HTML in Visual Studio Code and editors with its language server. */
export const htmlData = (manifest: Package) => ({
  version: 1.1,
  tags: widgetsOf(manifest).map(({ tagName, description, attributes = [] }) => ({
    name: tagName,
    description,
    attributes: attributes.map((attribute) => ({
      ...named(attribute),
      // `v` says that the attribute has no value.
      ...(isFlag(attribute) && { valueSet: 'v' }),
      ...(wordsOf(attribute).length > 0 && { values: wordsOf(attribute).map((name) => ({ name })) }),
    })),
  })),
});

/** Custom data for style sheets in the same editors. */
export const cssData = (manifest: Package) => ({ version: 1.1, properties: tokensOf(manifest) });

/** Web types, for WebStorm and the other editors of JetBrains. */
export const webTypes = (manifest: Package) => ({
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name: packageJson.name,
  version: packageJson.version,
  'js-types-syntax': 'typescript',
  'description-markup': 'markdown',
  contributions: {
    html: { elements: widgetsOf(manifest).map(webElement) },
    css: { properties: tokensOf(manifest), parts: partsOf(manifest) },
  },
});

function webElement(widget: Widget) {
  const { tagName, name, description, attributes = [], events = [], slots = [] } = widget;
  return {
    name: tagName,
    description,
    source: { module: packageJson.name, symbol: name },
    attributes: attributes.map((attribute) => ({
      ...named(attribute),
      ...(attribute.default && { default: attribute.default }),
      value: isFlag(attribute) ? { kind: 'no-value', type: 'boolean' } : { type: attribute.type?.text },
    })),
    slots: slots.map(named),
    js: {
      properties: fieldsOf(widget).map((field) => ({ ...named(field), type: field.type?.text })),
      events: events.map((event) => ({ ...named(event), type: event.type.text })),
    },
  };
}
