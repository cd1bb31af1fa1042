/** What a colour lacks, beside the field in which it is edited, and the nearest colour that passes. */
import { html, nothing } from 'lit';
import type { Pair } from './contrast/contrast.ts';
import { nearestPassing } from './contrast/nearest.ts';
import { joined, type Measured } from './measure.ts';
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

const fails = ({ ratio, needed }: Neighbour) => ratio < needed;

/** A colour on one page, and those beside which it is seen there. */
interface Seen {
  color: string;
  neighbours: Neighbour[];
}

/** What fails, once: a light and a dark page can have the same ground. */
function failingOf(seen: readonly Seen[]): Neighbour[] {
  const failing = seen.flatMap(({ color, neighbours }) =>
    neighbours.filter(fails).map((other) => [[color, other.color].join(), other] as const),
  );
  return [...new Map(failing).values()];
}

/** The nearest colours that pass, as one CSS value. Undefined if a page has none. */
function suggestionFor(seen: readonly Seen[]): string[] | undefined {
  const nearest = seen.map(({ color, neighbours }) =>
    neighbours.some(fails) ? nearestPassing(color, neighbours) : color,
  );
  return nearest.every((color) => color !== undefined) ? [...new Set(nearest)] : undefined;
}

export interface FieldReport {
  name: string;
  measured: readonly Measured[];
  language: Language;
  /** Called with the suggested colour when somebody takes it. */
  take: (name: string, color: string) => void;
}

/** Nothing if all pairs with this colour have enough contrast. */
export function fieldReport({ name, measured, language, take }: FieldReport) {
  const say = texts[language];
  const seen = measured.flatMap(({ pairs, inEffect: { [name]: color } }) =>
    color ? [{ color, neighbours: neighboursOf(color, pairs) }] : [],
  );
  const failing = failingOf(seen);
  if (failing.length === 0) return nothing;
  const nearest = suggestionFor(seen);
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
          ? html`<button type="button" @click=${() => take(name, joined(nearest))}>
              ${nearest.map((color) => html`<span class="sample" .style=${`background: ${color}`}></span> `)}
              ${say.take(joined(nearest), nearest.length)}
            </button>`
          : html`<p>${say.noneNearest}</p>`
      }
    </div>
  `;
}
