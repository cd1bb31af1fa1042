import type { LitElement } from 'lit';
import { styleTree } from './style-tree.ts';

/**
 * Prints a copy of a part of a widget in a frame that nobody sees: a page cannot be printed in part.
 * @returns A promise that is kept once the browser has printed it.
 */
export async function printCopy(
  part: Element,
  widget: LitElement,
  { contentDocument, contentWindow }: HTMLIFrameElement,
) {
  const { body, documentElement } = contentDocument!;
  const { font, direction } = getComputedStyle(widget);
  documentElement.lang = part.closest('section')!.lang;
  documentElement.dir = direction;
  body.style.setProperty('font', font);
  const root = body.appendChild(contentDocument!.createElement('div')).attachShadow({ mode: 'open' });
  styleTree(root, (widget.constructor as typeof LitElement).elementStyles);
  const copy = root.appendChild(contentDocument!.createElement('section'));
  for (const child of part.children) copy.append(contentDocument!.importNode(child, true));
  const images = [...copy.querySelectorAll('img')];
  for (const image of images) image.loading = 'eager';
  // A picture that fails is not printed.
  await Promise.all(images.map((image) => image.decode().catch(() => undefined)));
  // Some browsers go on while the visitor still looks at the sheets.
  const printed = new Promise((resolve) => contentWindow!.addEventListener('afterprint', resolve, { once: true }));
  contentWindow!.print();
  await printed;
}
