/** The country's clock. Apart from the law pack: a page that shows a time of day need not carry the law. */
import { kazakhstanZone as zone } from '#law';
import { type CivilDate, civilDateAt, type Instant, minutesOfDay } from '#terms';
import { useWords } from '../frame/words.tsx';

/** Day and time by the country's clock: `23 November 2026, 14:15`; on the day shown itself only the time. */
export function useClock(): {
  readonly full: (at: Instant) => string;
  readonly short: (at: Instant, today: CivilDate) => string;
} {
  const { format } = useWords();
  return {
    full: (at) => format.dateAndTime(at, zone),
    short(at, today) {
      const day = civilDateAt(at, zone);
      if (day !== today) return format.dayAndMonth(day);
      const minutes = minutesOfDay(at, zone);
      return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
    },
  };
}
