import type { Meta } from '@storybook/web-components-vite';
import { gallery } from './gallery/gallery.ts';
import * as states from './states.ts';

export default {
  component: 'alliance-goals-list',
  render: states.render,
  args: states.args,
  argTypes: states.common,
  parameters: states.controlsOf(states.common),
} satisfies Meta;

/** Goals of a field of action stand below it. */
export const Example: states.Story = {};
export const Hannover = states.hannover;

export const Loading = states.loading;
export const Empty = states.empty;
export const BrokenFeed = states.broken;
export const ErrorWithFallback = states.errorWithFallback;
export const ErrorWithoutFallback = states.errorWithout;
export const LongWords = states.longWords;
export const Dark = states.dark;
export const English = states.english;
export const ManyEntries = states.many;

export const Gallery = gallery;
