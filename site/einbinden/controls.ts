/** The form controls of the page, each with its label. */
import { html } from 'lit';
import { live } from 'lit/directives/live.js';

export function select(
  label: string,
  value: string,
  choices: readonly (readonly [string, string])[],
  set: (value: string) => void,
) {
  return html`<label
    >${label}
    <select .value=${live(value)} @change=${({ target }: Event) => set((target as HTMLSelectElement).value)}>
      ${choices.map(([choice, name]) => html`<option value=${choice} ?selected=${choice === value}>${name}</option>`)}
    </select></label
  >`;
}

export function checkbox(label: string, isChecked: boolean, set: (isChecked: boolean) => void) {
  return html`<label class="check"
    ><input
      type="checkbox"
      .checked=${live(isChecked)}
      @change=${({ target }: Event) => set((target as HTMLInputElement).checked)}
    />
    ${label}</label
  >`;
}

export function radios<T extends string>(
  legend: string,
  name: string,
  value: T,
  choices: readonly (readonly [T, string])[],
  set: (value: T) => void,
) {
  return html`<fieldset>
    <legend>${legend}</legend>
    ${choices.map(
      ([choice, label]) =>
        html`<label class="check"
          ><input type="radio" name=${name} .checked=${live(choice === value)} @change=${() => set(choice)} />
          ${label}</label
        >`,
    )}
  </fieldset>`;
}
