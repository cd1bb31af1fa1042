import type { ArgTypes, Meta } from '@storybook/web-components-vite';
import { gallery } from './gallery/gallery.ts';
import * as states from './states.ts';

const argTypes: ArgTypes = {
  ...states.common,
  limit: { control: { type: 'number', min: 1 } },
  allUrl: states.oneOf('https://www.example.org/musterallianz/news'),
};

export default {
  component: 'alliance-news-list',
  render: states.render,
  args: { ...states.args, limit: 5 },
  argTypes,
  parameters: states.controlsOf(argTypes),
} satisfies Meta;

export const Example: states.Story = {};
export const Hannover = states.hannover;
export const WithAllNews: states.Story = { args: { limit: 2, allUrl: 'https://www.example.org/musterallianz/news' } };

/** The articles are in German: their links say so, and so does the line above them. */
export const English = states.english;

/** Arabic is no language of the widgets, but one of the feed. */
export const RightToLeft: states.Story = {
  decorators: [
    (story) => {
      const column = document.createElement('div');
      Object.assign(column, { lang: 'ar', dir: 'rtl' });
      column.append(story() as Node);
      return column;
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

export const Gallery = gallery;
