/** The parts of a feed with what is said of each alone. An entry that was seen before is taken over. */
import { sheets } from '../columns/sheets.ts';
import type { Memory } from '../memory.ts';
import { byIdentity } from '../values/remembering.ts';
import { isObject, type JsonObject } from '../workbook/paths.ts';
import type { Checked, CheckedPart, Context, PartRule, Remark } from './rules/rule.ts';
import { partsOf, textsOf, type Part } from './texts.ts';

interface CheckedParts extends Context, Pick<Checked, 'parts' | 'entriesOf'> {
  readonly remarks: readonly (readonly [part: Part, remark: Remark])[];
}

interface Known extends Pick<CheckedPart, 'texts'> {
  readonly remarks: readonly Remark[];
}

export function checkedParts(
  document: JsonObject,
  rules: readonly PartRule[],
  context: Context,
  memory: Memory,
): CheckedParts {
  const { language, today } = context;
  const check = (part: Part): Known => {
    const texts = textsOf(part, language);
    return { texts, remarks: rules.flatMap((rule) => rule({ ...part, texts }, context)) };
  };
  const knownIn = (name: string) =>
    memory.of(`checked ${name}`, [language, today], () =>
      byIdentity((entry: JsonObject) => check({ name, index: 0, value: entry })),
    );
  const entryChecks = new Map(sheets.map(({ collection }) => [collection as string, knownIn(collection)]));
  const lists = new Map<string, CheckedPart[]>();
  const remarks: (readonly [Part, Remark])[] = [];
  const parts = partsOf(document).map((part): CheckedPart => {
    const { name, index, value } = part;
    const known = index !== undefined && isObject(value) ? entryChecks.get(name)!(value) : check(part);
    for (const remark of known.remarks) remarks.push([part, remark]);
    const checked = { name, index, value, texts: known.texts };
    if (index === undefined) return checked;
    const list = lists.get(name);
    if (list) list.push(checked);
    else lists.set(name, [checked]);
    return checked;
  });
  return { parts, remarks, entriesOf: (list) => lists.get(list) ?? [], ...context };
}
