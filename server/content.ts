/** Renders the content of a widget's shadow root. */
import type { PropertyValues } from 'lit';
import type { RenderResult, ThunkedRenderResult } from '@lit-labs/ssr/lib/render-result.js';
import { renderValue } from '@lit-labs/ssr/lib/render-value.js';
import type { AllianceElement } from '../src/element/alliance-element.ts';
import '../src/embed/add-languages.ts';
import { Joiner } from './joiner.ts';
import { optionsOf, type Widget } from './widgets.ts';

/** The attributes of a widget. `true` and `''` set one without a value; `false` leaves it out. */
export type Attributes = Readonly<Record<string, string | number | boolean>>;

/** The two steps of Lit's update that a server needs. */
type Renderable = AllianceElement & { willUpdate(changed: PropertyValues): void; render(): unknown };

/** Leaves out Lit's renderer of elements: no widget draws another widget. */
const withoutElements = () => ({
  elementRenderers: [],
  customElementInstanceStack: [],
  customElementHostStack: [],
  eventTargetStack: [],
  slotStack: [],
  deferHydration: false,
});

/** Matches the comments that mark Lit's values. The script draws the widget itself and reads none of them. */
const marks = /<!--.*?-->/gs;

/** Joins what Lit renders, without Lit's marks. Widgets render synchronously, so there are no promises. */
function joinInto(text: Joiner, result: RenderResult | ThunkedRenderResult): Joiner {
  for (const piece of result) {
    const value = typeof piece === 'function' ? piece() : piece;
    if (typeof value === 'string') text.add(value.replace(marks, ''));
    else if (Array.isArray(value)) joinInto(text, value);
  }
  return text;
}

/**
 * Renders a widget's content as HTML.
 * @param document The feed.
 * @param attributes The attributes of the tag. Those of other widgets are ignored.
 * @param src The address of the feed, to which its relative addresses are relative.
 */
export function contentOf(Widget: Widget, document: object, attributes: Attributes, src?: string): string {
  const widget = new Widget() as Renderable;
  for (const name of optionsOf(Widget).keys()) {
    const value = Object.hasOwn(attributes, name) ? attributes[name] : false;
    if (value === false) continue;
    const text = value === true ? '' : `${value}`;
    if (name === 'lang') widget.setAttribute(name, text);
    else widget.attributeChangedCallback(name, null, text);
  }
  widget.src = src;
  widget.feedData = document;
  widget.willUpdate(new Map());
  return joinInto(new Joiner(), renderValue(widget.render(), withoutElements())).toString();
}
