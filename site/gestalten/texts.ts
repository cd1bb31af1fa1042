/** The texts of the workshop in German and English. */
const de = {
  title: 'Kontrast-Werkstatt',
  scheme: 'Ihre Website ist',
  both: 'hell und dunkel',
  light: 'Hell',
  dark: 'Dunkel',
  page: 'Seite',
  ground: 'Grund der Seite',
  text: 'Textfarbe der Seite',
  pageHint: 'Nur zum Ausprobieren: Diese beiden stehen nicht im CSS.',
  colors: 'Farben',
  lengths: 'Maße',
  sizes: 'Schriftgrößen',
  picker: (label: string) => `Farbwähler: ${label}`,
  invalidColor: 'Das ist keine CSS-Farbe.',
  invalidLength: 'Das ist keine CSS-Länge, etwa 8px oder 1.25em.',
  reset: 'Alles zurücksetzen',
  checking: 'Farbpaare werden geprüft.',
  withoutFeed: 'Die Widgets konnten den Feed nicht laden. Ohne ihn ist nichts zu prüfen.',
  forced:
    'Ihr System ersetzt gerade die Farben dieser Seite, etwa mit einem Kontrastdesign. Kontraste sagen dann nichts über Ihre Farben. Schalten Sie das Kontrastdesign aus, um sie zu prüfen.',
  passed: (count: number) =>
    count === 1
      ? '1 Farbpaar geprüft: Es hat genug Kontrast.'
      : `${count} Farbpaare geprüft: Alle haben genug Kontrast.`,
  failed: (count: number, failing: number) =>
    `${count} ${count === 1 ? 'Farbpaar' : 'Farbpaare'} geprüft: ${failing} ${failing === 1 ? 'hat' : 'haben'} zu wenig Kontrast.`,
  failing: 'Zu wenig Kontrast',
  on: 'auf',
  needed: (ratio: string) => `nötig ${ratio}`,
  isText: 'Text in',
  isPart: 'Große Schrift, Linien, Zeichen in',
  beside: 'neben',
  take: (colors: string, count: number) =>
    `${colors} nehmen: ${count === 1 ? 'die nächste Farbe, die reicht' : 'die nächsten Farben, die reichen'}`,
  noneNearest: 'Keine Helligkeit dieser Farbe reicht überall.',
  places: (count: number) => (count === 1 ? '1 Stelle' : `${count} Stellen`),
  quoted: (text: string) => `„${text}“`,
  css: 'CSS für Ihre Website',
  followsScheme:
    'light-dark() folgt color-scheme: Hat Ihre Website einen dunklen Modus, braucht sie diese Eigenschaft an :root.',
  unchanged: 'Noch kein Token geändert.',
  copy: 'CSS kopieren',
  copied: 'Kopiert.',
  selected: 'Markiert. Kopieren Sie mit Strg+C.',
  link: 'Link zu diesen Farben und Maßen',
  embed: 'Mit diesen Farben und Maßen einbinden',
};

type Texts = typeof de;

const en: Texts = {
  title: 'Contrast workshop',
  scheme: 'Your website is',
  both: 'light and dark',
  light: 'Light',
  dark: 'Dark',
  page: 'Page',
  ground: 'Ground of the page',
  text: 'Text colour of the page',
  pageHint: 'For trying only: these two are not in the CSS.',
  colors: 'Colours',
  lengths: 'Lengths',
  sizes: 'Type sizes',
  picker: (label) => `Colour picker: ${label}`,
  invalidColor: 'This is no CSS colour.',
  invalidLength: 'This is no CSS length, such as 8px or 1.25em.',
  reset: 'Reset all',
  checking: 'Checking the pairs of colours.',
  withoutFeed: 'The widgets could not load the feed. Without it there is nothing to check.',
  forced:
    'Your system replaces the colours of this page now, perhaps with a contrast theme. Ratios then say nothing about your colours. Switch the contrast theme off to check them.',
  passed: (count) =>
    count === 1
      ? '1 pair of colours checked: it has enough contrast.'
      : `${count} pairs of colours checked: all have enough contrast.`,
  failed: (count, failing) =>
    `${count} pairs of colours checked: ${failing} ${failing === 1 ? 'has' : 'have'} too little contrast.`,
  failing: 'Too little contrast',
  on: 'on',
  needed: (ratio) => `needs ${ratio}`,
  isText: 'Text in',
  isPart: 'Large text, lines, marks in',
  beside: 'beside',
  take: (colors, count) =>
    `Take ${colors}: ${count === 1 ? 'the nearest colour that passes' : 'the nearest colours that pass'}`,
  noneNearest: 'No lightness of this colour passes everywhere.',
  places: (count) => (count === 1 ? '1 place' : `${count} places`),
  quoted: (text) => `“${text}”`,
  css: 'CSS for your website',
  followsScheme: 'light-dark() follows color-scheme: if your website has a dark mode, it needs this property on :root.',
  unchanged: 'No token changed yet.',
  copy: 'Copy CSS',
  copied: 'Copied.',
  selected: 'Selected. Copy with Ctrl+C.',
  link: 'Link to these colours and lengths',
  embed: 'Embed with these colours and sizes',
};

export const texts = { de, en };
export type Language = keyof typeof texts;

/** Who reads the page in another language reads English here. */
export const languageFor = (language: string): Language => (language.startsWith('de') ? 'de' : 'en');
