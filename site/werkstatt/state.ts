/** What the page knows: the file that is read, what was found in it, and what a person did since. */
import type { Change, Report } from './protocol.ts';

export interface State {
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
  /** How many messages are shown of a group, by its name, if somebody wished for more. */
  readonly shown: ReadonlyMap<string, number>;
  /** The widget of the preview. */
  readonly widget?: string;
  /** What happens, also for a person who does not see the page. */
  readonly status: string;
}

export const start: State = { progress: 0, changes: [], isSaved: true, shown: new Map(), status: '' };

/** Whether corrections would be lost. */
export const isUnsaved = ({ changes, isSaved }: State): boolean => changes.length > 0 && !isSaved;
