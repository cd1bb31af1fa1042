/** `manifest.json`: what was published, for the next run, for monitoring and for partners who pin a version. */
import { integrityOf } from '../integrity.ts';
import { allowanceOf } from './headers.ts';
import { isText, type Tree } from './tree.ts';

/** One published file. */
interface PublishedFile {
  readonly size: number;
  /** The size that travels, if the file is compressed beforehand. */
  readonly brotli?: number;
  readonly integrity: string;
  /** What a page's policy must allow to use the file. */
  readonly csp?: string;
}

export interface Manifest {
  readonly version: string;
  readonly base?: string;
  readonly files: Readonly<Record<string, PublishedFile>>;
}

/** The file of the manifest. It does not list itself. */
export const manifestPath = 'manifest.json';

export function manifestOf(tree: Tree, base?: string): Manifest {
  const origin = base ? new URL(base).origin : "'self'";
  const files = [...tree].flatMap(([path, content]) => {
    if (/\.(?:br|gz)$/.test(path)) return [];
    const csp = allowanceOf(path, origin);
    const brotli = isText(path) ? tree.get(`${path}.br`)?.length : undefined;
    const file = {
      size: content.length,
      ...(brotli && { brotli }),
      integrity: integrityOf(content),
      ...(csp && { csp }),
    };
    return [[path, file] as const];
  });
  return { version: __VERSION__ ?? '', ...(base && { base }), files: Object.fromEntries(files) };
}
