/// <reference types="vite/client" />
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/alliance-widgets.ts';
import { inTokens, withTokens } from '../stories/tokens.ts';

// A glob, because the file is generated: type checks run before it exists.
const [manifest] = Object.values(import.meta.glob('../dist/custom-elements.json', { eager: true, import: 'default' }));
setCustomElementsManifest(manifest);

const COLOR_SCHEMES: Record<string, string> = { light: 'light', dark: 'dark', system: 'light dark' };

export default {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    layout: 'padded',
  },
  globalTypes: {
    theme: {
      description: 'Colour scheme of the page',
      toolbar: { title: 'Theme', icon: 'circlehollow', items: ['light', 'dark', 'system'], dynamicTitle: true },
    },
    language: {
      description: 'Language of the page',
      toolbar: { title: 'Language', icon: 'globe', items: ['de', 'en'], dynamicTitle: true },
    },
  },
  initialGlobals: { theme: 'system', language: 'de' },
  argTypesEnhancers: [withTokens],
  decorators: [
    inTokens,
    // A documentation page shows stories of several languages and themes: each brings its own.
    (story, { globals, viewMode }) => {
      const { language, theme } = globals as Record<string, string>;
      const colorScheme = COLOR_SCHEMES[theme!];
      if (viewMode === 'story') document.documentElement.style.colorScheme = colorScheme ?? '';
      return html`<div class="page" lang=${language} style="color-scheme: ${colorScheme}">${story()}</div>`;
    },
  ],
} satisfies Preview;
