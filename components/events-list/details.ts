/** Renders the details below the name of an event or a call. */
import type { AllianceEvent, Call } from '../../src/feed/schema/feed.ts';
import { formatMoney } from '../../src/i18n/numbers.ts';
import { formatSchedule } from '../../src/i18n/berlin.ts';
import { webLink } from '../../src/templates/contact.ts';
import type { Row, View } from '../../src/templates/view.ts';

/** A date or a time, as a calendar shows it. */
const day = (value: string | undefined, view: View) => value && formatSchedule(value, value, view.locale);

/** Renders the place of an event or a call, its organiser and its accessibility note. */
function commonRows(entry: AllianceEvent | Call, view: View): readonly Row[] {
  const { attendance, location, organizer, accessibility } = entry;
  const { events } = view.messages;
  return [
    [
      events.place,
      view.text(location) ?? (attendance === 'onsite' && events.onsite),
      attendance !== 'onsite' && attendance && events.online,
    ],
    [events.organizer, organizer && view.organization(organizer)],
    [events.accessibility, view.text(accessibility)],
  ];
}

export function eventDetails(event: AllianceEvent, view: View) {
  const registration = webLink(event.registrationUrl, view);
  return view.details(...commonRows(event, view), [view.messages.events.registration, registration]);
}

export function callDetails(call: Call, view: View) {
  const { calls } = view.messages;
  const { opens, closes, start, end, budget, applicants, objective, area, registrationUrl } = call;
  const amount = budget && formatMoney(budget, view.locale);
  const period = start && end ? formatSchedule(start, end, view.locale) : view.period({ start, end });
  return view.details(
    [calls.closes, day(closes, view) ?? view.messages.funding.unknown],
    [calls.opens, day(opens, view)],
    [calls.budget, amount && `${amount.number}\u00a0${amount.unit}`],
    [calls.applicants, view.text(applicants)],
    [calls.objective, view.text(objective)],
    [calls.area, view.text(area?.name)],
    [calls.period, (start ?? end) && period],
    ...commonRows(call, view),
    [view.messages.contact.website, webLink(registrationUrl, view)],
  );
}
