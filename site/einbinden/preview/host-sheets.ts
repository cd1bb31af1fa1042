/** The style sheets of the hosts. Each is loaded when somebody first chooses it. */
import { dressedHosts, type HostName } from './protocol.ts';

const sheets = new Map<HostName, Promise<HTMLLinkElement>>();

/**
 * Asks for the style sheet of a host, if it has one.
 * @param onMissing Called if it does not arrive.
 */
export function sheetOf(host: HostName, onMissing: () => void): Promise<HTMLLinkElement> | undefined {
  const known = sheets.get(host);
  const href = dressedHosts.some((name) => name === host) && document.documentElement.dataset[host];
  if (known || !href) return known;
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
  const arrived = new Promise<HTMLLinkElement>((resolve) => {
    link.onload = () => resolve(link);
    link.onerror = () => {
      // The next choice asks again.
      sheets.delete(host);
      link.remove();
      onMissing();
      resolve(link);
    };
  });
  sheets.set(host, arrived);
  document.head.append(link);
  return arrived;
}

/** Enables the style sheet of a host, and disables all others. */
export function wear(host: HostName): void {
  for (const [name, link] of sheets) void link.then((link) => (link.media = name === host ? 'all' : 'not all'));
}
