/** The page in German: its script has the texts of one language. */
import { start } from './main.ts';
import { de } from './texts/de.ts';

void start(de);
