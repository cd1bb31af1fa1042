import type { StorybookConfig } from '@storybook/web-components-vite';
import { presets } from '../stories/toolbars.ts';

const npm = '../node_modules';
const kern = `${npm}/@kern-ux/native/dist`;

export default {
  framework: '@storybook/web-components-vite',
  stories: [
    '../stories/**/*.mdx',
    { directory: '../stories', files: '*.stories.ts', titlePrefix: 'Widgets' },
    { directory: '../stories', files: '*/**/*.stories.ts' },
  ],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  staticDirs: [
    // The paths of the site, so that stories and demo pages use the same addresses.
    { from: '../data', to: '/data' },
    { from: `${npm}/@fontsource-variable/source-sans-3`, to: '/fonts' },
    // The style sheets of the pages that widgets are put on.
    { from: `${npm}/bootstrap/dist/css/bootstrap.min.css`, to: '/hosts/bootstrap.css' },
    { from: `${kern}/kern.min.css`, to: '/hosts/kern.css' },
    { from: `${kern}/fonts`, to: '/hosts/kern' },
    { from: '../stories/hosts/twenty-twenty-five.css', to: '/hosts/wordpress.css' },
    { from: `${npm}/@fontsource-variable/manrope/files`, to: '/hosts/manrope' },
    ...presets.map((name) => ({ from: `../themes/${name}.css`, to: `/themes/${name}.css` })),
  ],
} satisfies StorybookConfig;
