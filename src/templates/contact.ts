import { html, nothing } from 'lit';
import * as collections from '../feed/validation/generated.ts';
import type { Contact, Person } from '../feed/schema/feed.ts';
import { absolute } from '../feed/url.ts';
import { formatTelephone } from '../i18n/names.ts';
import type { View } from './view.ts';

const noBreakSpace = '\u00a0';

/** The name of a person with the title: “Dr. Erika Beispiel”. */
export const fullName = ({ honorificPrefix, name }: Person) =>
  [honorificPrefix, name].filter(Boolean).join(noBreakSpace);

/** How to reach somebody, a line each: who, where in the organisation, by post, telephone and mail, when; each group apart. */
export function contactDetails(contact: Contact, view: View) {
  const { messages } = view;
  const { organization, unit = [], email, telephone, url, hours, languages = [], address = {} } = contact;
  const { streetAddress, postalCode, addressLocality, addressCountry: country = 'DE' } = address;
  // A person whose entry has expired is not found: the office stays.
  const person = view.feed.find(collections.people, contact.person);
  const town = [postalCode && country !== 'DE' ? `${country}-${postalCode}` : postalCode, addressLocality];
  const labelled = (label: string, value: unknown) => value && html`${label}: ${value}`;
  const who = [
    person && html`<strong>${view.text(fullName(person))}</strong>`,
    view.text(person?.role),
    ...unit.map((name) => view.text(name)),
    view.organization(organization),
  ];
  const where = [view.text(streetAddress), view.text(town.filter(Boolean).join(noBreakSpace))];
  const reachable = [
    labelled(
      messages.contact.telephone,
      telephone &&
        html`<a part="link" href="tel:${telephone.replace(/[ -]/g, '')}" dir="ltr">${formatTelephone(telephone)}</a>`,
    ),
    // No link where the address would bring further recipients or a text along.
    labelled(
      messages.contact.email,
      email && view.link(/[?%,;]/.test(email) ? undefined : `mailto:${email}`, html`<bdi>${email}</bdi>`),
    ),
    labelled(messages.contact.hours, view.text(hours)),
    labelled(
      messages.contact.languages,
      languages.length && view.list(languages.map((tag) => ({ text: view.language(tag), lang: view.locale }))),
    ),
    labelled(messages.contact.website, webLink(url, view)),
  ];
  const group = (lines: readonly unknown[]) => {
    const known = lines.filter(Boolean);
    return known.length ? html`<div>${known.map((line) => html`<p>${line}</p>`)}</div>` : nothing;
  };
  return html`<address>${[who, where, reachable].map(group)}</address>`;
}

/** A link that shows where it leads, without the scheme. */
export function webLink(url: string | undefined, view: View) {
  const href = absolute(url, view.base)?.href;
  return href && view.link(url, html`<bdi>${href.replace(/^\w+:(\/\/(www\.)?)?|\/$/g, '')}</bdi>`);
}
