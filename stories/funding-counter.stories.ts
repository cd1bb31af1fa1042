import type { ArgTypes, Meta } from '@storybook/web-components-vite';
import { gallery } from './gallery/gallery.ts';
import * as states from './states.ts';

const argTypes: ArgTypes = {
  ...states.common,
  layout: { control: 'inline-radio', options: ['figures', 'table'] },
  funding: states.idsOf('funding'),
  countUp: { control: 'boolean' },
};

export default {
  component: 'alliance-funding-counter',
  args: states.args,
  argTypes,
  parameters: states.controlsOf(argTypes),
} satisfies Meta<states.Args>;

/** Every kind of pot, and one whose amount is not known. */
export const Example: states.Story = {};
export const Hannover = states.hannover;
export const OnePot: states.Story = { args: { funding: 'kofinanzierung-stadt' } };

/** The amounts count up once, unless the visitor prefers reduced motion. */
export const Animated: states.Story = { args: { countUp: true } };

/** For reports: kind, funders, period, amount and source side by side. */
export const AsTable: states.Story = { args: { layout: 'table' } };

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
