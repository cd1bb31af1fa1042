/** What the page of a widget says around the texts of the code. */
const de = {
  tryIt: 'Ausprobieren',
  states: 'Alle Zustände nebeneinander',
  embed: 'Einbinden',
  line: 'Eine Zeile zum Kopieren; sie folgt den Einstellungen oben. Ersetzen Sie die Adressen durch Ihre:',
  div: 'Wo der Editor eigene Elemente entfernt (TYPO3, Contao, Drupal):',
  options: 'Optionen',
  attribute: ['Attribut', 'Werte', 'Vorgabe', 'Zweck'],
  tokens: 'Tokens',
  tokensToTry: (count: number) => `${count} Tokens, zum Ausprobieren`,
  parts: 'Teile',
  slots: 'Inhalt zwischen den Tags',
  slot: 'Slot',
  usual: '(ohne Namen)',
  events: 'Ereignisse',
  event: 'Ereignis',
  purpose: 'Zweck',
  none: 'Keine.',
  accessibility: 'Barrierefreiheit',
  checked: (own: number, all: number) =>
    `${all} Tests prüfen dieses Widget zusammen mit allen anderen${own > 0 ? `, ${own} prüfen es allein` : ''}. Was jeder prüft, steht auf der`,
  checklist: 'Seite zur Barrierefreiheit',
};

const en: typeof de = {
  tryIt: 'Try it',
  states: 'All states side by side',
  embed: 'Embed',
  line: 'A line to copy; it follows the settings above. Replace the addresses with yours:',
  div: 'If the editor removes elements that it does not know (TYPO3, Contao, Drupal):',
  options: 'Options',
  attribute: ['Attribute', 'Values', 'Default', 'Purpose'],
  tokens: 'Tokens',
  tokensToTry: (count) => `${count} tokens to try out`,
  parts: 'Parts',
  slots: 'Content between the tags',
  slot: 'Slot',
  usual: '(default)',
  events: 'Events',
  event: 'Event',
  purpose: 'Purpose',
  none: 'None.',
  accessibility: 'Accessibility',
  checked: (own, all) =>
    `${all} tests check this widget together with all others${own > 0 ? `, ${own} check it alone` : ''}. What each of them checks is on the`,
  checklist: 'page about accessibility',
};

export const texts = { de, en };
