import type { Deadline } from '#law';
import { daysBetween } from '#terms';
import { useWords } from '../frame/words.tsx';
import { law } from './country.ts';
import { useLawWords } from './law-gate.tsx';

interface Clocked extends Pick<Deadline, 'since' | 'cite'> {
  readonly due?: Deadline['due'] | undefined;
  readonly unit?: Deadline['unit'] | undefined;
}

/** The rule behind a last day: `10 working days, Code art. 188(1)`. */
export function useClockWords(): (deadline: Clocked) => string {
  const { format } = useWords();
  const words = useLawWords();
  return ({ since, due, unit, cite }) => {
    const citation = words.citation(cite);
    if (!due || !unit) return citation;
    switch (unit) {
      case 'working-days':
        return `${format.workingDays(law.calendar.workingDaysBetween(since, due))}, ${citation}`;
      case 'calendar-days':
        return `${format.days(daysBetween(since, due))}, ${citation}`;
      case 'months':
      case 'years':
        return citation;
    }
  };
}
