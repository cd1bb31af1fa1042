/// <reference types="vite/client" />
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import '../components/define.ts';
import '../src/embed/add-languages.ts';
import '../stories/docs/docs.css';
import { manifest } from '../stories/docs/manifest.ts';
import { StoriesPage } from '../stories/docs/widget-page.tsx';
import { withDefaults } from '../stories/states.ts';
import { inTokens, withTokens } from '../stories/tokens.ts';
import { loadHost, onAPage } from '../stories/host-page/page.ts';
import { theme } from './theme.ts';
import { globalTypes, initialGlobals, viewport } from '../stories/toolbars.ts';

setCustomElementsManifest(manifest);

export default {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    // Nothing of these is of use here, and the toolbar is full enough.
    actions: { disable: true },
    backgrounds: { disable: true },
    interactions: { disable: true },
    docs: { page: StoriesPage, theme, canvas: { sourceState: 'none' } },
    layout: 'padded',
    options: {
      storySort: {
        order: [
          'Willkommen (Welcome)',
          'Übersicht (Overview)',
          'Widgets',
          'Gestalten (Theming)',
          ['Werkstatt (Workshop)', 'Presets'],
          '*',
          'Seiten (Pages)',
          'Barrierefreiheit (Accessibility)',
        ],
      },
    },
    viewport,
  },
  globalTypes,
  initialGlobals,
  argTypesEnhancers: [withTokens],
  argsEnhancers: [withDefaults],
  loaders: [loadHost],
  decorators: [inTokens, onAPage],
} satisfies Preview;
