/** Says by which decimal sign a column was read, and why. */
import type { Finding } from '../findings.ts';
import type { DecimalSign } from './amount.ts';
import { findingIn, type Column } from './column.ts';
import type { Decision } from './convention.ts';

export function signFindings(
  column: Column,
  decision: Decision<DecimalSign>,
  kind: 'amounts' | 'numbers' | 'rates',
): Finding[] {
  const codes = kind === 'amounts' ? 'amounts' : 'numbers';
  if (decision.kind === 'proven') {
    const { convention, proof, decided } = decision;
    // German numbers that are plain to see need no word.
    if (convention === 'comma' && decided === 0) return [];
    const code = convention === 'comma' ? 'amounts-comma' : 'amounts-point';
    return [findingIn(column, 'note', code, { found: proof.text, values: { row: proof.row + 1, decided } })];
  }
  if (decision.kind === 'open') {
    const { example, ambiguous } = decision;
    const { comma = '', point = '' } = example.readings;
    const values = { row: example.row + 1, ambiguous, comma: comma.replace('.', ','), point: point.replace('.', ',') };
    return [findingIn(column, 'question', `${codes}-open`, { found: example.text, values })];
  }
  if (decision.kind === 'contradictory') {
    const [first, second] = decision.proofs;
    const values = { row: first.row + 1, otherRow: second.row + 1, other: second.text };
    // A list is worth having without its rates.
    const severity = kind === 'rates' ? 'question' : 'error';
    return [findingIn(column, severity, `${codes}-contradictory`, { found: first.text, values })];
  }
  return [];
}
