import type { ArgTypes, Meta } from '@storybook/web-components-vite';
import { gallery } from './gallery/gallery.ts';
import * as states from './states.ts';

const argTypes: ArgTypes = {
  ...states.common,
  partnerUrl: states.oneOf('/partner/{id}'),
  layout: { control: 'inline-radio', options: ['grid', 'list', 'compact'] },
  grouped: { control: 'boolean' },
};

export default {
  component: 'alliance-partner-grid',
  render: states.render,
  args: states.args,
  argTypes,
  parameters: states.controlsOf(argTypes),
} satisfies Meta;

/** Links, some logos, and an organisation that has left. */
export const Example: states.Story = {};
export const Hannover = states.hannover;
export const List: states.Story = { args: { layout: 'list' } };
export const Compact: states.Story = { args: { layout: 'compact' } };
export const Grouped: states.Story = { args: { grouped: true } };

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
