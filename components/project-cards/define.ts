import { ProjectCards } from './project-cards.ts';

ProjectCards.define();
