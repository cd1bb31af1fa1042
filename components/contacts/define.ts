import { Contacts } from './contacts.ts';

Contacts.define();
