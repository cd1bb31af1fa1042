/** Types for Vue 3: `import type {} from 'alliance-widgets/vue.js'` once in the project. */
import type { HTMLAttributes, PublicProps } from 'vue';
import type { AllianceEventMap } from '../src/element/events.ts';
import type { Properties, Widgets } from './widgets.ts';

/** Vue writes `@alliance-load` as `onAllianceLoad`. */
type Camel<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<Camel<Rest>>}`
  : Name;

type Listeners = {
  [Name in keyof AllianceEventMap as `on${Capitalize<Camel<Name>>}`]?: (event: AllianceEventMap[Name]) => void;
};

type Elements = {
  [Tag in keyof Widgets]: new () => Widgets[Tag] & {
    $props: HTMLAttributes & PublicProps & Properties<Widgets[Tag]> & Listeners;
  };
};

declare module 'vue' {
  interface GlobalComponents extends Elements {}
}
