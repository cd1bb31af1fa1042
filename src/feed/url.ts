/** An address made absolute; undefined where there is none, or none that a browser understands. */
export function absolute(url: string | undefined, base: string): URL | undefined {
  // Asked of every link: `URL.canParse` would read each address twice.
  try {
    return url ? new URL(url, base) : undefined;
  } catch {
    return undefined;
  }
}
