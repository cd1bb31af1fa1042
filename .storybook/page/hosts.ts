/** The pages that widgets are put on: the style sheets of frameworks, and what such a page has around a widget. */
import { html, type TemplateResult } from 'lit';

interface Host {
  /** Addresses of its style sheets, from staticDirs in main.ts. */
  sheets: string[];
  /** Set on the root for the framework's own light and dark. */
  themeAttribute?: string;
  /** The only colour scheme that it has. */
  colorScheme?: string;
  frame(story: unknown): TemplateResult;
}

const TEXT = 'Ein Absatz dieser Seite mit ihrer Schrift und ihren Farben, dazu ';

export const hosts: Record<string, Host> = {
  blank: { sheets: [], frame: (story) => html`<div class="page">${story}</div>` },
  bootstrap: {
    sheets: ['hosts/bootstrap.css'],
    themeAttribute: 'data-bs-theme',
    frame: (story) => html`
      <div class="container py-4">
        <h1>Bootstrap</h1>
        <p>${TEXT}<a href="#verweis">ein Verweis</a>.</p>
        <p><button type="button" class="btn btn-primary">Schaltfläche</button></p>
        ${story}
      </div>
    `,
  },
  kern: {
    sheets: ['hosts/kern/fira-sans.css', 'hosts/kern.css'],
    themeAttribute: 'data-kern-theme',
    frame: (story) => html`
      <div class="kern-container">
        <h1 class="kern-heading-large">KERN</h1>
        <p class="kern-body">${TEXT}<a class="kern-link" href="#verweis">ein Verweis</a>.</p>
        <p>
          <button type="button" class="kern-btn kern-btn--primary"><span class="kern-label">Schaltfläche</span></button>
        </p>
        <div class="kern-body">${story}</div>
      </div>
    `,
  },
  wordpress: {
    sheets: ['hosts/wordpress.css'],
    colorScheme: 'light',
    frame: (story) => html`
      <div class="wp-site-blocks">
        <h1 class="wp-block-heading">WordPress</h1>
        <p>${TEXT}<a href="#verweis">ein Verweis</a>.</p>
        <p><a class="wp-element-button" href="#verweis">Schaltfläche</a></p>
        ${story}
      </div>
    `,
  },
};

let worn: HTMLLinkElement[] = [];

/** Puts on the style sheets of a host, and takes those of the one before off. Resolves when they count. */
export async function wearHost(name: string, theme: string): Promise<void> {
  const { sheets, themeAttribute } = hosts[name]!;
  for (const other of Object.values(hosts))
    if (other.themeAttribute) document.documentElement.removeAttribute(other.themeAttribute);
  if (themeAttribute) document.documentElement.setAttribute(themeAttribute, lightOrDark(theme));

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

function lightOrDark(theme: string): string {
  if (theme !== 'system') return theme;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
