/** The one script tag: makes every widget known to the page. */
import { Badge, FundingCounter, GoalsList, KeyFigures, PartnerGrid, ProjectCards, Timeline } from './index.ts';

for (const widget of [PartnerGrid, GoalsList, FundingCounter, ProjectCards, KeyFigures, Timeline, Badge])
  widget.define();
