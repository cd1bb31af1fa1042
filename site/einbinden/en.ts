/** The page in English: its script has the texts of one language. */
import { start } from './main.ts';
import { en } from './texts/en.ts';

void start(en);
