/** The widgets in a file of a framework, as docs/frameworks/ shows them. */
import type { Widget } from './manifest.ts';
import { feedAddress, languagesInScript, escape, type Place } from './snippets.ts';

export const frameworks = ['react', 'vue', 'svelte', 'angular', 'astro'] as const;
export type Framework = (typeof frameworks)[number];

/** A widget of the snippet, with its options. */
export interface Piece {
  readonly widget: Widget;
  readonly options: Readonly<Record<string, string>>;
}

export const files: Record<Framework, string> = {
  react: 'src/Allianz.tsx',
  vue: 'src/Allianz.vue',
  svelte: 'src/Allianz.svelte',
  angular: 'src/allianz.ts',
  astro: 'src/components/Allianz.astro',
};

/** How a template writes a number: without quotes if the framework's types demand a number. */
const numbers: Record<Framework, (name: string, value: string) => string> = {
  react: (name, value) => `${name}={${value}}`,
  vue: (name, value) => `:${name}="${value}"`,
  svelte: (name, value) => `${name}={${value}}`,
  angular: (name, value) => `${name}="${value}"`,
  astro: (name, value) => `${name}="${value}"`,
};

/** Characters with which templates begin an expression, as in `{id}` or, in Angular, `@if`. */
const plain = (text: string) => escape(text).replace(/[{}@]/g, (character) => `&#${character.charCodeAt(0)};`);

/** In quotes, too, these read `{…}` as an expression. */
const hasExpressionsInQuotes = (framework: Framework) => framework === 'svelte' || framework === 'angular';

function tag({ widget, options }: Piece, framework: Framework, lang: string, place: Place): string {
  const quoted = hasExpressionsInQuotes(framework) ? plain : escape;
  const all = Object.entries({ src: feedAddress(place), ...(lang && { lang }), ...options });
  const attributes = all.map(([name, value]) => {
    if (value === '') return name;
    const isNumber = widget.options.some((option) => option.name === name && option.kind === 'number');
    return isNumber ? numbers[framework](name, value) : `${name}="${quoted(value)}"`;
  });
  const fallback = `<p>${plain(place.titleOf(widget.name))}: <a href="${quoted(place.link)}">${plain(place.name)}</a></p>`;
  return `<alliance-${widget.name} ${attributes.join(' ')}>\n  ${fallback}\n</alliance-${widget.name}>`;
}

const indent = (text: string, blanks: number) => text.replace(/^(?=.)/gm, ' '.repeat(blanks));

/** Angular's template stands in a template literal. */
const inLiteral = (text: string) => text.replace(/[\\`]|\$(?=\{)/g, '\\$&');

export function frameworkSnippet(pieces: readonly Piece[], framework: Framework, lang: string, place: Place): string {
  const tags = pieces.map((piece) => tag(piece, framework, lang, place)).join('\n');
  const names = [...new Set(pieces.map(({ widget }) => widget.name))];
  const imports = [
    ...names.map((name) => `import 'alliance-widgets/${name}/define.js';`),
    ...(languagesInScript.includes(lang) ? [] : [`import 'alliance-widgets/locales/${lang}.js';`]),
  ].join('\n');
  const types = `import type {} from 'alliance-widgets/${framework}.js';`;
  switch (framework) {
    case 'react':
      return `${imports}\n${types}\n\nexport const Allianz = () => (\n  <>\n${indent(tags, 4)}\n  </>\n);`;
    case 'vue':
      return `<script setup lang="ts">\n${imports}\n${types}\n</script>\n\n<template>\n${indent(tags, 2)}\n</template>`;
    case 'svelte':
      return `<script lang="ts">\n${indent(`${imports}\n${types}`, 2)}\n</script>\n\n${tags}`;
    case 'angular':
      return `import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';\n${imports}\n\n@Component({\n  selector: 'app-allianz',\n  schemas: [CUSTOM_ELEMENTS_SCHEMA],\n  template: \`\n${indent(inLiteral(tags), 4)}\n  \`,\n})\nexport class Allianz {}`;
    case 'astro':
      return `${tags}\n\n<script>\n${indent(imports, 2)}\n</script>`;
  }
}
