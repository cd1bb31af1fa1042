/** Makes an address absolute. Returns undefined if the address is missing or invalid. */
export function absolute(url: string | undefined, base: string): URL | undefined {
  // Runs for every link: `URL.canParse` would parse each address twice.
  try {
    return url ? new URL(url, base) : undefined;
  } catch {
    return undefined;
  }
}
