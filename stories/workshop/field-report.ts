/** What a colour lacks, beside the field in which it is edited, and the nearest colour that passes. */
import { html, nothing } from 'lit';
import type { Pair } from '../../tools/contrast/contrast.ts';
import { nearestPassing } from '../../tools/contrast/nearest.ts';
import { ratioOf } from './ratio.ts';
import { texts, type Language } from './texts.ts';

interface Neighbour {
  color: string;
  ratio: number;
  needed: number;
}

/** The colours beside which this one is seen, each once with the highest contrast that it needs. */
function neighboursOf(color: string, pairs: readonly Pair[]): Neighbour[] {
  const neighbours = new Map<string, Neighbour>();
  for (const { foreground, background, ratio, needed } of pairs) {
    if (foreground !== color && background !== color) continue;
    const other = foreground === color ? background : foreground;
    if ((neighbours.get(other)?.needed ?? 0) < needed) neighbours.set(other, { color: other, ratio, needed });
  }
  return [...neighbours.values()];
}

export interface FieldReport {
  name: string;
  /** The colour in effect, in hexadecimal notation. */
  color: string;
  pairs: readonly Pair[];
  language: Language;
  /** Called with the suggested colour when somebody takes it. */
  take: (name: string, color: string) => void;
}

/** Nothing if all pairs with this colour have enough contrast. */
export function fieldReport({ name, color, pairs, language, take }: FieldReport) {
  const say = texts[language];
  const neighbours = neighboursOf(color, pairs);
  const failing = neighbours.filter(({ ratio, needed }) => ratio < needed);
  if (failing.length === 0) return nothing;
  const nearest = nearestPassing(color, neighbours);
  return html`
    <div class="report" id="${name}-report">
      ${failing.map(
        (other) => html`
          <p>
            <strong>${ratioOf(other.ratio, language)}</strong> ${say.beside} <code>${other.color}</code>,
            ${say.needed(ratioOf(other.needed, language))}
          </p>
        `,
      )}
      ${
        nearest
          ? html`<button type="button" @click=${() => take(name, nearest)}>
              <span class="sample" style="background: ${nearest}"></span> ${say.take(nearest)}
            </button>`
          : html`<p>${say.noneNearest}</p>`
      }
    </div>
  `;
}
