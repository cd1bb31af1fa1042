import { html, nothing } from 'lit';

/**
 * Renders each soft hyphen of a text as an element whose style makes one. As a character it would be part of accessible names,
 * and of what visitors copy.
 */
export const withSoftHyphens = (text: string) =>
  text.includes('\u00ad')
    ? text.split('\u00ad').map((part, index) => [index ? html`<span class="shy"></span>` : nothing, part])
    : text;
