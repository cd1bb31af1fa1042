/** The one script tag: makes every widget known to the page. */
import { FundingCounter, GoalsList, PartnerGrid, ProjectCards } from './index.ts';

for (const widget of [PartnerGrid, GoalsList, FundingCounter, ProjectCards]) widget.define();
