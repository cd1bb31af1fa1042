/** The code of a page in Markdown, by the files that it belongs in: a fence names its file after its language. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../tools/dev/run.ts';

export interface NamedBlock {
  readonly file: string;
  readonly code: string;
}

/** All blocks of a page, with and without a file. */
export const blocksOf = (page: string): { info: string; code: string }[] =>
  [...readFileSync(join(ROOT, page), 'utf8').matchAll(/^```(.*)\n([^]*?)^```$/gm)].map(([, info = '', code = '']) => ({
    info,
    code,
  }));

/** The blocks that name a file, such as `tsx src/App.tsx`. */
export const namedBlocksOf = (page: string): NamedBlock[] =>
  blocksOf(page).flatMap(({ info, code }) => {
    const file = info.split(' ')[1];
    return file ? [{ file, code }] : [];
  });
