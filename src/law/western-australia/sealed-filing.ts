/** Sealed filings in Western Australia: nothing that was read knows them. */
import type { CivilDate } from '#terms';
import { type SealedFilingLaw, sealedFilingFrom } from '../sealed-filing.ts';
import { westernAustraliaZone } from './calendar.ts';
import type { Law } from './law.ts';

/** "The first to comply with the initial requirement has priority." — s. 105A(1). A commitment complies with nothing before it is opened. */
export function sealedFilingOf(sealedOn: CivilDate, law: Law): SealedFilingLaw {
  const readings = {
    opening: law.reading('sealed-filing.opening'),
    limit: law.reading('sealed-filing.limit'),
    calendar: law.calendar,
    zone: westernAustraliaZone,
  };
  return sealedFilingFrom(readings, sealedOn, { text: 'Mining Act s. 105A(1)', confidence: 'secondary' });
}
