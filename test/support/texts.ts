/** The texts of the two built-in languages. */
import { de as german } from '../../src/i18n/languages/de.ts';
import { en as english } from '../../src/i18n/languages/en.ts';

export const de = german.messages;
export const en = english.messages;
