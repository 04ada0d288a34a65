/** Steps, clocks and reforms of a country as sentences. */
import { type BenchmarkStep, type ClockUnit, type LawCode, type Reform, sealOpeningStep } from '#law';
import { useCapital } from '../data/capital.ts';
import { useWords } from '../frame/words.tsx';
import { useCountryWords } from './country-words.tsx';

/** Whose days a step takes, in the groups that the chart draws. */
export const partyOf = ({ party }: BenchmarkStep) => party ?? 'others';
export type ShownParty = ReturnType<typeof partyOf>;

/** Added steps are numbered: `added-2`. Their name is said in the reader's language. */
const addedPattern = /^added-(\d+)$/;

/** The first free name of an added step. */
export function nextAddedStep(taken: readonly string[]): string {
  let number = 1;
  while (taken.includes(`added-${number}`)) number++;
  return `added-${number}`;
}

export function useStepWords(country: LawCode) {
  const { words, format } = useWords();
  const law = useCountryWords(country);
  const capital = useCapital();
  const { benchmark: say } = words.pages;

  const nameOf = (step: string) => {
    if (step === sealOpeningStep) return say.sealed.step;
    const [, number] = addedPattern.exec(step) ?? [];
    return number === undefined ? capital(law.step(step)) : say.added(format.number(Number(number)));
  };
  const length = (count: number, unit: ClockUnit) => {
    if (count === 0) return say.atOnce;
    switch (unit) {
      case 'working-days':
        return format.workingDays(count);
      case 'calendar-days':
        return format.days(count);
      case 'months':
        return format.months(count);
      case 'years':
        return format.years(count);
    }
  };
  const clockOf = ({ limit, clocks }: BenchmarkStep) => {
    if (limit === 'dropped') return say.dropped;
    if (limit === 'none' || clocks.length === 0) return say.noClock;
    return clocks.map((clock) => length(clock.length, clock.unit)).join(say.or);
  };
  const reformText = (reform: Reform) => {
    switch (reform.do) {
      case 'change-clock':
        return say.changeClock(nameOf(reform.step), length(reform.length, reform.unit));
      case 'drop-step':
        return say.dropStep(nameOf(reform.step));
      case 'add-step':
        return say.addStep(
          nameOf(reform.step),
          law.mover(reform.mover),
          length(reform.length, reform.unit),
          nameOf(reform.before),
        );
    }
  };
  return { law, capital, nameOf, length, clockOf, reformText };
}
