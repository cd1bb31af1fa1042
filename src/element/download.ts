/** Milliseconds that a browser has to fetch the file; then its memory is free again. */
const KEPT = 60_000;

/** Offers a text as a file. Its address is of the page itself, so no content security policy has a say. */
export function download(name: string, type: string, text: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT);
}
