/** The part of a feed that the preview shows. */
import { sections } from '../../cli/publish/sections.ts';
import type { Memory } from '../../src/authoring/memory.ts';
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

/** Returns the same object as before if all that it shows is as before: then the widgets need not draw again. */
export function previewOf(feed: JsonObject, memory: Memory): Preview {
  const lengthOf = (name: string) => (Array.isArray(feed[name]) ? feed[name].length : 0);
  // Entries name their pictures: without these, the console would be full of warnings.
  const shown = Object.entries(feed).flatMap(([name, value]) => {
    const part = Array.isArray(value) && name !== 'media' ? value.slice(0, most) : value;
    return [name, memory.same(`preview of ${name}`, part)];
  });
  const widgets = sections.flatMap(([widget, lists]) => (lists.some((list) => lengthOf(list)) ? [widget] : []));
  const isCut = Object.keys(feed).some((name) => lengthOf(name) > most);
  return memory.of('preview', [...shown, ...widgets, isCut], () => ({ document: documentOf(feed), widgets, isCut }));
}

function documentOf({ media, ...feed }: JsonObject): JsonObject {
  const lists = Object.entries(feed).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.slice(0, most) : value,
  ]);
  return {
    modified: new Date().toISOString(),
    ...Object.fromEntries(lists),
    ...(Array.isArray(media) && { media: media.map(withoutFile) }),
  };
}
