/** Types for React 19: `import type {} from 'alliance-widgets/react.js'` once in the project. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { Options, Widgets } from './widgets.ts';

type Elements = {
  [Tag in keyof Widgets]: DetailedHTMLProps<HTMLAttributes<Widgets[Tag]>, Widgets[Tag]> & Options<Widgets[Tag]>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
