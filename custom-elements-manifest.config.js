import { api, attributes, modules, theming } from './tools/manifest/plugins.ts';

export default {
  globs: [
    'components/*/*.ts',
    'src/element/{alliance-element,guarded-element,events}.ts',
    'src/feed/{alliance-feed,errors,load,read}.ts',
    'src/i18n/own-messages.ts',
  ],
  outdir: 'dist',
  litelement: true,
  plugins: [theming, api, attributes, modules],
};
