/** Measures what each module costs in the finished script by cutting its code out. */
import { brotliCompressSync } from 'node:zlib';
import { eachMapping, TraceMap, type EachMapping } from '@jridgewell/trace-mapping';

interface ModuleCost {
  raw: number;
  brotli: number;
}

/**
 * Bytes of the script by module. Code that no module can be named for (what joins them) counts for the one before it.
 * What two modules have in common compresses well and counts for neither, so that the sum of `brotli` is less than
 * the script.
 */
export const moduleCosts = (code: string, map: string) => costsBy((module) => module, code, map);

/** Bytes of the script by part: the style sheets, the widgets, the folders of `src/` and Lit, each cut out as a whole. */
export const partCosts = (code: string, map: string) =>
  costsBy(
    (module) => {
      if (/styles\.ts$/.test(module)) return 'style sheets';
      return module.match(/^(components|src\/[^/]+)/)?.[0] ?? 'Lit';
    },
    code,
    map,
  );

/** Bytes of the script by module before compression. The costs are compressed once for each module, which takes seconds. */
export function moduleSizes(code: string, map: string): Record<string, number> {
  const sizes: Record<string, number> = {};
  for (const { module, text } of piecesByModule(code, map)) {
    sizes[module] = (sizes[module] ?? 0) + Buffer.byteLength(text);
  }
  return sizes;
}

function costsBy(groupOf: (module: string) => string, code: string, map: string): Record<string, ModuleCost> {
  const pieces = piecesByModule(code, map).map(({ module, text }) => ({ group: groupOf(module), text }));
  const all = brotliCompressSync(code).length;
  const costs = [...new Set(pieces.map(({ group }) => group))].map((group): [string, ModuleCost] => {
    const text = (own: boolean) =>
      pieces.flatMap((piece) => ((piece.group === group) === own ? piece.text : [])).join('');
    return [group, { raw: Buffer.byteLength(text(true)), brotli: all - brotliCompressSync(text(false)).length }];
  });
  return Object.fromEntries(costs.sort(([, a], [, b]) => b.brotli - a.brotli));
}

/** Cuts the script at each change from one module to another, as its source map says. */
function piecesByModule(code: string, map: string): { module: string; text: string }[] {
  const starts = [0, ...Array.from(code.matchAll(/\n/g), ({ index }) => index + 1)];
  const marks: { module: string; from: number }[] = [];
  eachMapping(new TraceMap(map), ({ source, generatedLine, generatedColumn }: EachMapping) => {
    const module = source?.replace(/^(\.\.\/)+/, '');
    if (!module || module === marks.at(-1)?.module) return;
    const from = marks.length ? starts[generatedLine - 1]! + generatedColumn : 0;
    marks.push({ module, from });
  });
  return marks.map(({ module, from }, index) => ({ module, text: code.slice(from, marks[index + 1]?.from) }));
}
