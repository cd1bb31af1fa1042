import { Quotes } from './quotes.ts';

Quotes.define();
