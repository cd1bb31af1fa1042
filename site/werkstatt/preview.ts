/** The part of a feed that the preview shows. */
import { sections } from '../../cli/publish/sections.ts';
import type { JsonObject } from '../../src/authoring/workbook/paths.ts';
import type { Preview } from './protocol.ts';

/** Widgets draw that many entries of a list without keeping the page waiting. */
const most = 100;

/** Leaves pictures out: the browser would ask for them, and the page promises to ask for nothing. */
export function previewOf({ media: _, ...feed }: JsonObject): Preview {
  const document = Object.fromEntries(
    Object.entries(feed).map(([name, value]) => [name, Array.isArray(value) ? value.slice(0, most) : value]),
  );
  const lengthOf = (name: string) => (Array.isArray(feed[name]) ? feed[name].length : 0);
  return {
    document: { modified: new Date().toISOString(), ...document },
    widgets: sections.flatMap(([widget, lists]) => (lists.some((list) => lengthOf(list)) ? [widget] : [])),
    isCut: Object.keys(feed).some((name) => lengthOf(name) > most),
  };
}
