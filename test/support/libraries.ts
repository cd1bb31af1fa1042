/** What pages are made and written with, from npm, as one classic script each that leaves its library on `globalThis`. */
import { build, type InlineConfig, type Rolldown } from 'vite';

const SOURCES = {
  react: `import { createElement } from 'react';
    import { createRoot, hydrateRoot } from 'react-dom/client';
    import { flushSync } from 'react-dom';
    globalThis.library = { createElement, createRoot, hydrateRoot, flushSync };`,
  vue: `import { createApp, createSSRApp, h, nextTick, ref } from 'vue';
    globalThis.library = { createApp, createSSRApp, h, nextTick, ref };`,
  idiomorph: `import { Idiomorph } from 'idiomorph/dist/idiomorph.esm.js'; globalThis.library = Idiomorph;`,
  htmx: `import htmx from 'htmx.org'; globalThis.library = htmx;`,
  'lit-hydration': `import '@lit-labs/ssr-client/lit-element-hydrate-support.js';`,
  turbo: `import * as Turbo from '@hotwired/turbo'; globalThis.library = Turbo;`,
  tinymce: `import tinymce from 'tinymce/tinymce'; import 'tinymce/models/dom'; import 'tinymce/themes/silver';
    import 'tinymce/icons/default'; globalThis.library = tinymce;`,
  ckeditor: `import { ClassicEditor, Essentials, GeneralHtmlSupport, Link, Paragraph } from 'ckeditor5';
    globalThis.library = { ClassicEditor, plugins: [Essentials, GeneralHtmlSupport, Link, Paragraph] };`,
};

export type Library = keyof typeof SOURCES;

/** A library as a script element. */
export async function library(name: Library): Promise<string> {
  const entry = `virtual:${name}`;
  const options: InlineConfig = {
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"development"' },
    plugins: [
      {
        name,
        resolveId: (id) => (id.endsWith(entry) ? entry : null),
        load: (id) => (id === entry ? SOURCES[name] : null),
      },
    ],
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'made' } },
  };
  const [built] = (await build(options)) as [Rolldown.RolldownOutput];
  return `<script>${built.output[0].code.replaceAll('</script', String.raw`<\/script`)}</script>`;
}
