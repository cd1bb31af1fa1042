/** Makes a control for each token in the manifest that a widget reads, and applies the values of the controls. */
import type { ArgTypes, Decorator, Preview } from '@storybook/web-components-vite';
import type { CssCustomProperty } from 'custom-elements-manifest/schema';
import { html } from 'lit';
import { widgets } from './docs/manifest.ts';
import { german } from './docs/texts/german.ts';

/** The CSS type of a token. The project's analyzer adds it to the manifest's schema. */
type Token = CssCustomProperty & { readonly syntax: string };

const tokensOf = (tag: unknown) => (widgets.get(String(tag))?.cssProperties ?? []) as Token[];

type ArgTypesEnhancer = NonNullable<Preview['argTypesEnhancers']>[number];

/** Both languages: a style sheet hides the one that the page does not speak. */
const inBoth = (english = '', de = english) =>
  `<span class="said" lang="de">${de}</span> <span class="said" lang="en">${english}</span>`;

/** Describes the options of every widget, and adds a group of controls to its stories: its tokens. Nothing is set until a designer does. */
export const withTokens: ArgTypesEnhancer = ({ component, argTypes }) => {
  const controls: ArgTypes = {};
  const tag = String(component);
  for (const { name, fieldName = name, description } of widgets.get(tag)?.attributes ?? [])
    if (argTypes[fieldName])
      controls[fieldName] = { ...argTypes[fieldName], description: inBoth(description, german.option(tag, name)) };
  for (const { name, syntax, default: initial, description } of tokensOf(component))
    controls[name] = {
      name,
      description: inBoth(description, german.token(tag, name)),
      // In full: Storybook completes the short form before it asks enhancers.
      control: { type: syntax === '<color>' ? 'color' : 'text' },
      table: { category: 'tokens', type: { summary: syntax }, defaultValue: { summary: initial } },
    };
  return { ...argTypes, ...(controls as typeof argTypes) };
};

/** The names that the controls of a story may have beside its own. */
export const tokenNames = [
  ...new Set([...widgets.values()].flatMap(({ cssProperties = [] }) => cssProperties).map(({ name }) => name)),
];

/** Sets the tokens that were chosen around the story, as a page would: they inherit. */
export const inTokens: Decorator = (story, { args }) => {
  const chosen = Object.entries(args).filter(([name, value]) => tokenNames.includes(name) && value);
  return html`<div style=${chosen.map(([name, value]) => `${name}: ${value}`).join('; ')}>${story()}</div>`;
};
