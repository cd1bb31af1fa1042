/** The host pages of the stories: the style sheets of frameworks, and the elements around a widget. */
import { html, type TemplateResult } from 'lit';

export interface Host {
  /** Addresses of its style sheets, from staticDirs in main.ts. */
  sheets: string[];
  /** Set on the root for the framework's own light and dark. */
  schemes?: { attribute: string; light: string; dark: string };
  /** The page's own `color-scheme`, if the toolbar does not change it. */
  colorScheme?: string;
  frame(story: unknown): TemplateResult;
}

const TEXT = 'Ein Absatz dieser Seite mit ihrer Schrift und ihren Farben, dazu ';

export const hosts: Record<string, Host> = {
  blank: { sheets: [], frame: (story) => html`<div class="page">${story}</div>` },
  bootstrap: {
    sheets: ['hosts/bootstrap.css'],
    schemes: { attribute: 'data-bs-theme', light: 'light', dark: 'dark' },
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
    schemes: { attribute: 'data-kern-theme', light: 'light', dark: 'dark' },
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
    schemes: { attribute: 'data-variation', light: 'default', dark: 'evening' },
    colorScheme: 'light',
    frame: (story) => html`
      <div class="wp-site-blocks is-layout-constrained">
        <h1 class="wp-block-heading alignwide">WordPress</h1>
        <p class="alignwide">${TEXT}<a href="#verweis">ein Verweis</a>.</p>
        <div class="wp-block-button is-style-outline alignwide">
          <a class="wp-element-button" href="#verweis">Schaltfläche</a>
        </div>
        <div class="alignwide">${story}</div>
      </div>
    `,
  },
};
