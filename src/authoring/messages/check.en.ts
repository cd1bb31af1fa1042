import type { check as german } from './check.de.ts';

/** What the check says in English besides what makes a feed invalid. */
export const check: Record<keyof typeof german, string> = {
  'feed-format-url-suggest':
    '“{found}” is no address that browsers follow. Did you mean “{suggestion}”? Please write that.',
  'name-twice': '“{found}” is twice in this list. Please delete one row, or tell the names apart.',
  'name-similar':
    '“{found}” and “{other}” are probably one ({en}) in two spellings. Please delete one row, or leave them if they are two.',
  'text-twice': '“{found}” is word for word in another entry, too. Please check whether the paragraph belongs here.',
  'text-repeated': '“{found}” is in this text twice. Please delete it once.',
  'language-other':
    '“{found}” is in the column for “{expected}” but seems to be “{other}”. Please move it to the right column.',
  'language-missing':
    '“{found}” is there in other languages only, not in that of the feed (“{language}”). Please add it.',
  'text-unseen':
    '“{found}” has an invisible character ({sign}), mostly from a copy. Please type the text anew, or paste it as plain text.',
  'text-decomposed':
    '“{found}” has letters apart from their marks (macOS, PDF); some searches do not find them. Please type the text anew.',
  'text-long': 'The text has {length} characters; cards are meant for {longest} at most. Please shorten it.',
  'text-hyphens': 'Easy language breaks no words; “{found}” has places for breaks. Please write “{suggestion}”.',
  'picture-unused': 'The picture “{found}” is used nowhere. Please choose it where it belongs, or delete the row.',
  'picture-format': 'No browser shows “{found}”. Please save it as JPEG, PNG, WebP or SVG.',
  'picture-insecure': '“{found}” is without https; secure pages do not show the picture. Did you mean “{suggestion}”?',
  'picture-elsewhere':
    '“{found}” is on {origin}. Pages show it only if the feed is there, too, or if they allow it by image-origins. The easiest way: put the picture beside the feed.',
  'logo-ground':
    '“{found}” is the logo of a partner, and “{heading}” is missing. Widgets put it on a light tile on dark pages; a white one is then seen nowhere. Please fill in light, dark or any.',
  'partner-no-member': '“{heading}” is {found}: today, widgets do not show the partner.',
  'entry-over': '“{heading}” was {found}: widgets show the entry only with the option past.',
  'feed-outdated': '“{heading}” ({found}) has passed; the widgets call the content outdated. Please check the date.',
  'as-of-future': '“{heading}” ({found}) is in the future. Please check the date.',
  'expires-soon': 'After {found} the person is no longer shown. If they should stay, please move the date.',
  'link-missing': 'The picture “{found}” cannot be loaded ({reason}). Please check the address.',
  'link-no-picture': 'At “{found}” there is no picture that browsers show. Please check the address.',
  'link-size':
    '“{found}” has {suggestion} pixels, stated are {stated}. Please change width and height, so that the page does not jump.',
  'merge-value-kept':
    '{found}: “{heading}” is missing in {file} and stays as it was. To remove it, please repeat with --removals.',
  'merge-entry-kept': '{found} is missing in {file} and stays. To remove the entry, please repeat with --removals.',
};
