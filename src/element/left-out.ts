/** What widgets leave out on purpose, for the diagnosis; each line names the way out. */
import type { AllianceFeed } from '../feed/alliance-feed.ts';
import { isMember } from '../feed/membership.ts';
import { absolute } from '../feed/url.ts';
import { calls, events, media, partners } from '../feed/validation/generated.ts';
import { isAllowed, type PictureSource } from '../templates/image.ts';
import { isOption } from './converters.ts';

/** The words of these lines. */
export interface LeftOutLabels {
  readonly pictures: string;
  readonly noMember: string;
  readonly over: string;
  readonly unknownOption: string;
  readonly unusable: string;
}

/** How pictures of an origin are shown: browsers show none from `http:` on a page from `https:`. */
const wayOut = (origin: string) =>
  origin.startsWith('http:') && location.protocol === 'https:' ? 'https:' : `image-origins="${origin}"`;

/** Lists the hosts whose pictures are not requested, the partners that are no members today, and what is over. */
export function leftOutOf(feed: AllianceFeed, source: PictureSource, labels: LeftOutLabels): string[] {
  const origins = feed
    .entries(media)
    .filter((picture) => picture.src && !isAllowed(picture, source))
    .map(({ src }) => absolute(src, source.base)?.origin);
  const others = feed.entries(partners).filter((partner) => !isMember(partner));
  const today = feed.today;
  const over = [
    ...feed.entries(events).map(({ start, end = start }) => end),
    ...feed.entries(calls).map(({ closes }) => closes),
  ].filter((end) => end && end.slice(0, today.length) < today);
  return [
    ...[...new Set(origins)].map((origin) => `${labels.pictures} ${origin} → ${wayOut(origin!)}`),
    ...others.map(
      ({ id, memberSince = '', memberUntil = '' }) => `${id}\t${labels.noMember}: ${memberSince}–${memberUntil}`,
    ),
    ...(over.length ? [`events, calls\t${labels.over}: ${over.length} → past`] : []),
  ];
}

/** The attributes that elements have by themselves, or that page systems add. */
const common = /^(class|is|xmlns|exportparts|item.*|data-.*|aria-.*|.*[:@._].*|(v|x|ng|hx|up|js)-.*)$/;

/** Lists the attributes that the widget does not know, and those whose value it cannot use. */
export function unusedOptions(widget: Element, labels: LeftOutLabels): string[] {
  const { elementProperties, observedAttributes } = widget.constructor as unknown as {
    elementProperties: ReadonlyMap<PropertyKey, { attribute?: string | boolean; converter?: unknown }>;
    observedAttributes: readonly string[];
  };
  const names = new Set<string>();
  for (const name in document.createElement('div')) names.add(name.toLowerCase());
  const unknown = widget
    .getAttributeNames()
    .filter((name) => !observedAttributes.includes(name) && !names.has(name) && !common.test(name))
    .map((name) => `${name}\t${labels.unknownOption}: ${observedAttributes.join(' ')}`);
  const unusable = [...elementProperties].flatMap(([property, { attribute, converter }]) => {
    const name = typeof attribute === 'string' ? attribute : String(property);
    const written = attribute === false ? null : widget.getAttribute(name);
    const value: unknown = Reflect.get(widget, property);
    const isSingle = typeof value === 'string' || typeof value === 'number';
    if (written === null || !isOption(converter) || !isSingle || written.trim() === String(value)) return [];
    return [`${name}="${written}"\t${labels.unusable}: ${value}`];
  });
  return [...unknown, ...unusable];
}
