import { NewsList } from './news-list.ts';

NewsList.define();
