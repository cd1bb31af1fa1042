import type { PropertyDeclaration } from 'lit';
import type { AllianceFeed } from '../feed/alliance-feed.ts';
import { isOption, tokenList } from './converters.ts';
import type { OptionReport, Report } from './diagnosis.ts';

type Declarations = readonly (readonly [name: PropertyKey, declaration: PropertyDeclaration])[];

/**
 * Reports what each option of a widget does: how many entries it would leave if it were the only one.
 * @param own The widget's own properties.
 * @param countEntries Counts the entries that the widget would show with these options.
 * @param shown How many entries the widget shows.
 */
export function reportOptions(
  widget: Element,
  own: Declarations,
  feed: AllianceFeed | undefined,
  countEntries: (options: object) => number,
  shown: number,
): Pick<Report, 'options' | 'total'> {
  const defaults = Object.fromEntries(
    own.map(([name, { converter }]) => [name, isOption(converter) ? converter.fromAttribute(null) : undefined]),
  );
  const options = own.flatMap(([name, { attribute }]): OptionReport[] => {
    const attributeName = typeof attribute === 'string' ? attribute : String(name);
    if (attribute === false || !widget.hasAttribute(attributeName)) return [];
    const value: unknown = Reflect.get(widget, name);
    const left = countEntries({ ...defaults, [name]: value });
    const isFound = left > 0 || tokenList.fromAttribute(value).some((id) => feed?.has(id));
    return [{ attribute: attributeName, value, shown: left, isFound }];
  });
  return { options, total: Math.max(shown, countEntries(defaults)) };
}
