/** A field for each token, from the one list of them, and two for the page. */
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { tokens, type Token } from '../../themes/tokens.ts';
import { fieldReport } from './field-report.ts';
import { valueInEffect, type Measured } from './measure.ts';
import { texts, type Language } from './texts.ts';
import { isRefused, type Values } from './theme-css.ts';

interface Form {
  language: Language;
  /** The typed value. */
  values: Values;
  /** What was measured: one page, or a light and a dark one. */
  measured: readonly Measured[];
  /** Called with a suggested colour when somebody takes it. */
  take: (name: string, color: string) => void;
}

interface Field {
  name: string;
  label: unknown;
  purpose?: string;
  isColor: boolean;
}

/** A colour picker, which knows only hexadecimal colours and shows the one in effect, beside a text field for every CSS value. */
function field({ language, values, measured, take }: Form, { name, label, purpose, isColor }: Field) {
  const say = texts[language];
  const refused = isRefused(name, values);
  const report = isColor ? fieldReport({ name, measured, language, take }) : nothing;
  const described = [
    purpose && `${name}-purpose`,
    refused && `${name}-refused`,
    !refused && report !== nothing && `${name}-report`,
  ].filter(Boolean);
  return html`
    <div class="field">
      <label for=${name}>${label}</label>
      ${purpose ? html`<p class="purpose" id="${name}-purpose">${purpose}</p>` : nothing}
      <div class="inputs">
        ${
          isColor
            ? html`<input
                type="color"
                name=${name}
                aria-label=${say.picker(name)}
                .value=${measured[0]?.inEffect[name] ?? '#000000'}
              />`
            : nothing
        }
        <input
          type="text"
          id=${name}
          name=${name}
          .value=${live(values[name] ?? '')}
          placeholder=${valueInEffect(measured, name)}
          aria-describedby=${described.join(' ') || nothing}
          aria-invalid=${refused ? 'true' : nothing}
          autocomplete="off"
          spellcheck="false"
        />
      </div>
      ${
        refused
          ? html`<p class="refused" id="${name}-refused">${isColor ? say.invalidColor : say.invalidLength}</p>`
          : report
      }
    </div>
  `;
}

const tokenField = (form: Form) => (token: Token) =>
  field(form, {
    name: token.name,
    label: html`<code>${token.name}</code>`,
    purpose: token.purpose[form.language],
    isColor: token.type === 'color',
  });

const isSize = ({ name }: Token) => name.startsWith('--alliance-size-');

export function fields(form: Form) {
  const say = texts[form.language];
  const of = (choose: (token: Token) => boolean) => tokens.filter(choose).map(tokenField(form));
  return html`
    <fieldset>
      <legend>${say.colors}</legend>
      ${of(({ type }) => type === 'color')}
    </fieldset>
    <fieldset>
      <legend>${say.page}</legend>
      <p class="purpose">${say.pageHint}</p>
      ${field(form, { name: 'ground', label: say.ground, isColor: true })}
      ${field(form, { name: 'text', label: say.text, isColor: true })}
    </fieldset>
    <details>
      <summary>${say.lengths}</summary>
      ${of((token) => token.type === 'length' && !isSize(token))}
    </details>
    <details>
      <summary>${say.sizes}</summary>
      ${of(isSize)}
    </details>
  `;
}
