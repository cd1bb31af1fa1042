/** A control for each token that a widget reads, from the manifest, and what the controls set. */
import type { ArgTypes, Decorator, Preview } from '@storybook/web-components-vite';
import { html } from 'lit';

/** As the manifest has them. */
interface CssProperty {
  readonly name: string;
  readonly syntax: string;
  readonly default: string;
  readonly description: string;
}

interface Manifest {
  readonly modules: readonly {
    readonly declarations: readonly { readonly tagName?: string; readonly cssProperties?: readonly CssProperty[] }[];
  }[];
}

// A glob, because the file is generated: type checks run before it exists.
const [manifest] = Object.values(
  import.meta.glob<Manifest>('../dist/custom-elements.json', { eager: true, import: 'default' }),
);

const declarations = manifest?.modules.flatMap((module) => module.declarations) ?? [];

const tokensOf = (tag: unknown) => declarations.find(({ tagName }) => tagName === tag)?.cssProperties ?? [];

type ArgTypesEnhancer = NonNullable<Preview['argTypesEnhancers']>[number];

/** Adds a group of controls to the stories of every widget: its tokens. Nothing is set until a designer does. */
export const withTokens: ArgTypesEnhancer = ({ component, argTypes }) => {
  const controls: ArgTypes = {};
  for (const { name, syntax, default: initial, description } of tokensOf(component))
    controls[name] = {
      name,
      description,
      control: syntax === '<color>' ? 'color' : 'text',
      table: { category: 'tokens', type: { summary: syntax }, defaultValue: { summary: initial } },
    };
  return { ...argTypes, ...(controls as typeof argTypes) };
};

/** The names that the controls of a story may have beside its own. */
export const tokenNames = [
  ...new Set(declarations.flatMap(({ cssProperties = [] }) => cssProperties).map(({ name }) => name)),
];

/** Sets the tokens that were chosen around the story, as a page would: they inherit. */
export const inTokens: Decorator = (story, { args }) => {
  const chosen = Object.entries(args).filter(([name, value]) => tokenNames.includes(name) && value);
  return html`<div style=${chosen.map(([name, value]) => `${name}: ${value}`).join('; ')}>${story()}</div>`;
};
