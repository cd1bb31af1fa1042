/** Types for Svelte 5: `import type {} from 'alliance-widgets/svelte.js'` once in the project. */
import type { HTMLAttributes } from 'svelte/elements';
import type { Options, Widgets } from './widgets.ts';

type Elements = { [Tag in keyof Widgets]: HTMLAttributes<Widgets[Tag]> & Options<Widgets[Tag]> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}
