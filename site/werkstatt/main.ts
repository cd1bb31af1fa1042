/** The page "Werkstatt": reads a workbook in the browser, says what is wrong, takes corrections, and gives the feed. */
import { render } from 'lit';
import { LIMITS, MEGABYTE } from '../../src/authoring/read/limits.ts';
import { withChange } from './changes.ts';
import { readFiles, saveFile, tooLarge, watchDrops } from './files.ts';
import { tally } from './group.ts';
import type { Change, FeedPart, Group, Report } from './protocol.ts';
import { Reader } from './reader.ts';
import { isUnsaved, start, type State } from './state.ts';
import { textsOf } from './texts/texts.ts';
import { view, type View } from './view.ts';

const page = document.documentElement;
const language = page.lang.startsWith('de') ? 'de' : 'en';
const texts = textsOf(page.lang);
const main = document.querySelector<HTMLElement>('#workshop')!;
const { root = '', worker = '' } = main.dataset;
const reader = new Reader(new URL(worker, location.href).href);

/** Is fetched now, so that nothing is requested once a file is chosen. Without it, rows get new ids. */
const published = fetch(root + 'feed.json')
  .then((response) => (response.ok ? response.arrayBuffer() : undefined))
  .catch(() => undefined);

let state = start;
/** Only the last order counts: somebody may choose another file while one is read. */
let last = 0;

function update(next: Partial<State>): void {
  state = { ...state, ...('status' in next && { hasFailed: false }), ...next };
  render(view(state, actions), main);
  if (isUnsaved(state)) addEventListener('beforeunload', askBeforeLeaving);
  else removeEventListener('beforeunload', askBeforeLeaving);
}

const fail = (status: string) => update({ work: undefined, hasFailed: true, status });

const askBeforeLeaving = (event: BeforeUnloadEvent) => event.preventDefault();

async function open(files: readonly File[]): Promise<void> {
  if (isUnsaved(state) && !confirm(texts.replace)) return;
  const own = ++last;
  const name = files.map((file) => file.name).join(', ');
  state = start;
  const large = tooLarge(files);
  if (large) return fail(texts.tooLarge(large.name, Math.ceil(large.size / MEGABYTE), LIMITS.file / MEGABYTE));
  update({ name, work: 'reading', status: texts.reading });
  try {
    const read = await readFiles(files).catch(() => undefined);
    if (own !== last) return;
    if (!read) return fail(texts.notReadable);
    const order = { kind: 'open', files: read, published: await published, language } as const;
    const report = await reader.ask(order, (progress) => {
      if (own === last) update({ progress });
    });
    if (own !== last) return;
    update({ report, work: undefined, status: '' });
    document.querySelector<HTMLElement>('#result')?.focus();
  } catch {
    if (own === last) fail(texts.failed);
  }
}

/** Checks again with other corrections. */
async function check(changes: readonly Change[], sayResult: (report: Report) => string): Promise<boolean> {
  const own = ++last;
  update({ changes, isSaved: false, work: 'checking', status: texts.checking });
  try {
    const report = await reader.ask({ kind: 'check', changes });
    if (own !== last) return false;
    update({ report, work: undefined, status: sayResult(report) });
    return true;
  } catch {
    if (own === last) {
      update({ report: undefined });
      fail(texts.failed);
    }
    return false;
  }
}

/** What is in the way of the feed. */
function openCounts({ groups }: Report): Group['counts'] {
  const count = (severity: 'error' | 'question') => groups.reduce((sum, { counts }) => sum + counts[severity], 0);
  return { error: count('error'), question: count('question'), note: 0 };
}

async function change(next: Change): Promise<void> {
  const fields = () =>
    [...main.querySelectorAll<HTMLElement>('.message')].filter((message) => message.checkVisibility());
  const before = fields();
  const place = before.findIndex((message) => message.contains(document.activeElement));
  const isLast = await check(withChange(state.changes, next), (report) =>
    report.feed === 'complete' ? texts.nothingLeft : texts.applied(tally(openCounts(report), texts)),
  );
  const active = document.activeElement;
  // Somebody may have gone on to another field meanwhile.
  const isElsewhere = active !== document.body && !before[place]?.contains(active);
  if (!isLast || place < 0 || isElsewhere) return;
  // The message is gone if the correction is right: the next one has its place.
  const left = state.report?.feed === 'complete' ? [] : fields();
  const target = left[Math.min(place, left.length - 1)]?.querySelector<HTMLElement>('input, textarea, button');
  (target ?? document.querySelector<HTMLElement>('#result'))?.focus();
}

async function undo(gone: Change): Promise<void> {
  const rest = state.changes.filter((known) => known !== gone);
  if (await check(rest, () => texts.undone))
    document.querySelector<HTMLElement>(rest.length ? '#corrections' : '#result')?.focus();
}

/** Gives the template, empty or with what is published. A file may be read meanwhile. */
async function giveTemplate(isFilled: boolean): Promise<void> {
  update({ status: texts.making });
  try {
    const document = isFilled ? await published : undefined;
    if (isFilled && !document) return update({ hasFailed: true, status: texts.notPublished });
    const content = await reader.ask({ kind: 'template', language, ...(document && { published: document }) });
    saveFile(content, texts.templateFile);
    update({ status: texts.made });
  } catch {
    update({ hasFailed: true, status: isFilled ? texts.notPublished : texts.failed });
  }
}

/** Saves the file that was read, with the corrections in it. */
async function saveCorrected(): Promise<void> {
  const { changes, name = '', report } = state;
  // Whatever the table of text was called: Excel opens this one by its ending.
  const fileName = report?.writableAs === 'csv' ? name.replace(/(?:\.[^.]*)?$/, '.csv') : name;
  try {
    saveFile(await reader.ask({ kind: 'correct', changes }), fileName);
    if (changes === state.changes) update({ isSaved: true });
  } catch {
    update({ hasFailed: true, status: texts.failed });
  }
}

async function save(part: FeedPart): Promise<void> {
  const { changes } = state;
  try {
    const content = await reader.ask({ kind: 'save', part });
    if (content) saveFile(content, 'feed.json');
    if (content && changes === state.changes) update({ isSaved: true });
  } catch {
    update({ hasFailed: true, status: texts.failed });
  }
}

const actions: View = {
  texts,
  open: (files) => void open(files),
  giveTemplate: (isFilled) => void giveTemplate(isFilled),
  change: (next) => void change(next),
  undo: (gone) => void undo(gone),
  save: (part) => void save(part),
  saveCorrected: () => void saveCorrected(),
  showMore: (group, most) => update({ shown: new Map(state.shown).set(group, most) }),
  showWidget: (widget) => update({ widget }),
};

main.replaceChildren();
update({});
watchDrops(() => document.querySelector('.zone'), actions.open);
