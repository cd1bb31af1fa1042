/** Reads a saved page that somebody chose or dropped, and says why one cannot be read. */

export type Problem = 'archive' | 'binary' | 'deep' | 'empty' | 'folder' | 'large' | 'several';

/** In bytes. The field and the browser take no larger page without a long wait. */
const largest = 20_000_000;

/** The one file in which a browser saves a whole page: Chrome and Edge in MHTML, Safari in its own format. */
const isArchive = (name: string, text: string) =>
  /\.(?:mht|mhtml|webarchive)$/i.test(name) || text.startsWith('bplist') || /^(?:From|MIME-Version):\s/i.test(text);

export async function readSaved([file, ...others]: readonly File[]): Promise<
  { html: string } | { problem: Problem } | undefined
> {
  if (!file) return undefined;
  if (others.length) return { problem: 'several' };
  if (file.size > largest) return { problem: 'large' };
  // A folder is dropped as a file, too, and cannot be read.
  const html = await file.text().catch(() => undefined);
  if (html === undefined) return { problem: 'folder' };
  if (isArchive(file.name, html)) return { problem: 'archive' };
  if (html.includes('\0')) return { problem: 'binary' };
  return html.trim() ? { html } : { problem: 'empty' };
}
