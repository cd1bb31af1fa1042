/** The fields for the style sheet of the host page `own`. What is typed shows at once; the address has it once the field is left. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { fileField } from './controls.ts';
import { texts, type View } from './page.ts';
import { problemOf, readSheet, type SheetProblem } from './sheet.ts';
import { mostInLink } from './state.ts';

/** What is in the field and not in the address yet. */
let draft: string | undefined;
/** What was wrong with the last file. */
let refused: SheetProblem | undefined;

/** The style sheet that counts. */
export const sheetOf = ({ state, kept }: Pick<View, 'state' | 'kept'>): string =>
  draft ?? (state.css || (kept.sheet ?? ''));

/** Forgets what belongs to the last step of the history. */
export function leaveSheet(): void {
  draft = refused = undefined;
}

/** What of a style sheet is in the address. */
export const inLink = (text: string) => (text.length <= mostInLink ? text : '');

const keep = (text: string, { change }: View) => change({ host: 'own', css: inLink(text) }, { sheet: text });

/** Takes the style sheet of a file, or says why not. */
export async function openSheet(file: File, view: View): Promise<void> {
  const read = await readSheet(file);
  if ('text' in read) return keep(read.text, view);
  // Shows the field, because the problem is named beside it.
  if (view.state.host !== 'own') view.change({ host: 'own' });
  refused = read.problem;
  view.update();
}

export function ownSheetView(view: View): TemplateResult {
  const text = sheetOf(view);
  const problem = refused ?? (draft === undefined && text ? problemOf(text) : undefined);
  const sentence = problem && texts.sheetProblems[problem];
  return html`<div class="own-sheet">
    <label
      >${texts.sheet}
      <textarea
        rows="6"
        spellcheck="false"
        aria-describedby="sheet-hint sheet-problem"
        aria-invalid=${problem ? 'true' : nothing}
        .value=${live(text)}
        @input=${({ target }: Event) => {
          draft = (target as HTMLTextAreaElement).value;
          refused = undefined;
          view.update();
        }}
        @change=${({ target }: Event) => keep((target as HTMLTextAreaElement).value, view)}
      ></textarea>
    </label>
    ${fileField(texts.sheetFile, '.css,text/css', (file) => openSheet(file, view), 'sheet-problem')}
    <p id="sheet-problem" class="problem" role="status">${sentence ?? ''}</p>
    <p id="sheet-hint" class="hint">
      ${texts.sheetHint}${text.length > mostInLink ? ` ${texts.sheetNotInLink(mostInLink)}` : ''}
    </p>
  </div>`;
}
