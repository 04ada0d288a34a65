/** Sealed filings in Kazakhstan: the Code does not know them. */
import type { CivilDate } from '#terms';
import { type SealedFilingLaw, sealedFilingFrom } from '../sealed-filing.ts';
import { kazakhstanZone } from './calendar.ts';
import type { Law } from './law.ts';

/**
 * "The day and time of receipt are recorded; the name of the applicant, the codes of the blocks and the time are published." — art. 187(9)–(10).
 * So a filing cannot hide its blocks; by what it would take its place, receipt, is said by art. 189(1).
 */
export function sealedFilingOf(sealedOn: CivilDate, law: Law): SealedFilingLaw {
  const readings = {
    opening: law.reading('sealed-filing.opening'),
    limit: law.reading('sealed-filing.limit'),
    calendar: law.calendar,
    zone: kazakhstanZone,
  };
  const cite = { text: 'Code arts. 187(9)–(10), 189(1)', confidence: 'law' } as const;
  return sealedFilingFrom(readings, sealedOn, cite);
}
