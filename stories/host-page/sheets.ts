/** The style sheets of the page around a story: the host's own, and the matching preset of this project. */
import { hosts } from './hosts.ts';

const darkIsPreferred = matchMedia('(prefers-color-scheme: dark)');
let worn: HTMLLinkElement[] = [];
let dressed = { host: 'blank', theme: 'system' };

// A framework that takes its colour scheme from an attribute does not follow the system.
darkIsPreferred.addEventListener('change', wearScheme);

/** Puts on the style sheets of a host and a preset, and takes those before off. Resolves when they count. */
export async function wear(host: string, preset: string, theme: string): Promise<void> {
  dressed = { host, theme };
  wearScheme();
  const sheets = preset === 'none' ? hosts[host]!.sheets : [...hosts[host]!.sheets, `themes/${preset}.css`];
  const addresses = sheets.map((sheet) => new URL(sheet, document.baseURI).href);
  if (addresses.join() === worn.map(({ href }) => href).join()) return;
  worn.forEach((link) => link.remove());
  worn = addresses.map((href) => Object.assign(document.createElement('link'), { rel: 'stylesheet', href }));
  await Promise.all(worn.map(arrive));
}

function arrive(link: HTMLLinkElement): Promise<void> {
  return new Promise((resolve, reject) => {
    link.onload = () => resolve();
    link.onerror = () => reject(new Error(`No style sheet at ${link.href}`));
    document.head.append(link);
  });
}

function wearScheme(): void {
  const { host, theme } = dressed;
  const root = document.documentElement;
  for (const { schemes } of Object.values(hosts)) if (schemes) root.removeAttribute(schemes.attribute);
  const { schemes } = hosts[host]!;
  const isDark = theme === 'system' ? darkIsPreferred.matches : theme === 'dark';
  if (schemes) root.setAttribute(schemes.attribute, isDark ? schemes.dark : schemes.light);
}
