import type { ArgTypes, Meta } from '@storybook/web-components-vite';
import { waitFor } from 'storybook/test';
import { gallery } from './gallery/gallery.ts';
import * as states from './states.ts';

const argTypes: ArgTypes = {
  ...states.common,
  goal: states.idsOf('goals'),
  reach: states.oneOf('local', 'regional', 'statewide', 'national', 'international'),
  status: states.oneOf('planned', 'active', 'completed', 'suspended', 'cancelled', 'unknown'),
  partner: states.idsOf('partners'),
  pageSize: { control: { type: 'number', min: 1 } },
  withoutFilters: { control: 'boolean' },
  detailUrl: states.oneOf('/projekte/{id}'),
  showDetail: { control: 'boolean' },
  partnerUrl: states.oneOf('/partner/{id}'),
  urlState: states.oneOf('liste'),
  actions: states.oneOf('csv', 'json', 'link', 'csv json link print'),
};

export default {
  component: 'alliance-project-cards',
  render: states.render,
  args: states.args,
  argTypes,
  parameters: states.controlsOf(argTypes),
} satisfies Meta;

/** All filters have something to choose. */
export const Example: states.Story = {};
export const Hannover = states.hannover;
export const WithoutFilters: states.Story = { args: { withoutFilters: true } };
export const OneGoal: states.Story = { args: { goal: 'ausbildung' } };
export const SmallPages: states.Story = { args: { pageSize: 3 } };

/** Names of projects open a dialog. */
export const InDialog: states.Story = { args: { showDetail: true } };

/** A visitor’s search that finds nothing. */
export const NoMatch: states.Story = {
  play: async ({ canvasElement }) => {
    const widget = canvasElement.querySelector('alliance-project-cards')!;
    const input = await waitFor(() => {
      const found = widget.shadowRoot?.querySelector('input');
      if (!found) throw new Error('The feed is not there yet.');
      return found;
    });
    input.value = 'Raumfahrt';
    input.dispatchEvent(new InputEvent('input'));
  },
};

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
