/**
 * The part of lit-html that the widgets use, in fewer than half of its bytes: the script tag is built with it in place
 * of `lit/html.js`, and the tests of the widgets run with it (docs/decisions.md). Users of the npm package get Lit itself.
 *
 * A template is parsed once. Where values go in, a part is made for each place, and told the values of each rendering.
 * Not here, because no widget uses it: directives, `svg` for parts of a picture, `?attribute=`, iterables that are no
 * arrays, values inside of names or comments. `>` inside an attribute of a template would be taken for the end of its tag.
 */

interface Result {
  readonly strings: TemplateStringsArray;
  readonly values: readonly unknown[];
}

/** Where a value goes: the number of a node, and for an attribute its name and the text around its values. */
type Place = readonly [node: number, name?: string, text?: readonly string[]];

interface Template {
  readonly content: DocumentFragment;
  readonly places: readonly Place[];
}

/** Shows values; `from` is the index of the first that it takes, and it returns that of the next part. */
type Part = (values: readonly unknown[], from: number) => number;

export const nothing = Symbol.for('lit-nothing');

export const html = (strings: TemplateStringsArray, ...values: readonly unknown[]): Result => ({ strings, values });

/** Stands for a value in the markup of a template; no template has it as text. */
const marker = '§';

const templates = new WeakMap<TemplateStringsArray, Template>();

let policy: { createHTML(markup: string): string } | undefined;

/** Elements and comments are where values go; their order is the same in every copy. */
const walk = (root: Node) => document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_COMMENT);

/** Trusts the markup of templates, which are ours; made late, as a second copy of the script may not make it again. */
function trust(markup: string): string {
  const { trustedTypes } = globalThis as {
    trustedTypes?: { createPolicy(name: string, rules: object): typeof policy };
  };
  // A function of ours would keep alive all that is in its scope, elements included.
  policy ??= trustedTypes?.createPolicy('lit-html', { createHTML: String });
  return policy?.createHTML(markup) ?? markup;
}

function parse(strings: TemplateStringsArray): Template {
  const markup = strings.reduce((text, next) => {
    const isInTag = text.lastIndexOf('<') > text.lastIndexOf('>');
    return text + (isInTag ? marker : `<!--${marker}-->`) + next;
  });
  const template = document.createElement('template');
  // A value at the very end needs a node behind it, which says where it ends once the copy is among others.
  // eslint-disable-next-line no-restricted-syntax -- The one place where markup becomes elements.
  template.innerHTML = trust(strings.at(-1) ? markup : `${markup}<!---->`);
  const { content } = template;
  const places: Place[] = [];
  const walker = walk(content);
  for (let node = 0; walker.nextNode(); node++) {
    const found = walker.currentNode as Element | Comment;
    if ('data' in found) {
      if (found.data === marker) places.push([node]);
      continue;
    }
    for (const { name, value } of [...found.attributes]) {
      if (!value.includes(marker)) continue;
      places.push([node, name, value.split(marker)]);
      found.removeAttribute(name);
    }
  }
  return { content, places };
}

/** A copy of a template, and the function that puts values into it. */
function instantiate(strings: TemplateStringsArray) {
  let template = templates.get(strings);
  if (!template) templates.set(strings, (template = parse(strings)));
  const fragment = document.importNode(template.content, true);
  const walker = walk(fragment);
  let node = -1;
  // All parts are made before any value is shown: what is shown would be counted as well.
  const parts = template.places.map(([place, name, text]): Part => {
    while (node < place) {
      walker.nextNode();
      node++;
    }
    const { currentNode } = walker;
    return name ? attributePart(currentNode as Element, name, text!) : childPart(currentNode, currentNode.nextSibling);
  });
  const update = (values: readonly unknown[]) => void parts.reduce((from, show) => show(values, from), 0);
  return { strings, fragment, update };
}

function attributePart(element: Element, name: string, text: readonly string[]): Part {
  const key = name.slice(1);
  let last: unknown = nothing;
  if (name.startsWith('@'))
    element.addEventListener(key, (event) => {
      // As in Lit: an unbound method of the widget is called on the widget.
      if (typeof last === 'function') last.call((element.getRootNode() as ShadowRoot).host, event);
    });
  return (values, from) => {
    const next = from + text.length - 1;
    const own = values.slice(from, next);
    const isPlain = !/[.@]/.test(name[0]!);
    let value = own[0];
    // Several values, and the text around them, make a text.
    if (isPlain)
      value = own.includes(nothing)
        ? nothing
        : text.reduce((all, part, index) => `${all}${own[index - 1] ?? ''}${part}`);
    if (value === last) return next;
    last = value;
    if (name.startsWith('.')) Reflect.set(element, key, value === nothing ? undefined : value);
    else if (value === nothing) element.removeAttribute(name);
    else if (isPlain) element.setAttribute(name, value as string);
    return next;
  };
}

/** What stands between two nodes: a text, a template or a list of those. */
function childPart(start: Node, end: Node | null): Part {
  let text: Text | undefined;
  let instance: ReturnType<typeof instantiate> | undefined;
  let items: { end: Node; show: Part }[] | undefined;

  const insert = <N extends Node>(node: N) => start.parentNode!.insertBefore(node, end);
  const clear = (after = start) => {
    while (after.nextSibling !== end) after.nextSibling!.remove();
  };
  const replaceAll = () => {
    clear();
    text = instance = items = undefined;
  };

  return (values, from) => {
    const value = values[from] as Result | readonly unknown[] | string | symbol | null | undefined;
    if (Array.isArray(value)) {
      if (!items) replaceAll();
      const list = (items ??= []);
      value.forEach((_, index) => {
        if (!list[index]) {
          const own = insert(new Comment());
          list[index] = { end: own, show: childPart(list[index - 1]?.end ?? start, own) };
        }
        list[index].show(value, index);
      });
      list.length = value.length;
      clear(list.at(-1)?.end);
    } else if (value && (value as Result).strings) {
      const result = value as Result;
      if (instance?.strings !== result.strings) {
        replaceAll();
        instance = instantiate(result.strings);
        instance.update(result.values);
        insert(instance.fragment);
      } else instance.update(result.values);
    } else {
      const shown = value === nothing ? '' : `${(value as string) ?? ''}`;
      if (!text) {
        replaceAll();
        // Much is left out in a first rendering; that needs no node.
        if (shown) text = insert(new Text(shown));
      } else if (text.data !== shown) text.data = shown;
    }
    return from + 1;
  };
}

const roots = new WeakMap<Node, Part>();

/** Shows a value as the content of a node. */
export function render(value: unknown, root: DocumentFragment | Element) {
  let part = roots.get(root);
  if (!part) roots.set(root, (part = childPart(root.appendChild(new Comment()), null)));
  part([value], 0);
}
