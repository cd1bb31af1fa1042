/** The texts of the two built-in languages, as `textOf` and names of roles have them: without soft hyphens. */
import { de as german } from '../../src/i18n/languages/de.ts';
import { en as english } from '../../src/i18n/languages/en.ts';
import type { Messages } from '../../src/i18n/messages.ts';

const withoutSoftHyphens = (messages: Messages) =>
  JSON.parse(JSON.stringify(messages).replaceAll('\u00ad', '')) as Messages;

export const de = withoutSoftHyphens(german.messages);
export const en = withoutSoftHyphens(english.messages);
