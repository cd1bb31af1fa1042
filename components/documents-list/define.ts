import { DocumentsList } from './documents-list.ts';

DocumentsList.define();
