import { adoptStyles, type CSSResultOrNative } from 'lit';

/** Gives a shadow tree its styles. Documents share no style sheets: in that of a frame or of another window they are made anew. */
export function styleTree(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  const { ownerDocument } = root;
  const { defaultView } = ownerDocument;
  if (ownerDocument === document) adoptStyles(root, [...styles]);
  else if (defaultView)
    root.adoptedStyleSheets = styles.map((style) => {
      const sheet = new defaultView.CSSStyleSheet();
      sheet.replaceSync(String(style));
      return sheet;
    });
}
