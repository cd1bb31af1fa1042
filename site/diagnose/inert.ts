/** Reads HTML of others. Its document is never shown: nothing in it runs, and nothing is loaded. */

interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML(html: string): string }): { createHTML(html: string): string };
}

// The policy of the page has this name, and the parser takes no HTML without one.
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
const asWritten = { createHTML: (html: string) => html };
const policy = trustedTypes?.createPolicy('diagnose', asWritten) ?? asWritten;

/** Elements whose names hide members of their document or form: `<img name="querySelector">`. */
const HIDING = ':is(button, embed, fieldset, form, iframe, img, input, object, output, select, textarea)';

export function parse(html: string): Document {
  const page = new DOMParser().parseFromString(policy.createHTML(html), 'text/html');
  for (const element of Document.prototype.querySelectorAll.call(page, HIDING))
    for (const name of ['name', 'id']) Element.prototype.removeAttribute.call(element, name);
  return page;
}
