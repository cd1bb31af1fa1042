/** Checks the values of widgets' options: a page forgives a wrong one, a command says so. */
import type { Action } from '../src/controllers/actions-controller.ts';
import { isOption } from '../src/element/converters.ts';
import type { AllianceFeed } from '../src/feed/alliance-feed.ts';
import type { CollectionName } from '../src/feed/schema/feed.ts';
import { contact } from '../src/feed/schema/organizations.ts';
import { project } from '../src/feed/schema/programme.ts';
import { isObject } from '../src/feed/validation/structure-checks.ts';
import { lookup } from '../src/i18n/locale.ts';
import { registry } from '../src/i18n/registry.ts';
import type { Widget } from '../server/widgets.ts';
import { Fault } from './faults.ts';
import type { Texts } from './texts/language.ts';

/** What an option of a widget may be. */
interface Rule {
  /** Says which values are right. */
  readonly form: (values: Texts['values'], widget: Widget, name: string) => string;
  readonly isRight: (value: string, feed: AllianceFeed, widget: Widget, name: string) => boolean;
}

const described = (form: keyof Texts['values'], isRight: Rule['isRight']): Rule => ({
  form: (values) => values[form],
  isRight,
});

/** Whether the widget itself takes a word: its converter puts the default in the place of others. */
function takes(widget: Widget, name: string, value: string): boolean {
  const converter = widget.elementProperties.get(name)?.converter;
  return !isOption(converter) || converter.fromAttribute(value) === value;
}

/** One of these words; a widget may take only some of them. */
const word = (...all: readonly string[]): Rule => ({
  form: (_, widget, name) => all.filter((value) => takes(widget, name, value)).join(' '),
  isRight: (value, _, widget, name) => all.includes(value) && takes(widget, name, value),
});

const tokens = (value: string) => value.match(/[^\s,]+/g) ?? [];

const isEach = (value: string, isRight: (token: string) => boolean) =>
  tokens(value).length > 0 && tokens(value).every(isRight);

/** Words from a list, which may be another one for each widget. */
const words = (wordsOf: (widget: Widget) => readonly string[]): Rule => ({
  form: (_, widget) => wordsOf(widget).join(' '),
  isRight: (value, _, widget) => isEach(value, (token) => wordsOf(widget).includes(token)),
});

/** Whether a list of the feed has an entry with this id; the entry may be broken. */
const isIn = (list: CollectionName, id: string, { document }: AllianceFeed) =>
  [document[list]].flat().some((entry) => isObject(entry) && entry.id === id);

const id = (list: CollectionName): Rule => ({
  form: (values) => `${values.id} ${list}`,
  isRight: (value, feed) => isIn(list, value, feed),
});

const ids = (list: CollectionName): Rule => ({
  form: (values) => `${values.ids} ${list}`,
  isRight: (value, feed) => isEach(value, (token) => isIn(list, token, feed)),
});

const isWebAddress = (value: string) => /^https?:/i.test(value) && URL.canParse(value);

/** The address of a page for each entry. */
const page = described('page', (value) => isWebAddress(value) && value.includes('{id}'));

const count = described('count', (value) => /^[1-9]\d{0,8}$/.test(value));

/** What visitors can take along of one project, and of a list. */
const actionsOfOne: readonly Action[] = ['link', 'print'];
const actionsOfMany: readonly Action[] = ['csv', 'json', ...actionsOfOne];

/** The rule for each option with a value. */
export const rules: Record<string, Rule> = {
  lang: described(
    'language',
    (value, { header }) =>
      !!lookup(['de', 'en', ...Object.keys(registry.languages), ...(header.languages ?? [])], value),
  ),
  'heading-level': described('level', (value) => /^[2-6]$/.test(value)),
  'image-origins': described('origins', (value) => isEach(value, isWebAddress)),
  'page-size': count,
  limit: count,
  'all-url': described('url', isWebAddress),
  'detail-url': page,
  'partner-url': page,
  actions: words(({ tag }) => (tag === 'alliance-project-detail' ? actionsOfOne : actionsOfMany)),
  'url-state': described('name', (value) => /^[\w-]+$/.test(value)),
  kinds: words(() => contact.shape.kind.options),
  reach: word(...project.shape.reach.unwrap().options),
  status: word(...project.shape.status.unwrap().options),
  goal: id('goals'),
  partner: id('partners'),
  project: ids('projects'),
  funding: ids('funding'),
  figures: ids('figures'),
  order: word('ascending', 'descending'),
  scheme: word('light', 'dark'),
  layout: word('grid', 'list', 'compact', 'wide', 'figures', 'table'),
  kind: word('all', 'events', 'calls'),
  layer: word('all', 'projects', 'partners'),
};

/** Throws a fault that names the value and the right form if a widget would not take the value of an option. */
export function checkOption(name: string, value: string, widget: Widget, feed: AllianceFeed, { values }: Texts): void {
  const rule = rules[name];
  if (rule && !rule.isRight(value, feed, widget, name))
    throw new Fault('value', `--${name} ${value} (${rule.form(values, widget, name)})`);
}
