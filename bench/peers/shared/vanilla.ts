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

export const meta = (text: string) => h('p', { class: 'meta' }, text);

const section = (label: string, ...children: Node[]) =>
  h('section', { 'aria-label': label }, h('h2', {}, label), ...children);

const details = (rows: Row[]) =>
  h(
    'dl',
    {},
    ...rows.flatMap(([label, ...values]) => [h('dt', {}, label), ...values.map((value) => h('dd', {}, value))]),
  );

export const partners = (feed: Feed) =>
  section(
    HEADINGS.partners,
    h(
      'ul',
      { role: 'list', class: 'grid tiles' },
      ...partnersOf(feed).map(({ name, url }) => h('li', { class: 'card' }, url ? h('a', { href: url }, name) : name)),
    ),
    meta(metaOf(feed, 'partners')),
  );

export const goals = (feed: Feed) =>
  section(
    HEADINGS.goals,
    h('ol', { role: 'list', class: 'list' }, ...goalsOf(feed).map(({ title }) => h('li', {}, h('p', {}, title)))),
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
          h('p', {}, h('span', { class: 'value' }, pot.number), ` ${pot.unit}`),
          h('p', { class: 'label' }, pot.title),
          details(pot.rows),
        ),
      ),
    ),
    meta(metaOf(feed, 'funding')),
  );

export const cardElement = ({ name, summary, rows }: Card) =>
  h('li', {}, h('article', { class: 'card' }, h('h3', {}, name), h('p', {}, summary), details(rows)));

/** Makes the frame around the cards: search box, number of cards found, list, and the line below the list. */
export function projects(onQuery: (query: string) => void, ...below: Node[]) {
  const input = h('input', { type: 'search' });
  input.addEventListener('input', () => onQuery(input.value));
  const status = h('span', { role: 'status' });
  const list = h('ul', { role: 'list', class: 'grid' });
  const root = section(
    HEADINGS.projects,
    h('label', {}, h('span', {}, SEARCH), input),
    h('p', { class: 'found' }, status),
    list,
    ...below,
  );
  return { root, status, list };
}
