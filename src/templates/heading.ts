import { html, nothing } from 'lit';

/**
 * A heading of the level the page wants, 6 at most; real elements, as reader modes and outlines do not know `aria-level`.
 * @param name Its name for assistive technology where the content has soft hyphens.
 */
export function headingTag(level: number, content: unknown, name?: string) {
  switch (level) {
    case 2:
      return html`<h2 part="heading" aria-label=${name ?? nothing}>${content}</h2>`;
    case 3:
      return html`<h3 part="heading" aria-label=${name ?? nothing}>${content}</h3>`;
    case 4:
      return html`<h4 part="heading" aria-label=${name ?? nothing}>${content}</h4>`;
    case 5:
      return html`<h5 part="heading" aria-label=${name ?? nothing}>${content}</h5>`;
    default:
      return html`<h6 part="heading" aria-label=${name ?? nothing}>${content}</h6>`;
  }
}
