export default {
  globs: ['components/**/*.ts', 'src/element/**/*.ts', 'src/embed/**/*.ts'],
  outdir: 'dist',
  litelement: true,
};
