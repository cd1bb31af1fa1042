/** The one script tag: makes every widget known to the page, and puts widgets where `data-alliance` asks for them. */
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
