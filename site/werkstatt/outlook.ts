/** What will be published: the changes against the published feed, and the widgets with the new one. */
import { html, nothing, type TemplateResult } from 'lit';
import { textsOf as widgetTextsOf } from '../einbinden/texts/texts.ts';
import type { Difference, Preview } from './protocol.ts';
import type { Texts } from './texts/texts.ts';

export function differenceView({ summary, changes, more }: Difference, texts: Texts): TemplateResult {
  return html`<section aria-labelledby="difference">
    <h2 id="difference">${texts.difference}</h2>
    <p>${summary}</p>
    <ul role="list" class="changes">
      ${changes.map(
        ({ sentence, details }) =>
          html`<li>
            ${sentence}
            ${
              details.length
                ? html`<ul role="list">
                    ${details.map((detail) => html`<li>${detail}</li>`)}
                  </ul>`
                : nothing
            }
          </li>`,
      )}
    </ul>
    ${more ? html`<p>${texts.moreChanges(more)}</p>` : nothing}
  </section>`;
}

type Widget = HTMLElement & { feedData?: object };

/** The widget on show; another one takes its place only if another one is chosen. */
let widget: Widget | undefined;

function widgetFor(name: string, { document: feed }: Preview): Widget {
  const tag = `alliance-${name}`;
  if (widget?.localName !== tag) {
    widget = document.createElement(tag);
    widget.setAttribute('heading-level', '3');
  }
  if (widget.feedData !== feed) widget.feedData = feed;
  return widget;
}

export function previewView(
  preview: Preview,
  chosen: string | undefined,
  texts: Texts,
  choose: (widget: string) => void,
): TemplateResult | typeof nothing {
  const { widgets, isCut } = preview;
  const name = widgets.find((own) => own === chosen) ?? widgets[0];
  if (!name) return nothing;
  const names = widgetTextsOf(document.documentElement.lang).widgets;
  return html`<section aria-labelledby="preview">
    <h2 id="preview">${texts.preview}</h2>
    <p class="hint">${texts.previewHint}${isCut ? ` ${texts.previewCut}` : ''}</p>
    <label
      >${texts.widget}
      <select @change=${({ target }: Event) => choose((target as HTMLSelectElement).value)}>
        ${widgets.map((own) => html`<option value=${own} ?selected=${own === name}>${names[own] ?? own}</option>`)}
      </select>
    </label>
    <div class="stage">${widgetFor(name, preview)}</div>
  </section>`;
}
