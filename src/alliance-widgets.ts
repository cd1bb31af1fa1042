/** The one script tag: makes every widget known to the page, and puts widgets where `data-alliance` asks for them. */
// Nothing but an order: what is alike stands together, which saves brotli 200 bytes.
import './feed/generated/validator.ts';
import './i18n/de.ts';
import './i18n/en.ts';
import './i18n/eu-statement.ts';
import './element/base.styles.ts';
import './element/eu-statement.styles.ts';
import '../components/badge/badge.styles.ts';
import '../components/contacts/contacts.styles.ts';
import '../components/funding-counter/funding-counter.styles.ts';
import '../components/goals-list/goals-list.styles.ts';
import '../components/key-figures/key-figures.styles.ts';
import '../components/news-list/news-list.styles.ts';
import '../components/partner-grid/partner-grid.styles.ts';
import '../components/project-cards/project-cards.styles.ts';
import '../components/project-detail/project-detail.styles.ts';
import '../components/timeline/timeline.styles.ts';
import { mount } from './embed/mount.ts';
import {
  Badge,
  Contacts,
  FundingCounter,
  GoalsList,
  KeyFigures,
  NewsList,
  PartnerGrid,
  ProjectCards,
  FundingStatement,
  ProjectDetail,
  Timeline,
} from './index.ts';

for (const widget of [
  PartnerGrid,
  GoalsList,
  FundingCounter,
  ProjectCards,
  KeyFigures,
  Timeline,
  NewsList,
  Contacts,
  FundingStatement,
  ProjectDetail,
  Badge,
])
  widget.define();
mount(document);

export { mount };
