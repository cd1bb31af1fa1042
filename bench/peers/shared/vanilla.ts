/** The widgets as hand-written DOM code; the two vanilla peers differ in when a card is made. */
import type { Feed } from '../../../src/feed/schema/feed.ts';
import { goalsOf, HEADINGS, metaOf, partnersOf, potsOf, SEARCH, type Card, type Row } from './facts.ts';
import style from './style.css';

type Attributes = Record<string, string | undefined>;

export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes?: Attributes,
  ...children: (Node | string)[]
) {
  const element = document.createElement(tag);
  for (const name in attributes) if (attributes[name]) element.setAttribute(name, attributes[name]);
  element.append(...children);
  return element;
}

export function addStyle() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets.push(sheet);
}

const meta = (text: string) => h('p', { class: 'meta' }, text);

const section = (label: string, ...children: Node[]) =>
  h('section', { 'aria-label': label }, h('h2', {}, label), ...children);

const details = (rows: Row[]) =>
  h(
    'dl',
    {},
    ...rows.map(({ label, values }) =>
      h('div', {}, h('dt', {}, label), h('dd', {}, ...values.map((value) => h('p', {}, value)))),
    ),
  );

/** The facts of a card without their labels, which screen readers say. */
const quietFacts = (rows: Row[]) =>
  h(
    'dl',
    { class: 'quiet' },
    ...rows.map(({ label, values, isLine }) =>
      h(
        'div',
        { class: isLine ? 'line' : undefined },
        h('dt', { class: 'hidden' }, label),
        ...values.map((value) => h('dd', {}, value)),
      ),
    ),
  );

export const tiles = (...items: Node[]) => h('ul', { role: 'list', class: 'grid tiles' }, ...items);

export const tile = ({ name, url }: ReturnType<typeof partnersOf>[number]) =>
  h('li', { class: 'card' }, url ? h('a', { href: url }, name) : name);

export const partners = (feed: Feed, list = tiles(...partnersOf(feed).map(tile)), ...more: Node[]) =>
  section(HEADINGS.partners, list, ...more, meta(metaOf(feed, 'partners')));

export const goals = (feed: Feed) =>
  section(
    HEADINGS.goals,
    h(
      'ol',
      { role: 'list', class: 'list' },
      ...goalsOf(feed).map(({ title }) => h('li', {}, h('p', { class: 'goal' }, title))),
    ),
    meta(metaOf(feed, 'goals')),
  );

export const funding = (feed: Feed) =>
  section(
    HEADINGS.funding,
    h(
      'ul',
      { role: 'list', class: 'grid figures' },
      ...potsOf(feed).map((pot) =>
        h(
          'li',
          { class: 'card' },
          h('p', { class: 'quantity' }, h('span', { class: 'value' }, pot.number), ` ${pot.unit}`),
          h('p', { class: 'label' }, pot.title),
          details(pot.rows),
        ),
      ),
    ),
    meta(metaOf(feed, 'funding')),
  );

export const cardElement = ({ name, summary, rows }: Card) =>
  h('li', {}, h('article', { class: 'card' }, h('h3', {}, name), h('p', {}, summary), quietFacts(rows)));

export const cards = () => h('ul', { role: 'list', class: 'grid' });

/** Makes the frame around a list of cards: search box, number of cards found, and the line below the list. */
export function projects(feed: Feed, onQuery: (query: string) => void, list: Node, ...more: Node[]) {
  const input = h('input', { type: 'search' });
  input.addEventListener('input', () => onQuery(input.value));
  const status = h('span', { role: 'status' });
  const root = section(
    HEADINGS.projects,
    h('label', { class: 'search' }, h('span', {}, SEARCH), input),
    h('p', { class: 'found' }, status),
    list,
    ...more,
    meta(metaOf(feed, 'projects')),
  );
  return { root, status };
}
