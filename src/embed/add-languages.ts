/** Adds every further language, for pages such as embed.html that learn late which one they speak. */
import * as languages from '../i18n/languages/all.ts';
import { addLanguage } from '../i18n/registry.ts';

// A page that extends `Object.prototype` adds to what modules export.
for (const language of Object.values(languages)) if (language?.tag) addLanguage(language);
