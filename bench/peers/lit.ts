/** Lit as its documentation teaches it: an element for each widget, `map` for the cards. */
import { html, LitElement, nothing, unsafeCSS, type PropertyDeclarations } from 'lit';
import { map } from 'lit/directives/map.js';
import type { Feed } from '../../src/feed/schema/feed.ts';
import {
  cardsOf,
  goalsOf,
  HEADINGS,
  metaOf,
  partnersOf,
  potsOf,
  search,
  SEARCH,
  type Card,
  type Row,
} from './shared/facts.ts';
import { count } from './shared/format.ts';
import { loadFeed } from './shared/page.ts';
import style from './shared/style.css';

const feed = loadFeed();

abstract class Widget extends LitElement {
  static override styles = unsafeCSS(style);
  static override properties: PropertyDeclarations = { feed: { attribute: false } };
  declare feed?: Feed;

  override async connectedCallback() {
    super.connectedCallback();
    this.feed = await feed;
  }

  protected override render() {
    return this.feed ? html`<div class="widget">${this.content(this.feed)}</div>` : nothing;
  }

  protected abstract content(feed: Feed): unknown;
}

const section = (label: string, content: unknown) =>
  html`<section aria-label=${label}>
    <h2>${label}</h2>
    ${content}
  </section>`;

const meta = (text: string) => html`<p class="meta">${text}</p>`;

const details = (rows: Row[]) =>
  html`<dl>
    ${map(
      rows,
      ({ label, values }) =>
        html`<div>
          <dt>${label}</dt>
          <dd>${map(values, (value) => html`<p>${value}</p>`)}</dd>
        </div>`,
    )}
  </dl>`;

/** The facts of a card without their labels, which screen readers say. */
const quietFacts = (rows: Row[]) =>
  html`<dl class="quiet">
    ${map(
      rows,
      ({ label, values, isLine }) =>
        html`<div class=${isLine ? 'line' : nothing}>
          <dt class="hidden">${label}</dt>
          ${map(values, (value) => html`<dd>${value}</dd>`)}
        </div>`,
    )}
  </dl>`;

class Partners extends Widget {
  protected override content(feed: Feed) {
    return section(
      HEADINGS.partners,
      html`<ul role="list" class="grid tiles">
          ${map(partnersOf(feed), ({ name, url }) => html`<li class="card">${url ? html`<a href=${url}>${name}</a>` : name}</li>`)}
        </ul>
        ${meta(metaOf(feed, 'partners'))}`,
    );
  }
}

class Goals extends Widget {
  protected override content(feed: Feed) {
    return section(
      HEADINGS.goals,
      html`<ol role="list" class="list">
          ${map(goalsOf(feed), ({ title }) => html`<li><p class="goal">${title}</p></li>`)}
        </ol>
        ${meta(metaOf(feed, 'goals'))}`,
    );
  }
}

class Funding extends Widget {
  protected override content(feed: Feed) {
    return section(
      HEADINGS.funding,
      html`<ul role="list" class="grid figures">
          ${map(
            potsOf(feed),
            (pot) =>
              html`<li class="card">
                <p class="quantity"><span class="value">${pot.number}</span> ${pot.unit}</p>
                <p class="label">${pot.title}</p>
                ${details(pot.rows)}
              </li>`,
          )}
        </ul>
        ${meta(metaOf(feed, 'funding'))}`,
    );
  }
}

class Projects extends Widget {
  static override properties: PropertyDeclarations = { query: { state: true } };
  declare query: string;
  #cards: Card[] = [];

  constructor() {
    super();
    this.query = '';
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>) {
    if (changed.has('feed')) this.#cards = cardsOf(this.feed!).map((prepare) => prepare());
  }

  protected override content(feed: Feed) {
    const found = this.#cards.filter(search(this.query));
    return section(
      HEADINGS.projects,
      html`<label class="search">
          <span>${SEARCH}</span>
          <input type="search" @input=${(event: Event) => (this.query = (event.target as HTMLInputElement).value)} />
        </label>
        <p class="found"><span role="status">${count(found.length, this.#cards.length)}</span></p>
        <ul role="list" class="grid">
          ${map(
            found,
            ({ name, summary, rows }) =>
              html`<li>
                <article class="card">
                  <h3>${name}</h3>
                  <p>${summary}</p>
                  ${quietFacts(rows)}
                </article>
              </li>`,
          )}
        </ul>
        ${meta(metaOf(feed, 'projects'))}`,
    );
  }
}

customElements.define('bench-partners', Partners);
customElements.define('bench-goals', Goals);
customElements.define('bench-funding', Funding);
customElements.define('bench-projects', Projects);
