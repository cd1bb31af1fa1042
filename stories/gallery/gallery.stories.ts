/** One page for each widget with all of its states. */
import type { Meta } from '@storybook/web-components-vite';
import { gallery } from './gallery.ts';

export default {
  title: 'Galerie (Gallery)',
  tags: ['!autodocs'],
  parameters: {
    controls: { disable: true },
    // The same widget several times on a page makes regions of one name; no page does so (docs/accessibility.md).
    a11y: { config: { rules: [{ id: 'landmark-unique', enabled: false }] } },
  },
} satisfies Meta;

export const Badge = gallery('alliance-badge');
export const Contacts = gallery('alliance-contacts');
export const DocumentsList = gallery('alliance-documents-list');
export const EventsList = gallery('alliance-events-list');
export const FundingCounter = gallery('alliance-funding-counter');
export const FundingStatement = gallery('alliance-funding-statement');
export const GoalsList = gallery('alliance-goals-list');
export const KeyFigures = gallery('alliance-key-figures');
export const NewsList = gallery('alliance-news-list');
export const PartnerGrid = gallery('alliance-partner-grid');
export const ProjectCards = gallery('alliance-project-cards');
export const ProjectDetail = gallery('alliance-project-detail');
export const Timeline = gallery('alliance-timeline');
