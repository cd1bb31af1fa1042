import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { AllianceElement } from '../../src/element/alliance-element.ts';
import { choice } from '../../src/element/converters.ts';
import type { AllianceFeed } from '../../src/feed/alliance-feed.ts';
import type { Area, Partner, Project } from '../../src/feed/schema/feed.ts';
import * as collections from '../../src/feed/validation/generated.ts';
import { formatNumber } from '../../src/i18n/numbers.ts';
import type { Messages } from '../../src/i18n/messages.ts';
import { option } from '../../src/templates/option.ts';
import type { View } from '../../src/templates/view.ts';
import { drawing } from './drawing.ts';
import { locate, type Entries, type Layer, type Place } from './located.ts';
import { styles } from './region-map.styles.ts';

/**
 * Projects and partners by area: a list with a heading for each area, and in a wide place a map of the areas beside it. A
 * visitor chooses an area in a drop-down or on the map, and sees its entries alone. The map is drawn from the feed and
 * requests nothing.
 *
 * @element alliance-region-map
 */
export class RegionMap extends AllianceElement<Area> {
  static override readonly tag = 'alliance-region-map';
  static override styles = [super.styles, styles];
  static override readonly lists = [collections.projects, collections.partners];

  /** What the areas show: `all`, `projects` or `partners`. */
  @property({ converter: choice('all', 'projects', 'partners') })
  layer: Layer = 'all';

  /** The id of the chosen area; empty for all areas. */
  #chosen = '';

  protected override heading({ regionMap, projects, partners }: Messages) {
    return { all: regionMap, projects, partners }[this.layer].heading;
  }

  protected override emptyText({ regionMap }: Messages) {
    return regionMap.empty;
  }

  protected override select(feed: AllianceFeed) {
    return feed.entries(collections.areas);
  }

  protected override content(areas: readonly Area[], view: View) {
    const { places, unassigned } = locate(view.feed, areas, this.layer);
    const chosen = places.find(({ area }) => area.id === this.#chosen);
    const { geometry } = view.feed.header;
    const choose = (id: string) => this.#choose(id === this.#chosen ? '' : id);
    const status = chosen && `${view.plain(chosen.area.name)}: ${chosen.count}`;
    return html`${this.#choice(places, view)}
      <span class="hidden" role="status">${keyed(status, status)}</span>
      <div class="sides">
        ${geometry && drawing({ places, geometry, chosen: chosen?.area.id, choose, view })}
        <ul role="list" class="list">
          ${places.map(
            (place) =>
              html`<li part="card" class=${chosen && chosen !== place ? 'other' : nothing}>
                ${this.#place(place, view)}
              </li>`,
          )}
        </ul>
      </div>
      ${this.#unassigned(unassigned, view)} ${this.#credit(view)}`;
  }

  #choose(id: string) {
    this.#chosen = id;
    this.requestUpdate();
  }

  #choice(places: readonly Place[], view: View) {
    const { messages, locale } = view;
    const choice = (value: string, text: string, lang = locale) =>
      option({ value, text, lang, isSelected: value === this.#chosen });
    return html`<label>
      <span part="label">${messages.regionMap.area}</span>
      <select part="control select" @change=${({ target }: Event) => this.#choose((target as HTMLSelectElement).value)}>
        ${choice('', messages.filter.all)}
        ${places.map(({ area, count }) =>
          choice(area.id, `${view.plain(area.name)} (${formatNumber(count, locale)})`, view.resolve(area.name).lang),
        )}
      </select>
    </label>`;
  }

  #place({ area, count, projects, partners }: Place, view: View) {
    const { messages, locale } = view;
    const entries = (list: readonly (Project | Partner)[]) =>
      list.length &&
      html`<ul role="list">
        ${list.map(({ name, url }) => html`<li>${view.link(url, view.text(name))}</li>`)}
      </ul>`;
    return html`${view.heading(html`${view.text(area.name)} (${formatNumber(count, locale)})`)}
    ${
      count
        ? view.details([messages.projects.heading, entries(projects)], [messages.partners.heading, entries(partners)])
        : nothing
    }`;
  }

  /** Says how many entries are in no area: an area is never guessed. */
  #unassigned({ projects, partners }: Entries, { messages, locale }: View) {
    const counts = [
      projects.length && `${messages.projects.heading} (${formatNumber(projects.length, locale)})`,
      partners.length && `${messages.partners.heading} (${formatNumber(partners.length, locale)})`,
    ].filter(Boolean);
    return counts.length ? html`<p>${messages.regionMap.unassigned}: ${counts.join(', ')}.</p>` : nothing;
  }

  #credit(view: View) {
    const { geometry } = view.feed.header;
    const source = view.feed.find(collections.sources, geometry?.source);
    if (!geometry) return nothing;
    const { name, url } = geometry.license;
    return html`<p part="meta">
      ${view.messages.regionMap.map}: ${source && [view.link(source.url, view.text(source.title)), ' · ']}
      ${view.link(url, view.text(name))}
    </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'alliance-region-map': RegionMap;
  }
}
