/** What docs/accessibility.md promises of one widget: the tests that are named there say which widget it is about. */
import source from '../../docs/accessibility.md?raw';

export interface Note {
  /** What was checked, as the checklist calls it; what only a criterion of WCAG covers stands with that one. */
  what: string;
  /** The title of the test. */
  test: string;
}

const [matrix = '', list = ''] = source.split('\n## Tests\n');

const rows = matrix
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) => line.split('|').map((cell) => cell.trim()));

/** Criterion and name in the tables of criteria, number and subject in those of the checklist. */
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

/** What is tested of this widget alone. */
export const notesOn = (tag: string): Note[] =>
  notes.filter(({ file }) => file === `test/browser/components/${tag.replace('alliance-', '')}.test.ts`);

/** What is tested of every widget, in one loop over all tags. */
export const notesOnAll: Note[] = notes.filter(({ file }) => /^test\/(browser\/(element|embed)|pages)\//.test(file));
