/** Generated files: their content in the format of the project. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, getFileInfo, resolveConfig } from 'prettier';
import { ROOT } from '../dev/run.ts';

/** Formats a source, if prettier knows the language of its file. */
export async function formatted(file: string, source: string): Promise<string> {
  const { inferredParser } = await getFileInfo(file);
  return inferredParser ? format(source, { ...(await resolveConfig(file)), filepath: file }) : source;
}

export const isCurrent = (file: string, content: string): boolean =>
  existsSync(join(ROOT, file)) && readFileSync(join(ROOT, file), 'utf8') === content;

/** Names the files that are not what their sources make, with what to do. */
export async function outdated(files: Readonly<Record<string, string>>, from: string): Promise<string[]> {
  const faults: string[] = [];
  for (const [file, source] of Object.entries(files))
    if (!isCurrent(file, await formatted(file, source)))
      faults.push(`${file} is not what ${from} says; run \`npm run generate\`.`);
  return faults;
}
