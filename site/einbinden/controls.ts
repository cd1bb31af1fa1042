/** The form controls of the page, each with its label. */
import { html, nothing } from 'lit';
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

/** @param describedBy The ids of what is said about the file. */
export function fileField(label: string, accept: string, open: (file: File) => unknown, describedBy?: string) {
  return html`<label
    >${label}
    <input
      type="file"
      accept=${accept}
      aria-describedby=${describedBy ?? nothing}
      @change=${({ target }: Event) => {
        const field = target as HTMLInputElement;
        const file = field.files?.[0];
        // The same file may be chosen again once it is changed.
        field.value = '';
        if (file) open(file);
      }}
    />
  </label>`;
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
