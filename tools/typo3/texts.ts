/** The texts of the TYPO3 extension in both languages. Those of widgets and options are the ones of the page "Einbinden". */
import { de } from '../../site/einbinden/texts/de.ts';
import { en } from '../../site/einbinden/texts/en.ts';

export type Language = 'de' | 'en';
export type TextsById = Readonly<Record<string, string>>;

const OWN: Record<Language, TextsById> = {
  en: {
    element: 'Alliance widget',
    'element.description': 'Shows partners, goals, funding, projects or news of an alliance.',
    options: 'Widget and settings',
    widget: 'Widget',
    none: 'no choice',
    fallback: 'Fallback text',
    'fallback.description': 'Visitors see it until the widget is ready, and if it cannot load.',
  },
  de: {
    element: 'Allianz-Widget',
    'element.description': 'Zeigt Partner, Ziele, Förderung, Projekte oder Neuigkeiten einer Allianz.',
    options: 'Widget und Einstellungen',
    widget: 'Widget',
    none: 'keine Auswahl',
    fallback: 'Ersatztext',
    'fallback.description': 'Besucher sehen ihn, bis das Widget bereit ist, und wenn es nicht laden kann.',
  },
};

/** The site settings, by the ids that TYPO3 looks for. */
const SETTINGS: Record<Language, TextsById> = {
  en: {
    label: 'Alliance widgets',
    'categories.allianceWidgets': 'Alliance widgets',
    'settings.allianceWidgets.feed': 'Address of the feed',
    'settings.description.allianceWidgets.feed': 'The alliance tells it to you. It ends with feed.json.',
    'settings.allianceWidgets.script': 'Address of the script',
    'settings.description.allianceWidgets.script':
      'The script comes with the extension. Otherwise enter the address of one version, such as https://www.example.org/alliance/v1.2.3/alliance-widgets.js.',
    'settings.allianceWidgets.integrity': 'Integrity of another script',
    'settings.description.allianceWidgets.integrity':
      'The value from the integrity.json beside the script. Browsers refuse a script that is another one.',
  },
  de: {
    label: 'Allianz-Widgets',
    'categories.allianceWidgets': 'Allianz-Widgets',
    'settings.allianceWidgets.feed': 'Adresse des Feeds',
    'settings.description.allianceWidgets.feed': 'Die Allianz nennt sie Ihnen. Sie endet auf feed.json.',
    'settings.allianceWidgets.script': 'Adresse des Skripts',
    'settings.description.allianceWidgets.script':
      'Das Skript ist in der Erweiterung. Sonst tragen Sie die Adresse einer Version ein, etwa https://www.example.org/alliance/v1.2.3/alliance-widgets.js.',
    'settings.allianceWidgets.integrity': 'Prüfsumme eines anderen Skripts',
    'settings.description.allianceWidgets.integrity':
      'Der Wert aus der integrity.json neben dem Skript. Ein anderes Skript lehnt der Browser ab.',
  },
};

/** The page writes a word of the widgets as it is if it has no other English for it. */
const prefixed = (prefix: string, german: TextsById, own: TextsById) =>
  Object.fromEntries(Object.keys(german).map((key) => [`${prefix}.${key}`, own[key] ?? key]));

export function textsOf(language: Language): TextsById {
  const { widgets, labels, choices } = language === 'de' ? de : en;
  return {
    ...prefixed('widget', de.widgets, widgets),
    ...prefixed('option', de.labels, labels),
    ...prefixed('choice', de.choices, choices),
    ...OWN[language],
  };
}

export const settingTexts = (language: Language): TextsById => SETTINGS[language];

/** Finds a text by its id. Throws if there is none. */
export function textOf(texts: TextsById, id: string): string {
  const text = texts[id];
  if (text === undefined) throw new Error(`tools/typo3/texts.ts has no text for "${id}".`);
  return text;
}
