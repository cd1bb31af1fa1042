/** Reports dates in the future, and entries that are over or soon will be. */
import { isObject } from '../../workbook/paths.ts';
import type { Remark, Rule } from './rule.ts';

/** How long before its end an entry is named, in days. */
const ahead = 30;

export const times: Rule = ({ document, today }) => {
  const remarks: Remark[] = [];
  const soon = new Date(Date.parse(today) + ahead * 86_400_000).toISOString().slice(0, 10);
  const { expires } = document;
  if (typeof expires === 'string' && expires.slice(0, 10) < today)
    remarks.push({ severity: 'question', code: 'feed-outdated', segments: ['expires'], found: expires.slice(0, 10) });
  for (const [collection, entries] of Object.entries(document)) {
    if (!Array.isArray(entries)) continue;
    entries.forEach((entry, index) => {
      if (!isObject(entry)) return;
      const { asOf, expires: until } = entry;
      if (typeof asOf === 'string' && asOf > today.slice(0, asOf.length))
        remarks.push({
          severity: 'question',
          code: 'as-of-future',
          segments: [collection, index, 'asOf'],
          found: asOf,
        });
      if (collection === 'people' && typeof until === 'string' && until >= today && until <= soon)
        remarks.push({
          severity: 'note',
          code: 'expires-soon',
          segments: [collection, index, 'expires'],
          found: until,
        });
    });
  }
  return remarks;
};
