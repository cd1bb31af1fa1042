/** Prepares OpenDocument spreadsheets, and reads what hucre 1.0.0 leaves out of them. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { SheetDetails } from './sheet-details.ts';

/** Around rows that repeat in print or are grouped; hucre leaves such rows out. */
const wrappers = /<\/?table:table-(?:header-rows|row-group|rows)(?:\s[^>]*)?>/g;

export interface PreparedOds {
  readonly bytes: Uint8Array;
  readonly details: readonly SheetDetails[];
}

/** The same file, with its rows directly in their tables. The guard has checked its declared sizes. */
export function prepareOds(bytes: Uint8Array): PreparedOds {
  const names = ['mimetype', 'content.xml', 'styles.xml', 'meta.xml', 'META-INF/manifest.xml'];
  const parts = unzipSync(bytes, { filter: ({ name }) => names.includes(name) });
  const content = parts['content.xml'];
  if (!content) return { bytes, details: [] };
  const text = strFromU8(content);
  const details = detailsOf(text);
  const unwrapped = text.replace(wrappers, '');
  if (unwrapped.length === text.length) return { bytes, details };
  // The type comes first and uncompressed, as the format asks.
  const { mimetype, ...others } = parts;
  const zipped = zipSync({ ...(mimetype && { mimetype }), ...others, 'content.xml': strToU8(unwrapped) }, { level: 0 });
  return { bytes: zipped, details };
}

/** A row or column that repeats more often fills the sheet to its end, and is empty. */
const longest = 10_000;

function detailsOf(content: string): SheetDetails[] {
  const hiddenStyles = new Set(
    [
      ...content.matchAll(
        /<style:style style:name="([^"]*)"[^>]*style:family="table"[^>]*>\s*<style:table-properties[^>]*table:display="false"/g,
      ),
    ].map(([, name]) => name),
  );
  return content
    .split(/(?=<table:table\s)/)
    .slice(1)
    .map((table) => {
      const start = table.slice(0, table.indexOf('>'));
      return {
        name: unescape(attribute(start, 'table:name')),
        hidden: hiddenStyles.has(attribute(start, 'table:style-name')),
        hiddenRows: hiddenParts(table, 'row'),
        hiddenColumns: hiddenParts(table, 'column'),
        formats: new Map(),
      };
    });
}

function hiddenParts(table: string, kind: 'row' | 'column'): Set<number> {
  const hidden = new Set<number>();
  let place = 0;
  for (const [tag] of table.matchAll(
    kind === 'row' ? /<table:table-row[\s>/][^>]*/g : /<table:table-column[\s>/][^>]*/g,
  )) {
    const count = Number(attribute(tag, `table:number-${kind}s-repeated`)) || 1;
    if (/^(?:collapse|filter)$/.test(attribute(tag, 'table:visibility')) && count <= longest)
      for (let index = place; index < place + count; index++) hidden.add(index);
    place += count;
  }
  return hidden;
}

const attribute = (tag: string, name: string): string => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '';

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const unescape = (text: string) => text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name]!);
