/** Reports dates in the future, and entries that widgets do not show today or soon will not. */
import { isMemberOn } from '../../../feed/membership.ts';
import { isObject, type JsonObject } from '../../workbook/paths.ts';
import type { PartRule, Remark } from './rule.ts';

/** How long before its end an entry is named, in days. */
const ahead = 30;

export const times: PartRule = ({ name, index, value }, { today }) => {
  if (name === 'expires' && typeof value === 'string' && value.slice(0, 10) < today)
    return [{ severity: 'question', code: 'feed-outdated', segments: [], found: value.slice(0, 10) }];
  if (index === undefined || !isObject(value)) return [];
  const remarks: Remark[] = [];
  const soon = new Date(Date.parse(today) + ahead * 86_400_000).toISOString().slice(0, 10);
  const { asOf, expires: until } = value;
  if (typeof asOf === 'string' && asOf > today.slice(0, asOf.length))
    remarks.push({ severity: 'question', code: 'as-of-future', segments: ['asOf'], found: asOf });
  if (name === 'people' && typeof until === 'string' && until >= today && until <= soon)
    remarks.push({ severity: 'note', code: 'expires-soon', segments: ['expires'], found: until });
  const left = leftOut(name, value, today);
  return left ? [...remarks, { severity: 'note', ...left }] : remarks;
};

/** Why widgets do not show an entry on a day although nothing is wrong with it. */
function leftOut(collection: string, entry: JsonObject, today: string): Omit<Remark, 'severity'> | undefined {
  const dateOf = (name: string) => (typeof entry[name] === 'string' ? entry[name] : undefined);
  if (collection === 'partners') {
    const [memberSince, memberUntil] = [dateOf('memberSince'), dateOf('memberUntil')];
    if (isMemberOn({ memberSince, memberUntil }, today)) return undefined;
    const name = memberSince && memberSince > today ? 'memberSince' : 'memberUntil';
    return { code: 'partner-no-member', segments: [name], found: dateOf(name) };
  }
  const ends: Record<string, string[]> = { events: ['end', 'start'], calls: ['closes'] };
  const name = ends[collection]?.find((end) => dateOf(end));
  const end = name && dateOf(name)!.slice(0, today.length);
  return end && end < today.slice(0, end.length) ? { code: 'entry-over', segments: [name], found: end } : undefined;
}
