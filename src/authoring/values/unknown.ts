/** The words that offices write for “not known”. The value stays unknown: never 0, never a fault. */
const words =
  /^(?:[-–—./]+|k\.? ?a\.?|keine angaben?|unbekannt|n\.? ?[nv]\.?|offen|entfällt|nicht (?:bekannt|zutreffend)|n\/a|unknown|none|tbd|\?+|x+)$/i;

export const isUnknown = (text: string) => text.trim() === '' || words.test(text.trim());
