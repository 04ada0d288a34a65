import { parseAsOf } from '#contract';
import { kazakhstanZone as zone } from '#law';
import { type CivilDate, civilDate, civilDateAt, civilDateFromDayNumber } from '#terms';
import { useEntry } from '../data/reads.ts';
import { useRegister } from './register.tsx';
import { dayOfStandpoint, useAskedStandpoint } from './standpoint.ts';

/** Today by the register's own clock; until it has answered, by the browser's. */
export function useToday(): CivilDate {
  const { summary } = useRegister();
  return summary ? civilDate(summary.today) : civilDateFromDayNumber(Math.floor(Date.now() / 86_400_000));
}

/** The day that map and register show. */
export function useShownDay(): CivilDate {
  const today = useToday();
  const asked = useAskedStandpoint();
  const after = asked.datetime === undefined ? parseAsOf(asked.asOf ?? '') : undefined;
  // Only the register knows the day of an entry; until it has answered, today stands in.
  const entry = useEntry(after && 'entry' in after ? after.entry : undefined);
  return dayOfStandpoint(asked) ?? (entry.data ? civilDateAt(entry.data.at, zone) : today);
}
