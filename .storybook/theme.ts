/** The look of Storybook itself. It is quiet, so that the widgets stand out. */
import { create } from 'storybook/theming';

const font = '"Source Sans 3 Variable", system-ui, sans-serif';

export const theme = create({
  base: 'light',
  brandTitle: 'alliance-widgets',
  brandUrl: './',
  brandTarget: '_self',
  fontBase: font,
  colorPrimary: '#0b5f78',
  colorSecondary: '#0b5f78',
  appBg: '#f3f6f7',
  appBorderColor: '#d5dadd',
  appBorderRadius: 4,
  textColor: '#1a2226',
  textMutedColor: '#566067',
  barTextColor: '#566067',
  barSelectedColor: '#0b5f78',
  barHoverColor: '#0b5f78',
});
