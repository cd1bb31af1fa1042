import { LitElement, type PropertyDeclaration } from 'lit';
import { warn } from '../console/warn.ts';
import { ForeignChangesController } from '../controllers/foreign-changes-controller.ts';
import { styleTree } from '../controllers/style-tree.ts';
import { closestLang } from '../i18n/locale.ts';
import { messagesFor } from '../i18n/messages.ts';
import { convertProperty } from './converters.ts';
import { hasFallback } from './fallback.ts';

/**
 * An element that gets on with its page: a second definition leaves the first one alone, options accept any value, an error
 * in rendering stays inside, nodes that somebody else changed are drawn again, and styles follow into another document.
 */
export abstract class GuardedElement extends LitElement {
  /** The name of the element: `alliance-…`. */
  static readonly tag: string;

  /**
   * The version of a second copy of the script, if the page has one.
   * @internal
   */
  static otherVersion?: string;

  protected readonly foreignChanges = new ForeignChangesController(this);

  /**
   * Converts a property's value like the attribute's: `headingLevel = '3'`.
   * @internal
   */
  static override createProperty(name: PropertyKey, options?: PropertyDeclaration) {
    super.createProperty(name, options);
    convertProperty(this.prototype, name, options?.converter);
  }

  /**
   * Defines the widget as a custom element. If the page has a second copy of the script, the first definition stays.
   * @param tag The name of the element.
   * @param registry The registry that gets the element; workers have none.
   */
  static define(
    this: CustomElementConstructor & { readonly tag: string },
    tag = this.tag,
    registry: CustomElementRegistry | undefined = globalThis.customElements,
  ) {
    if (!registry) return;
    const known = registry.get(tag) as typeof this & { otherVersion?: string };
    if (!known) registry.define(tag, this);
    else if (known !== this) known.otherVersion = __VERSION__;
  }

  /**
   * Takes over the shadow root of a server's rendering without hydrating it, even if the page has loaded Lit's hydration:
   * that compares the nodes with a first rendering, and the feed is seldom here by then.
   */
  protected override createRenderRoot() {
    const { shadowRootOptions, elementStyles } = this.constructor as typeof LitElement;
    const root = this.shadowRoot ?? this.attachShadow(shadowRootOptions);
    styleTree(root, elementStyles);
    this.renderOptions.renderBefore = root.firstChild;
    return root;
  }

  /**
   * The browser calls this if the element moves to another document, for example into a frame or another window.
   * @internal
   */
  adoptedCallback() {
    if (this.shadowRoot) styleTree(this.shadowRoot, (this.constructor as typeof LitElement).elementStyles);
  }

  /** Keeps an error in rendering off the page; the next change renders again. */
  protected override performUpdate() {
    try {
      super.performUpdate();
    } catch (error) {
      this.#showFailure(error as Error);
    }
  }

  /** Shows the fallback content, or else a sentence, in place of what could not be rendered. */
  #showFailure(error: Error) {
    const { contentType } = this.ownerDocument;
    // Lit writes HTML, and a page in XML cannot read it.
    if (contentType === 'text/html') warn('render-failed', [error]);
    else warn('page-not-html', [{ message: `The page is sent as ${contentType}` }]);
    const { messages } = messagesFor(closestLang(this));
    this.renderRoot.replaceChildren(hasFallback(this) ? document.createElement('slot') : messages.state.error);
  }
}
