/** Short ways to write steps of a process. */
import type { Citation } from '#terms';
import type { Clock, ClockUnit, ProcessStep } from '../../process.ts';
import type { ProvisionId } from '../law.ts';

export function clock(provision: ProvisionId, unit: ClockUnit, ...from: readonly string[]): Clock {
  return { provision, unit, from };
}

export const code = (place: string): Citation => ({ text: `Code ${place}`, confidence: 'law' });

/** Known from a guide that cites the article; the text was not read. */
export const guide = (place: string): Citation => ({ text: `Code ${place}`, confidence: 'secondary' });

/** A body's own step: when it is late, the applicant loses nothing. */
export function officialStep(
  id: string,
  mover: ProcessStep['mover'],
  begins: readonly string[],
  ends: readonly string[],
  clocks: readonly Clock[],
  cite: Citation,
): ProcessStep {
  const atEnd = clocks.length === 0 ? 'no-limit' : 'duty-overdue';
  return { id, mover, begins, ends, clocks, atEnd, usual: true, cite };
}
