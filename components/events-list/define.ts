import { EventsList } from './events-list.ts';

EventsList.define();
