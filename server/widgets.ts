/** The widgets by name, and what a server has to know of each. */
import type { AllianceElement } from '../src/element/alliance-element.ts';
import * as library from '../components/widgets.ts';
import { isOption } from '../src/element/converters.ts';

/** The class of a widget. */
export type Widget = (new () => AllianceElement) &
  Pick<typeof AllianceElement, 'tag' | 'elementProperties' | 'elementStyles' | 'observedAttributes' | 'define'>;

/** All widgets by their names: the tags without "alliance-". */
export const widgets: ReadonlyMap<string, Widget> = new Map(
  Object.values<Widget>(library)
    // In the package, the widgets come from the entry, which also has functions.
    .filter(({ tag }) => tag)
    .map((widget) => [widget.tag.replace('alliance-', ''), widget]),
);

// Lit prepares a class when its attributes are read. Defining the widgets here would take their names from the server's own
// modules.
for (const widget of widgets.values()) void widget.observedAttributes;

/** Lists the attributes that a server passes to a widget, and says whether each has a value. `src` is passed separately. */
export function optionsOf(widget: Widget): ReadonlyMap<string, 'string' | 'boolean'> {
  const options = new Map<string, 'string' | 'boolean'>([['lang', 'string']]);
  for (const [name, { attribute, converter }] of widget.elementProperties) {
    if (attribute === false || name === 'src') continue;
    const isFlag = isOption(converter) && converter.fromAttribute('') === true;
    options.set(typeof attribute === 'string' ? attribute : String(name), isFlag ? 'boolean' : 'string');
  }
  return options;
}
