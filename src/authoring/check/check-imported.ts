/** Checks the feed that a workbook became. */
import type { Issue } from '../../feed/validation/issues.ts';
import type { Finding, FindingLanguage } from '../findings.ts';
import type { Memory } from '../memory.ts';
import type { Imported } from '../workbook/from-tables.ts';
import type { JsonObject } from '../workbook/paths.ts';
import type { Places } from '../workbook/places.ts';
import { checkDocument } from './check-document.ts';
import { withoutBroken } from './without-broken.ts';

/** A workbook as a feed, with everything that import and check say of it. */
export interface CheckedWorkbook {
  /** Is missing if the file has no sheet that this tool knows. */
  readonly document?: JsonObject;
  /** The feed without the entries that its readers would leave out. */
  readonly sound?: JsonObject;
  readonly places?: Places;
  readonly findings: readonly Finding[];
  readonly issues: readonly Issue[];
  /** Whether all of the workbook is in the feed: no error, and no question how a cell is meant. */
  readonly isComplete: boolean;
}

/** @param imported The workbook as a feed, or the reasons why it is none. */
export function checkImported(
  { document, places, findings }: Partial<Imported> & { readonly findings: readonly Finding[] },
  language: FindingLanguage,
  memory?: Memory,
): CheckedWorkbook {
  if (!document) return { findings, issues: [], isComplete: false };
  const checked = checkDocument(document, { places, language, memory });
  return {
    document,
    sound: withoutBroken(document, checked.issues),
    places,
    findings: [...findings, ...checked.findings],
    issues: checked.issues,
    // What the check asks is about the content, and keeps nothing out of the feed.
    isComplete:
      findings.every(({ severity }) => severity === 'note') &&
      checked.findings.every(({ severity }) => severity !== 'error'),
  };
}
