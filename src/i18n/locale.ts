/** A text of the feed: a string in the feed's language, or one string per BCP 47 language tag. */
export type LocalizedText = string | Readonly<Record<string, string>>;

/** A text and its language, for the `lang` attribute around it. */
export interface Resolved {
  text: string;
  lang: string;
}

/** Picks the text for a locale, else the text in the feed's language, else any. */
export function resolveText(text: LocalizedText, locale: string, feedLanguage: string): Resolved {
  if (typeof text === 'string') return { text, lang: feedLanguage };
  const tags = Object.keys(text);
  const lang = lookup(tags, locale) ?? lookup(tags, feedLanguage) ?? tags[0];
  return lang === undefined ? { text: '', lang: feedLanguage } : { text: text[lang] ?? '', lang };
}

/** The tag of a language wherever it is spoken: "en" of "en-GB", "de-simple" of "DE-simple". */
const withoutRegion = (tag: string) => tag.toLowerCase().replace(/-([a-z]{2}|\d{3})(?=-|$)/, '');

/** Returns whether a reader of one tag can be expected to read the other: regions and letter case make no other language. */
export const isSameLanguage = (a: string, b: string) => withoutRegion(a) === withoutRegion(b);

/** Returns whether a tag means German that is easy to read, or another simple form of a language. */
export const isSimple = (tag: string) => /-simple$/i.test(tag);

/**
 * Looks a tag up as RFC 4647, section 3.4, says: de-DE-simple, de-DE, de. A language also matches its form in another region,
 * such as en-GB for en.
 */
export function lookup(tags: readonly string[], wanted: string): string | undefined {
  const range = wanted.toLowerCase();
  const found = tags.find((tag) => tag.toLowerCase() === range) ?? tags.find((tag) => withoutRegion(tag) === range);
  return found ?? (range.includes('-') ? lookup(tags, range.slice(0, range.lastIndexOf('-'))) : undefined);
}

/**
 * Returns the tag as `Intl` accepts it, or undefined. Content systems write `de_DE`, at which `Intl` throws. Tags of nearly all
 * pages skip `Intl`, because its first answer takes 2 to 3 ms.
 */
export function canonicalTag(tag: string): string | undefined {
  if (/^((de|en)(-DE|-simple)?)?$/.test(tag)) return tag || undefined;
  try {
    return Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

/**
 * Finds the nearest usable `lang` around an element, across shadow roots. A slotted element follows its own parents and not the
 * slot's, as HTML determines the language of a node.
 */
export function closestLang(element: Element): string | undefined {
  for (let node: Element | undefined = element; node; node = parentOrHost(node)) {
    const tag = canonicalTag(node.getAttribute('lang') ?? '');
    if (tag) return tag;
  }
  return undefined;
}

const parentOrHost = ({ parentElement, parentNode }: Element): Element | undefined =>
  parentElement ?? (parentNode as ShadowRoot | null)?.host;
