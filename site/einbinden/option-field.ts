/** The field for one option of a widget, by the type that the manifest gives it. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { checkbox, select } from './controls.ts';
import type { Named } from './feed.ts';
import type { WidgetOption } from './manifest.ts';
import type { Texts } from './texts/texts.ts';

export interface OptionField {
  readonly option: WidgetOption;
  /** What is chosen; undefined if nothing is. */
  readonly value: string | undefined;
  readonly texts: Texts;
  /** The entries of the feed from which an option chooses. */
  readonly entries: readonly Named[];
  readonly set: (value: string | undefined) => void;
}

export function optionField({ option, value, texts, entries, set: setValue }: OptionField): TemplateResult {
  const { name } = option;
  const label = texts.labels[name] ?? name;
  const set = (text: string) => setValue(text.trim() || undefined);
  if (option.kind === 'flag') return checkbox(label, value !== undefined, (is) => setValue(is ? '' : undefined));
  if (option.kind === 'choice') {
    const choices = option.choices.map((choice) => [choice, texts.choices[choice] ?? choice] as const);
    return select(label, value ?? option.default, option.default ? choices : [['', texts.any], ...choices], (text) =>
      set(text === option.default ? '' : text),
    );
  }
  if (option.kind === 'id')
    return select(label, value ?? '', [['', texts.any], ...entries.map(({ id, name }) => [id, name] as const)], set);
  if (option.kind === 'ids') {
    const chosen = value?.split(' ') ?? [];
    const choose = (id: string, isChosen: boolean) =>
      set(
        entries
          .flatMap((entry) => ((entry.id === id ? isChosen : chosen.includes(entry.id)) ? [entry.id] : []))
          .join(' '),
      );
    return html`<details>
      <summary>${label}${chosen.length ? ` (${chosen.length})` : ''}</summary>
      ${entries.map(({ id, name }) => checkbox(name, chosen.includes(id), (is) => choose(id, is)))}
    </details>`;
  }
  return html`<label
    >${label}
    <input
      type=${option.kind === 'number' ? 'number' : 'text'}
      min=${name === 'heading-level' ? 2 : 1}
      max=${name === 'heading-level' ? 6 : nothing}
      placeholder=${option.default}
      .value=${live(value ?? '')}
      @change=${({ target }: Event) => set((target as HTMLInputElement).value)}
    />
  </label>`;
}
