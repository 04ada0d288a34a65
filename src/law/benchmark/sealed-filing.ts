/*  Sealed filing as a what-if of the benchmark. Priority counts from the seal, so the process is received with it; the applicant opens it beside, and
 *  the examination has its whole clock only from the opening:
 *
 *      received (the seal) ─ open-sealed-filing ─► opened
 *      └──────────────── review: its own clock and the time to open ───────────►
 *
 *  Whoever files in the open waits too, while a seal older than its own filing is closed: for the same time at most, inside the clock of its review.
 */
import type { CivilDate } from '#terms';
import type { LawCode, LawPack } from '../law-pack.ts';
import { countryProfiles } from './country.ts';
import type { CountryReform } from './what-if.ts';

/** The step in which a seal is opened. */
export const sealOpeningStep = 'open-sealed-filing';

/** The step of each process in which an application is examined. */
const examinedIn: Readonly<Record<LawCode, string>> = { KZ: 'review', 'AU-WA': 'assess' };

/** What one has to change in the process of a law where a filing may be sealed and is opened within so many working days. */
export function sealedFilingReforms(pack: LawPack, workingDays: number, day: CivilDate): CountryReform[] {
  const country = pack.code;
  const process = pack.process(countryProfiles[country].process);
  const examined = examinedIn[country];
  const clock = process.steps.find(({ id }) => id === examined)?.clocks[0];
  const length = clock && pack.valueOn(clock.provision, day);
  const reform: CountryReform = {
    country,
    reform: {
      do: 'add-step',
      step: sealOpeningStep,
      mover: 'applicant',
      after: process.first,
      before: examined,
      length: workingDays,
      unit: 'working-days',
    },
  };
  // Days of another kind cannot be added up; a step without a clock stays without one.
  if (clock?.unit !== 'working-days' || typeof length !== 'number') return [reform];
  const unit = 'working-days' as const;
  const later = { do: 'change-clock', step: examined, length: length + workingDays, unit } as const;
  return [reform, { country, reform: later }];
}
