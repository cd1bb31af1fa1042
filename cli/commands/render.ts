import { createHash } from 'node:crypto';
import { Option, type Command } from 'commander';
import { renderWidget, styleOf } from '../../server/render-widget.ts';
import { Fault } from '../faults.ts';
import { readFeed, writeOut } from '../files.ts';
import { report } from '../issue-lines.ts';
import { checkOption, rules } from '../option-values.ts';
import { optionsOf, widgets, type Widget } from '../../server/widgets.ts';
import { render, withoutBase } from '../render.ts';
import type { Texts } from '../texts/language.ts';
import { addCommand, baseOption, langOption, oneFile } from './program.ts';

interface Options extends Record<string, unknown> {
  widget?: string[];
  base?: string;
  shadow?: true;
  output?: string;
}

/** The options of all widgets: whether each has a value, and which widgets have it. */
const widgetOptions = new Map<string, { readonly kind: 'string' | 'boolean'; readonly users: string[] }>();
for (const [widget, type] of widgets) {
  for (const [name, kind] of optionsOf(type)) {
    const known = widgetOptions.get(name);
    if (known) known.users.push(widget);
    else widgetOptions.set(name, { kind, users: [widget] });
  }
}

export function addRender(program: Command, texts: Texts): void {
  const { help } = texts;
  const command = addCommand(program, 'render', help.render, texts)
    .argument('[feed...]', help.feed)
    .option('--widget <name>', help.widget, (name: string, names: string[] = []) => [...names, name])
    .addOption(langOption(texts))
    .addOption(baseOption(texts))
    .option('--shadow', help.shadow)
    .option('-o, --output <file>', help.outputOrStandard)
    .addHelpText('after', `\n${help.widgets}\n  ${[...widgets.keys()].join('\n  ')}`);
  for (const [name, { kind, users }] of widgetOptions) {
    if (name === 'lang') continue;
    const owners = users.length === widgets.size ? help.all : `(${users.join(' ')})`;
    const flags = kind === 'boolean' ? `--${name}` : `--${name} <${name}>`;
    command.addOption(new Option(flags, `${help.widgetOption} ${owners}`));
  }
  command.action((files: string[], options: Options) => run(oneFile(files), options, texts));
}

function run(file: string, { widget: names, base, shadow, output, ...rest }: Options, texts: Texts): void {
  // Commander names options in camel case.
  const given = [...widgetOptions.keys()].flatMap((name) => {
    const value = rest[name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())];
    return value === undefined ? [] : [[name, value as string | true] as const];
  });
  const chosen = chooseWidgets(names, Object.keys(Object.fromEntries(given)));
  const source = readFeed(file);
  const { document, feed } = source;
  for (const type of chosen) {
    const own = given.filter(([name]) => optionsOf(type).has(name) && name in rules);
    for (const [name, value] of own) checkOption(name, `${value}`, type, feed, texts);
  }
  report(source, texts);
  if (shadow) {
    const attributes = { ...(base && { src: base }), ...Object.fromEntries(given) };
    writeOut(chosen.map(({ tag }) => `${renderWidget(tag, document, attributes)}\n`).join(''), output);
    process.stderr.write(`${policyFor(chosen, texts)}\n`);
    if (!base)
      reportLost(
        chosen.flatMap((type) => withoutBase(document, type, attributes)),
        texts,
      );
    return;
  }
  const rendered = chosen.map((type) => render(document, type, Object.fromEntries(given), base));
  writeOut(rendered.map(({ html }) => html).join('\n'), output);
  reportLost(
    rendered.flatMap(({ lost }) => lost),
    texts,
  );
}

function reportLost(addresses: readonly string[], texts: Texts): void {
  const { size } = new Set(addresses);
  if (size) process.stderr.write(`${new Fault('lost', String(size)).say(texts)}\n`);
}

/** What a page's policy has to allow, so that browsers apply the styles of the declared shadow roots. */
function policyFor(chosen: readonly Widget[], { help }: Texts): string {
  const hashes = chosen.map(({ tag }) => createHash('sha256').update(styleOf(tag)).digest('base64'));
  return `${help.shadowPolicy} style-src ${[...new Set(hashes)].map((hash) => `'sha256-${hash}'`).join(' ')}`;
}

/** The widgets of these names; each option must be one of at least one of them. */
function chooseWidgets(names: readonly string[] | undefined, options: readonly string[]): Widget[] {
  const known = [...widgets.keys()].join(' ');
  if (!names) throw new Fault('no-widget', known);
  const chosen = names.map((name) => {
    const widget = widgets.get(name.replace(/^alliance-/, ''));
    if (!widget) throw new Fault('widget', known);
    return widget;
  });
  const foreign = options.find((name) => !chosen.some((widget) => optionsOf(widget).has(name)));
  if (foreign) throw new Fault('option', `--${foreign}`);
  return chosen;
}
