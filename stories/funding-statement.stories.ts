import type { ArgTypes, Meta } from '@storybook/web-components-vite';
import { gallery } from './gallery/gallery.ts';
import * as states from './states.ts';

const argTypes: ArgTypes = {
  ...states.common,
  funding: states.idsOf('funding'),
  scheme: { control: 'inline-radio', options: ['light', 'dark'] },
  lang: states.oneOf('de', 'en', 'de-simple', 'fr', 'pl', 'el', 'bg', 'ga'),
};

export default {
  component: 'alliance-funding-statement',
  render: states.render,
  args: { ...states.args, withoutHeading: true },
  argTypes,
  parameters: states.controlsOf(argTypes),
} satisfies Meta<states.Args>;

/** Pots with either sentence: each stands once, the other funders once for all. */
export const Example: states.Story = {};
export const Hannover = states.hannover;
export const DarkGround: states.Story = { args: { scheme: 'dark' } };

/** Pots of 2021–2027 need not name their fund. A Land may prescribe a sentence of its own. */
export const OnePot: states.Story = { args: { funding: 'esf-plus-2021' } };

/** Nothing is due to the EU. */
export const OtherFundersOnly: states.Story = { args: { funding: 'kofinanzierung-stadt beispielstiftung' } };

export const Greek: states.Story = { args: { funding: 'esf-2014', lang: 'el' } };
export const Bulgarian: states.Story = { args: { funding: 'esf-2014', lang: 'bg' } };

/** Easy German has the official sentence unchanged. */
export const EasyGerman: states.Story = { args: { funding: 'esf-2014', lang: 'de-simple' } };

/** No Irish sentence was found in use: English stands in for it. */
export const Irish: states.Story = { args: { funding: 'esf-2014', lang: 'ga' } };

export const Loading = states.loading;
export const Empty = states.empty;
export const BrokenFeed = states.broken;
export const ErrorWithFallback = states.errorWithFallback;
export const ErrorWithoutFallback = states.errorWithout;
export const LongWords = states.longWords;
export const Dark = states.dark;
export const DarkPageDarkGround: states.Story = { ...states.dark, args: { scheme: 'dark' } };
export const English = states.english;
export const ManyEntries = states.many;

export const Gallery = gallery;
