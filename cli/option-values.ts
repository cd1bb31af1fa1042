/** Checks the values of widgets' options: a page forgives a wrong one, a command says so. */
import { contact } from '../src/feed/schema/organizations.ts';
import { project } from '../src/feed/schema/programme.ts';
import type { Action } from '../src/controllers/actions-controller.ts';
import type { AllianceFeed } from '../src/feed/alliance-feed.ts';
import { lookup } from '../src/i18n/locale.ts';
import { registry } from '../src/i18n/registry.ts';
import { Fault } from './faults.ts';
import type { Texts } from './texts/language.ts';
import type { Widget } from '../server/widgets.ts';

/** The allowed words, or the key of a description of them. */
type Form = readonly string[] | keyof Texts['values'];

interface Rule {
  readonly form: Form;
  readonly isRight: (value: string, feed: AllianceFeed) => boolean;
}

const words = (...form: readonly string[]): Rule => ({ form, isRight: (value) => form.includes(value) });

const tokens = (value: string) => value.match(/[^\s,]+/g) ?? [];

const ids: Rule = {
  form: 'ids',
  isRight: (value, feed) => tokens(value).length > 0 && tokens(value).every((id) => feed.has(id)),
};

const isWebAddress = (value: string) => /^https?:/i.test(value) && URL.canParse(value);

/** The address of a page for each entry. */
const isPageAddress = (value: string) => isWebAddress(value) && value.includes('{id}');

const count: Rule = { form: 'count', isRight: (value) => /^[1-9]\d{0,8}$/.test(value) };

const kinds = contact.shape.kind.options;

/** What visitors can take along. */
const actions: readonly Action[] = ['csv', 'json', 'link', 'print'];

/** The rule for each option with a value; `layout` has other words in each widget. */
export const rules: Record<string, Rule> = {
  lang: {
    form: 'language',
    isRight: (value, { header }) =>
      !!lookup(['de', 'en', ...Object.keys(registry.languages), ...(header.languages ?? [])], value),
  },
  'heading-level': { form: 'level', isRight: (value) => /^[2-6]$/.test(value) },
  'image-origins': { form: 'origins', isRight: (value) => !!value.trim() && tokens(value).every(isWebAddress) },
  'page-size': count,
  limit: count,
  'all-url': { form: 'url', isRight: isWebAddress },
  'detail-url': { form: 'page', isRight: isPageAddress },
  'partner-url': { form: 'page', isRight: isPageAddress },
  actions: {
    form: actions,
    isRight: (value) => !!value.trim() && tokens(value).every((word) => actions.some((action) => action === word)),
  },
  'url-state': { form: 'name', isRight: (value) => /^[\w-]+$/.test(value) },
  kinds: {
    form: kinds,
    isRight: (value) => !!value.trim() && tokens(value).every((kind) => kinds.some((k) => k === kind)),
  },
  reach: words(...project.shape.reach.unwrap().options),
  status: words(...project.shape.status.unwrap().options),
  goal: ids,
  partner: ids,
  project: ids,
  funding: ids,
  figures: ids,
  order: words('ascending', 'descending'),
  scheme: words('light', 'dark'),
  layout: words('grid', 'list', 'compact', 'wide', 'figures', 'table'),
  kind: words('all', 'events', 'calls'),
  layer: words('all', 'projects', 'partners'),
};

/** Whether the widget itself takes a word: not all widgets have the same layouts. */
function takes(widget: Widget, name: string, value: string): boolean {
  const converter = widget.elementProperties.get(name)?.converter;
  const isConverter = typeof converter === 'object' && converter.fromAttribute;
  return !isConverter || converter.fromAttribute!(value) === value;
}

/** Throws a fault that names the value and the right form if a widget would not take the value of an option. */
export function checkOption(name: string, value: string, widget: Widget, feed: AllianceFeed, { values }: Texts): void {
  const rule = rules[name];
  if (!rule || (rule.isRight(value, feed) && (name !== 'layout' || takes(widget, name, value)))) return;
  const { form } = rule;
  const right =
    typeof form === 'string'
      ? values[form]
      : form.filter((word) => name !== 'layout' || takes(widget, name, word)).join(' ');
  throw new Fault('value', `--${name} ${value} (${right})`);
}
