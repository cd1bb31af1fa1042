/** The German of the WordPress plugin. Where the editor is addressed, WordPress has two forms: du, and Sie. */
import { de } from '../../site/einbinden/texts/de.ts';
import { en } from '../../site/einbinden/texts/en.ts';
import type { Message } from './gettext.ts';

export const LOCALES = ['de_DE', 'de_DE_formal'] as const;
export type Locale = (typeof LOCALES)[number];

const TEXTS: Record<string, string | { readonly du: string; readonly sie: string }> = {
  'Alliance Widgets': 'Allianz-Widgets',
  'Shows who takes part in an alliance, what it wants and what it funds, from the alliance’s feed.':
    'Zeigt aus dem Feed einer Allianz, wer mitmacht, was sie will und was sie fördert.',
  'alliance-widgets contributors': 'Die Mitwirkenden an alliance-widgets',
  'Alliance widget': 'Allianz-Widget',
  'Alliance widgets': 'Allianz-Widgets',
  'Shows partners, goals, funding, projects or news of an alliance.':
    'Zeigt Partner, Ziele, Förderung, Projekte oder Neuigkeiten einer Allianz.',
  alliance: 'Allianz',
  'This content comes from %s.': 'Diese Inhalte kommen von %s.',
  Widget: 'Widget',
  Settings: 'Einstellungen',
  'no choice': 'keine Auswahl',
  'Ids from the feed, separated by blanks.': 'Kennungen aus dem Feed, mit Leerzeichen getrennt.',
  'Fallback text': 'Ersatztext',
  'Visitors see it until the widget is ready, and if it cannot load.':
    'Besucher sehen ihn, bis das Widget bereit ist, und wenn es nicht laden kann.',
  'The address of the feed is missing. An administrator enters it once for the whole site.':
    'Die Adresse des Feeds fehlt. Ein Administrator trägt sie einmal für die ganze Website ein.',
  'Enter the address': 'Adresse eintragen',
  'Address of the feed': 'Adresse des Feeds',
  'The alliance tells it to you. It ends with feed.json.': {
    du: 'Die Allianz nennt sie dir. Sie endet auf feed.json.',
    sie: 'Die Allianz nennt sie Ihnen. Sie endet auf feed.json.',
  },
  'Address of the script': 'Adresse des Skripts',
  'Leave it empty to use the script that comes with the plugin. Otherwise enter the address of one version, such as https://www.example.org/alliance/v1.2.3/alliance-widgets.js.':
    {
      du: 'Lass das Feld leer, um das Skript aus dem Plugin zu nehmen. Sonst trag die Adresse einer Version ein, etwa https://www.example.org/alliance/v1.2.3/alliance-widgets.js.',
      sie: 'Lassen Sie das Feld leer, um das Skript aus dem Plugin zu nehmen. Sonst tragen Sie die Adresse einer Version ein, etwa https://www.example.org/alliance/v1.2.3/alliance-widgets.js.',
    },
  'Integrity of the script': 'Prüfsumme des Skripts',
  'The value from the integrity.json beside the script. Browsers refuse a script that is another one.':
    'Der Wert aus der integrity.json neben dem Skript. Ein anderes Skript lehnt der Browser ab.',
  'The address of the feed is no web address. It was not changed.':
    'Die Adresse des Feeds ist keine Webadresse. Sie wurde nicht geändert.',
  'The script needs a web address and its integrity, which begins with sha384-. It was not changed.':
    'Das Skript braucht eine Webadresse und seine Prüfsumme, die mit sha384- beginnt. Es wurde nicht geändert.',
};

/** The texts of the page "Einbinden", from English to German. */
function translations(english: Record<string, string>, german: Record<string, string>): Map<string, string> {
  return new Map(Object.entries(german).map(([key, text]) => [english[key] ?? key, text]));
}

const IN_CONTEXT: Record<string, ReadonlyMap<string, string>> = {
  widget: translations(en.widgets, de.widgets),
  option: translations(en.labels, de.labels),
  choice: translations(en.choices, de.choices),
};

/** The translation of a text; undefined if there is none. */
export function german(locale: Locale, { id, context = '' }: Message): string | undefined {
  const inContext = IN_CONTEXT[context];
  if (inContext) return inContext.get(id);
  const text = TEXTS[id];
  if (text === undefined || typeof text === 'string') return text;
  return locale === 'de_DE' ? text.du : text.sie;
}

/** Texts that no source has any more. */
export const unused = (messages: readonly Message[]): string[] => {
  const ids = new Set(messages.map(({ id }) => id));
  return Object.keys(TEXTS).filter((id) => !ids.has(id));
};
