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

export default {
  globs: ['components/**/*.ts', 'src/element/**/*.ts', 'src/embed/**/*.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [publicApi],
};
