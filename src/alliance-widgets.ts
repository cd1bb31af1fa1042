/** The one script tag: makes every widget known to the page. */
import {
  Badge,
  FundingCounter,
  FundingStatement,
  GoalsList,
  KeyFigures,
  PartnerGrid,
  ProjectCards,
  ProjectDetail,
  Timeline,
} from './index.ts';

for (const widget of [
  PartnerGrid,
  GoalsList,
  FundingCounter,
  FundingStatement,
  ProjectCards,
  ProjectDetail,
  KeyFigures,
  Timeline,
  Badge,
])
  widget.define();
