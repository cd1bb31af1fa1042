import type { ArgTypes, Meta } from '@storybook/web-components-vite';
import { gallery } from './gallery/gallery.ts';
import * as states from './states.ts';

const argTypes: ArgTypes = {
  ...states.common,
  partnerUrl: states.oneOf('/partner/{id}'),
  project: states.idsOf('projects'),
  scheme: { control: 'inline-radio', options: ['light', 'dark'] },
  lang: states.oneOf('de', 'en', 'de-simple', 'fr', 'pl', 'el', 'bg', 'ga'),
};

export default {
  component: 'alliance-project-detail',
  render: states.render,
  args: { ...states.args, project: 'azubi-lotsen' },
  argTypes,
  parameters: states.controlsOf(argTypes),
} satisfies Meta<states.Args>;

export const Example: states.Story = {};

/** Shows only what was published about the project. */
export const Hannover: states.Story = {
  args: { src: 'data/fachkraefteallianz-hannover.json', project: 'robonatives' },
};

/** The programme’s pot is shared by many projects, and says so. */
export const Period2014: states.Story = { args: { project: 'meisterkurs-abend' } };

export const WithoutEu: states.Story = { args: { project: 'welcome-buero' } };
export const EasyGerman: states.Story = { args: { project: 'welcome-buero', lang: 'de-simple' } };
export const French: states.Story = { args: { lang: 'fr' } };
export const DarkGround: states.Story = { args: { scheme: 'dark' } };
export const Unknown: states.Story = { args: { project: 'nichts' } };

export const Loading = states.loading;
export const Empty = states.empty;
export const BrokenFeed: states.Story = { args: { ...states.broken.args, project: 'lotsen' } };
export const ErrorWithFallback = states.errorWithFallback;
export const ErrorWithoutFallback = states.errorWithout;
export const LongWords = states.longWords;
export const Dark: states.Story = { ...states.dark, args: { scheme: 'dark' } };
export const English = states.english;
export const ManyEntries: states.Story = { ...states.many, args: { ...states.many.args, project: 'projekt-1' } };

export const Gallery = gallery;
