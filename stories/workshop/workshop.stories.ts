/** The workshop for themes: tokens on the left, all widgets on the right, and a list of texts with too little contrast. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { hosts } from '../host-page/hosts.ts';
import { allWidgets } from '../all-widgets.ts';
import '../theming/theming.css';
import { languageFor } from '../../site/gestalten/texts.ts';
import { ThemePanel } from '../../site/gestalten/theme-panel.ts';
import { head } from './head.ts';
import './workshop.css';

customElements.define('theme-panel', ThemePanel);

export default {
  title: 'Gestalten (Theming)/Werkstatt (Workshop)',
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen', controls: { disable: true }, ownPage: true },
} satisfies Meta;

export const Workshop: StoryObj = {
  name: 'Werkstatt (Workshop)',
  render: (_, { globals }) => {
    const language = languageFor(String(globals.language));
    return html`
      <div class="workshop">
        <theme-panel .language=${language} .head=${head(globals, language)}></theme-panel>
        <div class="stage">
          ${hosts[String(globals.host)]!.frame(html`<div class="all-widgets">${allWidgets()}</div>`)}
        </div>
      </div>
    `;
  },
};
