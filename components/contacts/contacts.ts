import { html } from 'lit';
import { property } from 'lit/decorators.js';
import { AllianceElement } from '../../src/element/alliance-element.ts';
import { tokenList } from '../../src/element/converters.ts';
import type { AllianceFeed } from '../../src/feed/alliance-feed.ts';
import type { Contact } from '../../src/feed/schema/feed.ts';
import * as collections from '../../src/feed/validation/generated.ts';
import { closestLang } from '../../src/i18n/locale.ts';
import type { Messages } from '../../src/i18n/messages.ts';
import { formatLanguage } from '../../src/i18n/names.ts';
import { contactDetails } from '../../src/templates/contact.ts';
import { entryList } from '../../src/templates/entry-list.ts';
import { captionedImage } from '../../src/templates/image.ts';
import type { View } from '../../src/templates/view.ts';
import { styles } from './contacts.styles.ts';

/**
 * Who to ask, and how to reach them: press contact, office and others, each under its kind. Somebody whose entry has
 * expired is not named any more, nor shown; the office itself stays.
 *
 * @element alliance-contacts
 */
export class Contacts extends AllianceElement<Contact> {
  static override readonly tag = 'alliance-contacts';
  static override styles = [super.styles, styles];

  /**
   * The kinds of contacts to show, in this order, separated by blanks: `press`, `general`, `project`, `office`. Without
   * it all of them, as in the feed.
   */
  @property({ converter: tokenList })
  kinds: readonly string[] = [];

  protected override heading({ contacts }: Messages) {
    return contacts.heading;
  }

  protected override emptyText({ contacts }: Messages) {
    return contacts.empty;
  }

  protected override select(feed: AllianceFeed, { kinds }: this) {
    const contacts = feed.entries(collections.contacts);
    return kinds.length ? kinds.flatMap((kind) => contacts.filter((contact) => contact.kind === kind)) : contacts;
  }

  protected override firstUpdated() {
    // The first name of a language takes as long as all the rest of the widget: make one while the feed is on its way.
    setTimeout(() => formatLanguage('de', closestLang(this) ?? 'de'));
  }

  protected override content(contacts: readonly Contact[], view: View) {
    return entryList(contacts, view, {
      list: (items) =>
        html`<ul role="list" class="columns list">
          ${items}
        </ul>`,
      entry: (contact, meta) => html`<li part="card">${this.#contact(contact, view)} ${meta}</li>`,
    });
  }

  #contact(contact: Contact, view: View) {
    const portrait = view.feed.find(collections.people, contact.person)?.portrait;
    return html`${view.heading(view.messages.contactKind[contact.kind])}
    ${captionedImage(view.feed.find(collections.media, portrait), view)} ${contactDetails(contact, view)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'alliance-contacts': Contacts;
  }
}
