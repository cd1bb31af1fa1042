import type { ArgTypes, Meta } from '@storybook/web-components-vite';
import { gallery } from './gallery/gallery.ts';
import * as states from './states.ts';

const argTypes: ArgTypes = {
  ...states.common,
  limit: states.oneOf(1, 2, 3),
};

export default {
  component: 'alliance-documents-list',
  render: states.render,
  args: states.args,
  argTypes,
  parameters: states.controlsOf(argTypes),
} satisfies Meta;

export const Example: states.Story = {};
export const Two: states.Story = { args: { limit: 2 } };

export const Loading = states.loading;
export const Empty = states.empty;
export const BrokenFeed = states.broken;
export const ErrorWithFallback = states.errorWithFallback;
export const ErrorWithoutFallback = states.errorWithout;
export const LongWords = states.longWords;
export const Dark = states.dark;
export const English = states.english;

export const Gallery = gallery;
