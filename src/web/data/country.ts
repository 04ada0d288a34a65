/** The law pack of the country whose register this is, and its clock. */
import { kazakhstan } from '#law';
import { type CivilDate, civilDateAt, type Instant, minutesOfDay } from '#terms';
import { useWords } from '../frame/words.tsx';

export const law = kazakhstan;

/** Datum of the official block grid on a day, as the law pack reads it. */
export function datumOn(day: CivilDate): string {
  return String(law.valueOn('grid.state-datum', day) ?? '');
}

/** Day and time by the country's clock: `23 November 2026, 14:15`; on the day shown itself only the time. */
export function useClock(): {
  readonly full: (at: Instant) => string;
  readonly short: (at: Instant, today: CivilDate) => string;
} {
  const { format } = useWords();
  return {
    full: (at) => format.dateAndTime(at, law.zone),
    short(at, today) {
      const day = civilDateAt(at, law.zone);
      if (day !== today) return format.dayAndMonth(day);
      const minutes = minutesOfDay(at, law.zone);
      return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
    },
  };
}
