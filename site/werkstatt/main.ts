/** The page "Werkstatt": reads a workbook in the browser, says what is wrong, takes corrections, and gives the feed. */
import { html, nothing, render, type TemplateResult } from 'lit';
import { withChange } from './changes.ts';
import { correctionsView } from './corrections.ts';
import { readFiles, saveFile, watchDrops } from './files.ts';
import { groupView, tally } from './group.ts';
import type { Change, Group, Report } from './protocol.ts';
import { differenceView, previewView } from './outlook.ts';
import { Reader } from './reader.ts';
import { textsOf } from './texts/texts.ts';

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

/** How many messages of a sheet are shown at first, and how many more with each wish. */
const step = 20;

interface State {
  readonly name?: string;
  /** What the worker does. */
  readonly work?: 'reading' | 'checking';
  readonly progress: number;
  readonly report?: Report;
  /** Whether the status says what went wrong. */
  readonly hasFailed?: boolean;
  readonly changes: readonly Change[];
  /** Whether the feed was saved since the last correction. */
  readonly isSaved: boolean;
  /** The widget of the preview. */
  readonly widget?: string;
  /** What happens, also for a person who does not see the page. */
  readonly status: string;
}

const start: State = { progress: 0, changes: [], isSaved: true, status: '' };
let state = start;
let shown = new Map<string, number>();
/** Only the last order counts: somebody may choose another file while one is read. */
let last = 0;

function update(next: Partial<State>): void {
  state = { ...state, ...('status' in next && { hasFailed: false }), ...next };
  render(view(), main);
  const isUnsaved = state.changes.length > 0 && !state.isSaved;
  if (isUnsaved) addEventListener('beforeunload', askBeforeLeaving);
  else removeEventListener('beforeunload', askBeforeLeaving);
}

const fail = (status: string) => update({ work: undefined, hasFailed: true, status });

const askBeforeLeaving = (event: BeforeUnloadEvent) => event.preventDefault();

async function open(files: readonly File[]): Promise<void> {
  if (state.changes.length > 0 && !state.isSaved && !confirm(texts.replace)) return;
  const own = ++last;
  shown = new Map();
  const name = files.map((file) => file.name).join(', ');
  state = start;
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
  const place = fields().findIndex((message) => message.contains(document.activeElement));
  const isLast = await check(withChange(state.changes, next), (report) =>
    report.feed ? texts.nothingLeft : texts.applied(tally(openCounts(report), texts)),
  );
  if (!isLast || place < 0) return;
  // The message is gone if the correction is right: the next one has its place.
  const left = state.report?.feed ? [] : fields();
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

function save(content: Blob): void {
  saveFile(content, 'feed.json');
  update({ isSaved: true });
}

function resultView(report: Report): TemplateResult {
  const { summary, feed, sound, groups, preview, difference } = report;
  return html`<section aria-labelledby="result" aria-busy=${state.work ? 'true' : 'false'}>
      <h2 id="result" tabindex="-1">${texts.result(state.name ?? '')}</h2>
      ${summary ? html`<p>${summary}</p>` : nothing}
      ${
        feed
          ? html`<p>${texts.complete}</p>
              <button type="button" class="main" @click=${() => save(feed)}>${texts.download}</button>`
          : nothing
      }
      ${report.kind !== 'unreadable' && !feed ? html`<p>${texts.incomplete}</p>` : nothing}
      ${groups.map((group, index) =>
        groupView({
          ...{ group, texts, change, id: `group-${index}`, most: shown.get(group.name) ?? step },
          showMore: (event) => {
            shown.set(group.name, (shown.get(group.name) ?? step) + step);
            update({});
            // The button goes with the last ones, and the focus would, too.
            if (!(event.target as Element).isConnected) document.getElementById(`group-${index}`)?.focus();
          },
        }),
      )}
      ${
        sound
          ? html`<p>${texts.soundHint}</p>
              <button type="button" @click=${() => save(sound)}>${texts.downloadSound}</button>`
          : nothing
      }
    </section>
    ${correctionsView({ changes: state.changes, report, texts, undo, save: () => void saveCorrected() })}
    ${difference ? differenceView(difference, texts) : nothing}
    ${preview ? previewView(preview, state.widget, texts, (widget) => update({ widget })) : nothing}`;
}

function view(): TemplateResult {
  const { work, progress, report, hasFailed, status } = state;
  return html`
    <section aria-labelledby="choose">
      <h2 id="choose">${texts.choose}</h2>
      <label class="zone">
        <span>${texts.zone}</span>
        <input
          type="file"
          multiple
          accept=".xlsx,.xlsm,.xls,.ods,.csv,.tsv,.json"
          aria-describedby="kinds privacy"
          @change=${({ target }: Event) => {
            const field = target as HTMLInputElement;
            const files = [...(field.files ?? [])];
            // The same file may be chosen again once it is changed.
            field.value = '';
            if (files.length) void open(files);
          }}
        />
      </label>
      <p id="kinds" class="hint">${texts.kinds}</p>
      <p id="privacy" class="hint">${texts.privacy}</p>
      <p>${texts.noFile}</p>
      <div class="buttons">
        <button type="button" @click=${() => giveTemplate(true)}>${texts.filledTemplate}</button>
        <button type="button" @click=${() => giveTemplate(false)}>${texts.emptyTemplate}</button>
      </div>
    </section>
    <div class="work">
      <p role="status" class=${hasFailed ? 'failure' : nothing}>${status}</p>
      ${work === 'reading' ? html`<progress aria-label=${texts.reading} max="1" .value=${progress}></progress>` : nothing}
    </div>
    ${report ? resultView(report) : nothing}
  `;
}

main.replaceChildren();
update({});
watchDrops(
  () => document.querySelector('.zone'),
  (files) => void open(files),
);
