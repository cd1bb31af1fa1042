/** Publishes a feed into a folder, once it is known to be sound. */
import { withCompressed } from './compress.ts';
import { folderOf, type FolderOptions } from './folder.ts';
import { manifestOf, manifestPath, type Manifest } from './manifest.ts';
import { contentAt, replaceFiles, type Replaced } from './replace.ts';

/** How much of the time the pages take; the rest is compression. */
const pagesShare = 0.3;

export async function publishFolder(folder: string, document: object, options: FolderOptions): Promise<Replaced> {
  const { onProgress } = options;
  const plain = folderOf(document, { ...options, onProgress: (share) => onProgress?.(share * pagesShare) });
  const known = (path: string, content: Buffer, ending: string) =>
    contentAt(folder, path)?.equals(content) ? contentAt(folder, path + ending) : undefined;
  const whole = await withCompressed(plain, known, (share) => onProgress?.(pagesShare + share * (0.99 - pagesShare)));
  const manifest = manifestOf(whole, options.base);
  whole.set(manifestPath, Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`));
  return replaceFiles(folder, whole, earlierManifest(folder));
}

/** Reads the manifest of the previous run. An unreadable file counts as missing. */
function earlierManifest(folder: string): Manifest | undefined {
  try {
    const manifest = JSON.parse(contentAt(folder, manifestPath)?.toString() ?? '') as Manifest | null;
    return typeof manifest?.files === 'object' ? manifest : undefined;
  } catch {
    return undefined;
  }
}
