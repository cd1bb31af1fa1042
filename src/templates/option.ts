import { html, isServer } from 'lit';

interface Option {
  readonly value: string;
  readonly text: string;
  readonly lang: string;
  readonly isSelected: boolean;
  readonly isDisabled?: boolean;
}

/**
 * Renders an option of a select. A browser ignores the attribute once a visitor has chosen, so the property is set; a server
 * can write attributes alone.
 */
export const option = ({ value, text, lang, isSelected, isDisabled = false }: Option) =>
  isServer
    ? html`<option lang=${lang} value=${value} ?selected=${isSelected} ?disabled=${isDisabled}>${text}</option>`
    : html`<option lang=${lang} value=${value} .selected=${isSelected} ?disabled=${isDisabled}>${text}</option>`;
