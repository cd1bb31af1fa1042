/**
 * Calls a listener of events until the function that comes back is called. A widget can move to the document of a frame or of
 * another window while it is connected: whoever listens to the document must stop at the one where it began.
 */
export function listen(target: EventTarget, listener: EventListenerObject, ...types: string[]): () => void {
  for (const type of types) target.addEventListener(type, listener);
  return () => {
    for (const type of types) target.removeEventListener(type, listener);
  };
}

/** The window that an element is in; of an element in a document without one, the window of the script. */
export const windowOf = (element: Element): Window & typeof globalThis => element.ownerDocument.defaultView ?? window;
