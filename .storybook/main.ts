import type { StorybookConfig } from '@storybook/web-components-vite';

export default {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // The paths of the site, so that stories and demo pages use the same addresses.
  staticDirs: [
    { from: '../data', to: '/data' },
    { from: '../node_modules/@fontsource-variable/source-sans-3', to: '/fonts' },
  ],
} satisfies StorybookConfig;
