/** Returns whether a click on a link opens a page in this window. All other clicks are up to the browser. */
export const isPlainClick = (event: MouseEvent, link: HTMLAnchorElement) =>
  !(event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.defaultPrevented) &&
  /^https?:$/.test(link.protocol) &&
  !link.hasAttribute('download') &&
  /^(_self)?$/i.test(link.target || link.ownerDocument.querySelector<HTMLBaseElement>('base[target]')?.target || '');
