import type { ArgTypes, Meta } from '@storybook/web-components-vite';
import { gallery } from './gallery/gallery.ts';
import * as states from './states.ts';

const argTypes: ArgTypes = { ...states.common, figures: states.idsOf('figures') };

export default {
  component: 'alliance-key-figures',
  render: states.render,
  args: states.args,
  argTypes,
  parameters: states.controlsOf(argTypes),
} satisfies Meta;

/** Every unit: numbers, amounts, years, per cent and one of the feed’s own. */
export const Example: states.Story = {};
export const Hannover = states.hannover;
export const SomeFigures: states.Story = { args: { figures: 'zahl-partner zahl-jahre' } };

export const Loading = states.loading;
export const Empty = states.empty;
export const BrokenFeed = states.broken;
export const ErrorWithFallback = states.errorWithFallback;
export const ErrorWithoutFallback = states.errorWithout;
export const LongWords = states.longWords;
export const Dark = states.dark;
export const English = states.english;

export const Gallery = gallery;
