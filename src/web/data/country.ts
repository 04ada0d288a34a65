/** The law pack of the country whose register this is, and its clock. */
import { kazakhstan } from '#law';
import type { CivilDate } from '#terms';
import { own } from './country-own.ts';

export { useClock } from './clock.ts';

export const law = kazakhstan.withMovedDays(own.movedDays).with(own.readings);

/** Datum of the official block grid on a day, as the law pack reads it. */
export function datumOn(day: CivilDate): string {
  return String(law.valueOn('grid.state-datum', day) ?? '');
}
