/** What to show: the widget, its language, its options, and the list of a whole page. */
import { html, type TemplateResult } from 'lit';
import { select } from './controls.ts';
import { dataView } from './data.ts';
import { namedEntries } from './feed.ts';
import { optionField } from './option-field.ts';
import { lang as pageLang, languages, texts, titleOf, type View } from './page.ts';
import { pageList } from './page-list.ts';

export function choiceView(view: View): TemplateResult {
  const { state, widgets, feed, change } = view;
  const { chosen, at, lang } = state;
  const { options } = chosen[at]!;
  const widget = widgets.find(({ name }) => name === chosen[at]!.widget)!;
  const next = widgets.find(({ name }) => chosen.every((one) => one.widget !== name)) ?? widgets[0]!;

  /** Changes the widget whose fields are shown. */
  const changeOne = (name: string, options: Record<string, string>) =>
    change({ chosen: chosen.with(at, { widget: name, options }) });

  function setOption(name: string, value: string | undefined): void {
    const changed = { ...options };
    if (value === undefined) delete changed[name];
    else changed[name] = value;
    changeOne(widget.name, changed);
  }

  return html`<section aria-labelledby="choose">
    <h2 id="choose">${texts.choose}</h2>
    ${dataView(view)}
    ${select(
      texts.widget,
      widget.name,
      widgets.map(({ name }) => [name, titleOf(name)]),
      (name) => changeOne(name, {}),
    )}
    ${select(texts.language, lang, [['', texts.ofFeed], ...languages], (tag) => change({ lang: tag }))}
    <fieldset>
      <legend>${texts.options}</legend>
      ${widget.options.map((option) =>
        optionField({
          ...{ option, value: options[option.name], texts },
          entries: 'collection' in option ? namedEntries(feed.content, pageLang, option.collection) : [],
          set: (value) => setOption(option.name, value),
        }),
      )}
    </fieldset>
    ${pageList({ state, titleOf, texts, next: next.name, change })}
  </section>`;
}
