/** Finds what docs/accessibility.md promises of one widget. The names of the tests there name the widget. */
import source from '../../docs/accessibility.md?raw';

export interface Note {
  /** The subject of the check, as the checklist names it, or the criterion of WCAG if the checklist has no such subject. */
  what: string;
  /** The title of the test. */
  test: string;
}

const [matrix = '', list = ''] = source.split('\n## Tests\n');

const rows = matrix
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) => line.split('|').map((cell) => cell.trim()));

/** Criterion and name in the tables of criteria; number and subject in the tables of the checklist. */
function subjectOf(key: string): string {
  const naming = rows.filter((cells) => cells.some((cell) => cell.includes(`\`${key}\``)));
  const inChecklist = naming.find(([, number]) => /^\d+(–\d+)?$/.test(number!));
  if (inChecklist) return inChecklist[2]!;
  const [, criterion, , name] = naming[0]!;
  return `WCAG ${criterion} ${name}`;
}

const notes = [...list.matchAll(/^- `([\w-]+)`: `([^`]+)` “([^”]+)”$/gm)].map(([, key, file, title]) => ({
  file: file!,
  what: subjectOf(key!),
  test: title!,
}));

/** The promises that only this widget's tests hold. */
export const notesOn = (tag: string): Note[] =>
  notes.filter(({ file }) => file === `test/browser/components/${tag.replace('alliance-', '')}.test.ts`);

/** The promises that one loop over all tags tests. */
export const notesOnAll: Note[] = notes.filter(({ file }) => /^test\/(browser\/(element|embed)|pages)\//.test(file));
