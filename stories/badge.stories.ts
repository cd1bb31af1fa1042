import type { ArgTypes, Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { gallery } from './gallery/gallery.ts';
import * as states from './states.ts';

const argTypes: ArgTypes = {
  ...states.common,
  layout: { control: 'inline-radio', options: ['wide', 'compact'] },
  partner: states.idsOf('partners'),
};

export default {
  component: 'alliance-badge',
  render: states.render,
  args: { ...states.args, withoutHeading: true },
  argTypes,
  parameters: states.controlsOf(argTypes),
} satisfies Meta;

export const Example: states.Story = {};
export const Hannover = states.hannover;
export const Compact: states.Story = { args: { layout: 'compact' } };
export const OfAPartner: states.Story = { args: { partner: 'beispielwerke' } };

/** The badge is empty for an organisation that is not a member. */
export const NoLongerAMember: states.Story = { args: { partner: 'jemand-anderes' } };

export const InASidebar: states.Story = {
  args: { partner: 'beispielwerke' },
  decorators: [(story) => html`<div style="inline-size: 200px">${story()}</div>`],
};

export const Loading = states.loading;
export const ErrorWithFallback = states.errorWithFallback;
export const ErrorWithoutFallback = states.errorWithout;
export const LongWords = states.longWords;
export const Dark = states.dark;
export const English = states.english;

export const Gallery = gallery;
