import { isOf, parts, tokens } from './themes/tokens.ts';

/**
 * Leaves the public API in the manifest. Events are public when they are documented: the analyzer also takes the first
 * argument of every event's constructor for an event of its own.
 */
const publicApi = {
  name: 'public-api',
  packageLinkPhase({ customElementsManifest }) {
    for (const declaration of customElementsManifest.modules.flatMap(({ declarations }) => declarations)) {
      declaration.events &&= declaration.events.filter(({ description }) => description);
      declaration.members &&= declaration.members.filter(({ privacy = 'public' }) => privacy === 'public');
    }
  },
};

/** The tokens that a widget reads and its parts, from their one list. */
const theming = {
  name: 'theming',
  packageLinkPhase({ customElementsManifest }) {
    for (const declaration of customElementsManifest.modules.flatMap(({ declarations }) => declarations)) {
      const { tagName } = declaration;
      if (!tagName) continue;
      const isOfWidget = (item) => isOf(item, tagName);
      declaration.cssProperties = tokens.filter(isOfWidget).map((token) => ({
        name: token.name,
        syntax: `<${token.type}>`,
        default: token.defaults?.[tagName] ?? token.default,
        description: token.purpose.en,
      }));
      declaration.cssParts = parts.filter(isOfWidget).map(({ name, purpose }) => ({ name, description: purpose.en }));
    }
  },
};

export default {
  globs: ['components/**/*.ts', 'src/element/**/*.ts', 'src/embed/**/*.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [publicApi, theming],
};
