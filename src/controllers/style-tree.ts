import { adoptStyles, type CSSResultOrNative } from 'lit';

/** Gives a shadow tree its styles. A document rejects the style sheets of another document, so each document gets its own. */
export function styleTree(root: ShadowRoot, styles: CSSResultOrNative[]): void {
  // Servers render without a document.
  const { ownerDocument = globalThis.document } = root as Partial<ShadowRoot>;
  const defaultView = ownerDocument?.defaultView;
  if (ownerDocument === globalThis.document) adoptStyles(root, styles);
  else if (defaultView)
    root.adoptedStyleSheets = styles.map((style) => {
      const sheet = new defaultView.CSSStyleSheet();
      sheet.replaceSync(String(style));
      return sheet;
    });
}
