/** Types for Preact: `import type {} from 'alliance-widgets/preact.js'` once in the project. */
import type { HTMLAttributes } from 'preact';
import type { Options, Widgets } from './widgets.ts';

type Elements = { [Tag in keyof Widgets]: HTMLAttributes<Widgets[Tag]> & Options<Widgets[Tag]> };

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
