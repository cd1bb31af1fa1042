/** An address made absolute; undefined where there is none, or none that a browser understands. */
export const absolute = (url: string | undefined, base: string): URL | undefined =>
  url && URL.canParse(url, base) ? new URL(url, base) : undefined;
