/** The pairs of colours that fail, grouped by their two colours. */
import { html } from 'lit';
import type { Pair } from './contrast/contrast.ts';
import { ratioOf } from './ratio.ts';
import { texts, type Language } from './texts.ts';

const keyOf = ({ foreground, background, needed }: Pair) => [foreground, background, needed].join();

function failure(pairs: Pair[], language: Language) {
  const say = texts[language];
  const { foreground, background, ratio, needed } = pairs[0]!;
  const widgets = [...new Set(pairs.map(({ widget }) => widget))];
  return html`
    <li class="failure">
      <span class="swatch" .style=${`background: ${background}`}
        ><span .style=${`background: ${foreground}`}></span
      ></span>
      <div>
        <p>
          <strong>${ratioOf(ratio, language)}</strong>
          <span class="needed">${say.needed(ratioOf(needed, language))}</span>
        </p>
        <p><code>${foreground}</code> ${say.on} <code>${background}</code></p>
        <p class="widgets">
          ${needed === 3 ? say.isPart : say.isText}
          ${widgets.map((widget) => widget.replace('alliance-', '')).join(', ')}
        </p>
        <details>
          <summary>${say.places(pairs.length)}</summary>
          <ul class="places">
            ${pairs.map(
              ({ widget, what, text }) => html`<li><code>${widget} ${what}</code> ${text ? say.quoted(text) : ''}</li>`,
            )}
          </ul>
        </details>
      </div>
    </li>
  `;
}

export function failures(failing: Pair[], language: Language) {
  const groups = new Map<string, Pair[]>();
  for (const pair of failing) groups.set(keyOf(pair), [...(groups.get(keyOf(pair)) ?? []), pair]);
  return html`<ul class="failures">
    ${[...groups.values()].map((pairs) => failure(pairs, language))}
  </ul>`;
}
