/** Cuts two long texts to what differs between them, with some words around it. */

/** Texts up to this length are shown whole. */
const longest = 120;
/** How many characters an excerpt keeps before and after the difference, and of the difference itself. */
const around = 30;
const inside = 160;

export function excerptsOf(before: string, after: string): [before: string, after: string] {
  if (before.length <= longest && after.length <= longest) return [before, after];
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  const from = Math.max(0, start - around);
  const cut = (text: string) => {
    const to = text.length - Math.max(0, end - around);
    const last = Math.min(to, from + around * 2 + inside);
    const excerpt = text.slice(from, last).replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
    return `${from > 0 ? '…' : ''}${excerpt}${last < text.length ? '…' : ''}`;
  };
  return [cut(before), cut(after)];
}
