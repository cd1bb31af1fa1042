import { GoalsList } from './goals-list.ts';

GoalsList.define();
