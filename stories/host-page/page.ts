/** The page around a story, as the toolbars ask for it. */
import type { Decorator, Loader } from '@storybook/web-components-vite';
import { html } from 'lit';
import { messagesFor } from '../../src/i18n/messages.ts';
import { forceColors } from './forced-colors.ts';
import { hosts } from './hosts.ts';
import { wear } from './sheets.ts';

const direction = (language: string) => (messagesFor(language).direction === 'rtl' ? 'rtl' : 'ltr');

const COLOR_SCHEMES: Record<string, string> = { light: 'light', dark: 'dark', system: 'light dark' };

interface Globals {
  language: string;
  theme: string;
  colors: string;
  textSize: string;
  host: string;
  preset: string;
}

/** A documentation page has its own looks: only its stories are dressed, and no style sheet of a host comes near it. */
export const loadHost: Loader = async ({ globals, viewMode }) => {
  const { host, preset, theme } = globals as unknown as Globals;
  await (viewMode === 'story' ? wear(host, preset, theme) : wear('blank', 'none', theme));
  return {};
};

/** Stories that say `ownPage` put the frame of the host where they want it. A documentation page shows stories of several languages and themes: each brings its own. */
export const onAPage: Decorator = (story, { globals, parameters, viewMode }) => {
  const { language, theme, colors, textSize, host } = globals as unknown as Globals;
  const { frame, colorScheme = COLOR_SCHEMES[theme] } = hosts[viewMode === 'story' ? host : 'blank']!;
  const size = `${textSize}%`;
  forceColors(colors === 'forced');
  const root = document.documentElement;
  if (viewMode === 'story') {
    root.lang = language;
    root.dir = direction(language);
    root.style.colorScheme = colorScheme ?? '';
    root.style.fontSize = size;
  }
  return html`<div
    class="story"
    lang=${language}
    dir=${direction(language)}
    style="color-scheme: ${colorScheme}; ${viewMode === 'docs' ? `font-size: ${size}` : ''}"
  >
    ${parameters.ownPage ? story() : frame(story())}
  </div>`;
};
