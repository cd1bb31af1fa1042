import type { ArgTypes, Meta } from '@storybook/web-components-vite';
import * as states from './states.ts';

const argTypes: ArgTypes = {
  ...states.common,
  funding: { control: 'text' },
  animated: { control: 'boolean', description: 'The attribute `animate`.' },
};

export default {
  component: 'alliance-funding-counter',
  render({ animated, ...args }, context) {
    const widget = states.render(args, context);
    widget.toggleAttribute('animate', Boolean(animated));
    return widget;
  },
  args: states.args,
  argTypes,
  parameters: states.controlsOf(argTypes),
} satisfies Meta<states.Args>;

export const Example: states.Story = {};
export const OnePot: states.Story = { args: { funding: 'kofinanzierung-region' } };

/** The amounts count up once, unless the visitor prefers reduced motion. */
export const Animated: states.Story = { args: { animated: true } };

/** Every kind of pot, and one whose amount is not known. */
export const AllKinds: states.Story = { args: { src: 'data/musterallianz.json' } };

export const Loading = states.loading;
export const Empty = states.empty;
export const BrokenFeed = states.broken;
export const ErrorWithFallback = states.errorWithFallback;
export const ErrorWithoutFallback = states.errorWithout;
export const LongWords = states.longWords;
export const Dark = states.dark;
export const English = states.english;
export const ManyEntries = states.many;
