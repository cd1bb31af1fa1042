import type { ArgTypes, Meta } from '@storybook/web-components-vite';
import { gallery } from './gallery/gallery.ts';
import * as states from './states.ts';

const argTypes: ArgTypes = {
  ...states.common,
  kinds: states.oneOf('press', 'general', 'project', 'office', 'press office'),
};

// The people here are invented: names of real officials are not needed to show a widget.
// A comment for documentation here would make Storybook replace the parameters.
export default {
  component: 'alliance-contacts',
  render: states.render,
  args: states.args,
  argTypes,
  parameters: states.controlsOf(argTypes),
} satisfies Meta;

export const Example: states.Story = {};
export const PressFirst: states.Story = { args: { kinds: 'press office' } };

/** Nobody is named any more, nor shown; how to reach the office stays. */
export const ExpiredPeople: states.Story = {
  args: { src: undefined },
  loaders: [
    async () => {
      const feed = await (await fetch('data/musterallianz.json')).json();
      for (const person of feed.people) person.expires = '2020-12-31';
      return { feedData: feed };
    },
  ],
};

export const Loading = states.loading;
export const Empty = states.empty;
export const BrokenFeed = states.broken;
export const ErrorWithFallback = states.errorWithFallback;
export const ErrorWithoutFallback = states.errorWithout;
export const LongWords = states.longWords;
export const Dark = states.dark;
export const English = states.english;

export const Gallery = gallery;
