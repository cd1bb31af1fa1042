/** The part of a feed that the preview shows. */
import { sections } from '../../cli/publish/sections.ts';
import { isObject, type Json, type JsonObject } from '../../src/authoring/workbook/paths.ts';
import type { Preview } from './protocol.ts';

/** Widgets draw that many entries of a list without keeping the page waiting. */
const most = 100;

/** Leaves the files of pictures out: the browser would ask for them, and the page promises to ask for nothing. */
export function withoutFile(picture: Json): Json {
  if (!isObject(picture)) return picture;
  const { src: _, srcset: __, ...rest } = picture;
  return rest;
}

export function previewOf({ media, ...feed }: JsonObject): Preview {
  const document = Object.fromEntries(
    Object.entries(feed).map(([name, value]) => [name, Array.isArray(value) ? value.slice(0, most) : value]),
  );
  // Entries name their pictures: without these, the console would be full of warnings.
  if (Array.isArray(media)) document.media = media.map(withoutFile);
  const lengthOf = (name: string) => (Array.isArray(feed[name]) ? feed[name].length : 0);
  return {
    document: { modified: new Date().toISOString(), ...document },
    widgets: sections.flatMap(([widget, lists]) => (lists.some((list) => lengthOf(list)) ? [widget] : [])),
    isCut: Object.keys(feed).some((name) => lengthOf(name) > most),
  };
}
