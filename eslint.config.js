import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/**
 * The folders of the house from top to bottom. A folder imports only from folders below it.
 * `specifier` matches an import of that folder from anywhere else; `zod` lists the files in which zod may run.
 */
const LAYERS = [
  { name: 'test', files: ['test/**'], specifier: '(^|/)test/' },
  { name: 'bench', files: ['bench/**'], specifier: '(^|/)bench/' },
  { name: '.storybook', files: ['.storybook/**'], specifier: '(^|/)\\.storybook/' },
  { name: 'stories', files: ['stories/**'], specifier: '(^|/)stories/' },
  { name: 'tools', files: ['tools/**'], specifier: '(^|/)tools/', zod: ['tools/**'] },
  { name: 'integrations', files: ['integrations/**'], specifier: '(^|/)integrations/' },
  { name: 'site', files: ['site/**'], specifier: '(^|/)site/' },
  { name: 'data', files: ['data/**'], specifier: '(^|/)(data|dist)/' },
  { name: 'frameworks', files: ['frameworks/**'], specifier: '(^|/)frameworks/' },
  { name: 'cli', files: ['cli/**'], specifier: '(^|/)cli/', zod: ['cli/**'] },
  { name: 'server', files: ['server/**'], specifier: '(^|/)server/' },
  {
    name: 'the entry points',
    files: ['components/*.ts'],
    specifier: '(^|/)components/(define|index|widgets)\\.ts$',
  },
  { name: 'components', files: ['components/*/**'], specifier: '(^|/)components/' },
  { name: 'src/embed', files: ['src/embed/**'], specifier: '(^|/)embed/' },
  { name: 'src/element', files: ['src/element/**'], specifier: '(^|/)element/' },
  { name: 'src/controllers', files: ['src/controllers/**'], specifier: '(^|/)controllers/' },
  { name: 'src/templates', files: ['src/templates/**'], specifier: '(^|/)templates/' },
  { name: 'src/authoring', files: ['src/authoring/**'], specifier: '(^|/)authoring/', zod: ['src/authoring/**'] },
  { name: 'src/feed', files: ['src/feed/**'], specifier: '(^|/)feed/', zod: ['src/feed/schema/**'] },
  { name: 'src/i18n', files: ['src/i18n/**'], specifier: '(^|/)i18n/' },
  { name: 'src/console', files: ['src/console/**'], specifier: '(^|/)console/' },
  { name: 'themes', files: ['themes/**'], specifier: '(^|/)themes/' },
];

/** The folders whose code ends in a page, a server or a package of others. */
const LIBRARY = LAYERS.slice(LAYERS.findIndex(({ name }) => name === 'cli'));

const STRICT_CSP = {
  regex: '^lit(-html)?/directives/(style-map|unsafe-)',
  message: 'Inline styles and raw markup break strict content security policies.',
};

// Components do not know each other; what two of them share belongs in src/element.
const IMPORTS_BETWEEN_COMPONENTS = {
  regex: '^\\.\\./(?!\\.\\./)|(^|/)components/',
  message: 'A component does not import another component.',
};

const ZOD = {
  regex: '^zod(/|$)|(^|/)schema/',
  allowTypeImports: true,
  message: 'zod is not shipped to browsers: import types only, and validate with the generated validator.',
};

const restrictImports = (name, files, patterns) => ({
  name,
  files,
  rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
});

const IMPORT_DIRECTION = LAYERS.flatMap((layer, index) => {
  const patterns = [
    ...LAYERS.slice(0, index).map((above) => ({
      regex: above.specifier,
      message: `${layer.name} must not import from ${above.name}: a folder imports only from folders below it.`,
    })),
    ...(layer.name === 'components' ? [IMPORTS_BETWEEN_COMPONENTS] : []),
    ...(LIBRARY.includes(layer) ? [STRICT_CSP] : []),
  ];
  const withoutZod = LIBRARY.includes(layer) ? [...patterns, ZOD] : patterns;
  return [
    restrictImports(`imports of ${layer.name}`, layer.files, withoutZod),
    ...(layer.zod ? [restrictImports(`imports of ${layer.name}, with zod`, layer.zod, patterns)] : []),
  ];
});

/** Names that touch the page's markup, storage or address outside Lit's and the feed's control. */
const FORBIDDEN_SYNTAX = [
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe)$/]',
    message: 'Markup is made by lit-html only.',
  },
  {
    selector: 'TemplateElement[value.raw=/\\.(inner|outer)HTML=/]',
    message: 'Markup is made by lit-html only.',
  },
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle=/]',
    message: "style attributes are blocked by style-src 'self'; use a class or style.setProperty.",
  },
  {
    selector: 'MemberExpression[object.name="document"][property.name=/^(write|writeln|cookie|currentScript)$/]',
    message: 'Not available or not allowed on every host page.',
  },
  {
    selector: 'MemberExpression[object.name="navigator"][property.name=/^(language|languages|sendBeacon)$/]',
    message: 'The language comes from the page or the feed, never from the visitor’s browser.',
  },
  {
    selector: 'MemberExpression[property.name=/^(localStorage|sessionStorage|indexedDB|caches)$/]',
    message: 'Widgets store nothing on the visitor’s device.',
  },
  { selector: 'ImportExpression', message: 'Import statically: the direction of imports is checked.' },
];
/** What Prototype and MooTools put in place of the browser's own; the build keeps whole globals (tools/build/native-globals.ts). */
const REPLACED_BY_LIBRARIES = [
  { object: 'Array', property: 'from' },
  { object: 'JSON', property: 'stringify' },
  { property: 'reduce' },
].map((replaced) => ({ ...replaced, message: 'Old libraries of pages replace it.' }));
const STORAGE_GLOBALS = ['localStorage', 'sessionStorage', 'indexedDB', 'caches'].map((name) => ({
  name,
  message: 'Widgets store nothing on the visitor’s device.',
}));
const NETWORK_GLOBALS = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'].map((name) => ({
  name,
  message: 'Only src/feed talks to the network.',
}));
const NETWORK_SYNTAX = {
  selector: 'MemberExpression[object.name=/^(window|globalThis|self)$/][property.name="fetch"]',
  message: 'Only src/feed talks to the network.',
};

export default defineConfig(
  {
    ignores: [
      'dist/',
      'test/pages/framework-types/',
      'test/frameworks/starters/',
      'storybook-static/',
      'coverage/',
      '**/generated/',
    ],
  },
  js.configs.recommended,
  tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // Types of others are extended by interfaces without members of their own, in the namespaces that they have.
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      '@typescript-eslint/no-namespace': ['error', { allowDeclarations: true }],
      'no-undef': 'off', // TypeScript checks this better.
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
    },
  },
  {
    files: ['src/**', 'components/**', 'stories/**'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended'], litA11y.configs.recommended],
    rules: {
      // Safari drops the semantics of a list without markers, so role="list" is not redundant.
      'lit-a11y/no-redundant-role': 'off',
    },
  },
  {
    name: 'library code',
    files: ['src/**', 'components/**', 'cli/**'],
    rules: {
      'no-restricted-syntax': ['error', ...FORBIDDEN_SYNTAX, NETWORK_SYNTAX],
      'no-restricted-globals': ['error', ...STORAGE_GLOBALS, ...NETWORK_GLOBALS],
    },
  },
  {
    name: 'what fetches: feeds, and `check --links`',
    files: ['src/feed/**', 'cli/links.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...FORBIDDEN_SYNTAX],
      'no-restricted-globals': ['error', ...STORAGE_GLOBALS],
    },
  },
  {
    name: 'code on pages',
    files: ['src/**', 'components/**'],
    ignores: ['src/authoring/**', 'src/feed/schema/**'],
    rules: { 'no-restricted-properties': ['error', ...REPLACED_BY_LIBRARIES] },
  },
  ...IMPORT_DIRECTION,
  {
    name: 'tests',
    files: ['test/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[object.name=/^(it|test|describe|suite)$/][property.name=/^(only|skip)$/]',
          message: 'A committed test runs, always and with all others.',
        },
      ],
      // chai's assertions are expressions: expect(x).to.be.true
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
);
