import { Timeline } from './timeline.ts';

Timeline.define();
