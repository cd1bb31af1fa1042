/** The pages that widgets are put on: the elements around a widget, and how each page becomes dark. Stories have them, too. */
import { html, type TemplateResult } from 'lit';
import type { HostName } from './protocol.ts';

export interface Words {
  readonly paragraph: string;
  readonly link: string;
  readonly button: string;
  readonly heading: string;
}

export const german: Words = {
  paragraph: 'Ein Absatz dieser Seite mit ihrer Schrift und ihren Farben, dazu',
  link: 'ein Verweis',
  button: 'Schaltfläche',
  heading: 'Ihre Seite',
};

export const english: Words = {
  paragraph: 'A paragraph of this page with its font and its colours, and',
  link: 'a link',
  button: 'Button',
  heading: 'Your page',
};

export interface HostPage {
  /** Set on the root for the framework's own light and dark. */
  readonly schemes?: { readonly attribute: string; readonly light: string; readonly dark: string };
  /** The page's own `color-scheme`, if nobody changes it. */
  readonly colorScheme?: string;
  frame(content: unknown, words?: Words): TemplateResult;
}

export const hostPages: Record<HostName, HostPage> = {
  blank: { frame: (content) => html`<div class="page">${content}</div>` },
  bootstrap: {
    schemes: { attribute: 'data-bs-theme', light: 'light', dark: 'dark' },
    frame: (content, { paragraph, link, button } = german) => html`
      <div class="container py-4">
        <h1>Bootstrap</h1>
        <p>${paragraph} <a href="#verweis">${link}</a>.</p>
        <p><button type="button" class="btn btn-primary">${button}</button></p>
        ${content}
      </div>
    `,
  },
  kern: {
    schemes: { attribute: 'data-kern-theme', light: 'light', dark: 'dark' },
    frame: (content, { paragraph, link, button } = german) => html`
      <div class="kern-container">
        <h1 class="kern-heading-large">KERN</h1>
        <p class="kern-body">${paragraph} <a class="kern-link" href="#verweis">${link}</a>.</p>
        <p>
          <button type="button" class="kern-btn kern-btn--primary"><span class="kern-label">${button}</span></button>
        </p>
        <div class="kern-body">${content}</div>
      </div>
    `,
  },
  wordpress: {
    schemes: { attribute: 'data-variation', light: 'default', dark: 'evening' },
    colorScheme: 'light',
    frame: (content, { paragraph, link, button } = german) => html`
      <div class="wp-site-blocks is-layout-constrained">
        <h1 class="wp-block-heading alignwide">WordPress</h1>
        <p class="alignwide">${paragraph} <a href="#verweis">${link}</a>.</p>
        <div class="wp-block-button is-style-outline alignwide">
          <a class="wp-element-button" href="#verweis">${button}</a>
        </div>
        <div class="alignwide">${content}</div>
      </div>
    `,
  },
  own: {
    frame: (content, { paragraph, link, button, heading } = german) => html`
      <main>
        <h1>${heading}</h1>
        <p>${paragraph} <a href="#verweis">${link}</a>.</p>
        <p><button type="button">${button}</button></p>
        ${content}
      </main>
    `,
  },
};
