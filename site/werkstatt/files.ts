/** Files in and out of the page. */
import { LIMITS } from '../../src/authoring/read/limits.ts';
import type { SourceFile } from './protocol.ts';

/** The first file that is too large to be read. */
export const tooLarge = (files: readonly File[]): File | undefined => files.find(({ size }) => size > LIMITS.file);

/** Reads files that were chosen or dropped. Rejects for a folder, and for a file that another program holds. */
export const readFiles = (files: readonly File[]): Promise<SourceFile[]> =>
  Promise.all(files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })));

export function saveFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun to save by the next task.
  setTimeout(() => URL.revokeObjectURL(address));
}

/** Takes files that are dropped anywhere on the page: beside the field, the browser would open them instead. */
export function watchDrops(zone: () => Element | null, onFiles: (files: readonly File[]) => void): void {
  const mark = (isOver: boolean) => zone()?.classList.toggle('over', isOver);
  // Text is dropped into the fields of the page, as everywhere.
  const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files');
  addEventListener('dragover', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    mark(true);
  });
  addEventListener('dragleave', (event) => {
    if (!event.relatedTarget) mark(false);
  });
  addEventListener('drop', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    mark(false);
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length) onFiles(files);
  });
}
