/** All widgets with a preset, on a page that loads the framework it is for. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { allWidgets } from '../all-widgets.ts';
import './theming.css';

export default {
  title: 'Gestalten (Theming)/Presets',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
  render: () => html`<div class="all-widgets">${allWidgets()}</div>`,
} satisfies Meta;

export const Bootstrap: StoryObj = { globals: { host: 'bootstrap', preset: 'bootstrap' } };
export const Kern: StoryObj = { name: 'KERN', globals: { host: 'kern', preset: 'kern' } };
export const WordPress: StoryObj = { name: 'WordPress', globals: { host: 'wordpress', preset: 'wordpress' } };

/** On a page without any other style sheet. */
export const Contrast: StoryObj = { globals: { host: 'blank', preset: 'contrast' } };
