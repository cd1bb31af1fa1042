import { html } from 'lit';
import { withSoftHyphens } from './soft-hyphens.ts';

/** Renders a heading of this level, at most 6. Real elements, because reader modes and outlines ignore `aria-level`. */
export function headingTag(level: number, heading: unknown) {
  const content = typeof heading === 'string' ? withSoftHyphens(heading) : heading;
  switch (level) {
    case 2:
      return html`<h2 part="heading">${content}</h2>`;
    case 3:
      return html`<h3 part="heading">${content}</h3>`;
    case 4:
      return html`<h4 part="heading">${content}</h4>`;
    case 5:
      return html`<h5 part="heading">${content}</h5>`;
    default:
      return html`<h6 part="heading">${content}</h6>`;
  }
}
