/** Writes texts into HTML. */
const names: Record<string, string> = {
  '&': 'amp',
  '<': 'lt',
  '>': 'gt',
  '"': 'quot',
  '\u00a0': 'nbsp',
  '\u00ad': 'shy',
};

/**
 * What HTML would not read as it is written, what could not be seen, and what a content system would take for its own:
 * `[shortcode]`, `{{ expression }}`. Control characters are no part of HTML.
 */
export const escape = (text: string) =>
  text
    .replace(/\p{Cc}/gu, '')
    .replace(/[&<>"[\]{}\u00a0\u00ad]/g, (character) => `&${names[character] ?? `#${character.charCodeAt(0)}`};`);
