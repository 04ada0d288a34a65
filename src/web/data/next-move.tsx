import type { NextMove } from '#contract';
import { Badge } from '../components/badge/badge.tsx';
import { useWords } from '../frame/words.tsx';
import { useCapital } from './capital.ts';
import { useLawWords } from './law-gate.tsx';

/** What is to be done now: the step itself, or the refusal where the time for it has run out. */
export function useStepOf(): (next: Pick<NextMove, 'step' | 'atEnd'>) => string {
  const { words } = useWords();
  const law = useLawWords();
  return ({ step, atEnd }) =>
    atEnd === undefined ? law.step(step) : `${words.acts.verbs.refuse} (${law.step(step)})`;
}

/** Whose move it is and by when, in a line: `the ministry: Examine the application, by 7 December 2026`. */
export function useNextMoveWords(): (next: NextMove) => string {
  const { words, format } = useWords();
  const law = useLawWords();
  const capital = useCapital();
  const stepOf = useStepOf();
  return (next) => {
    const { mover, due } = next;
    const what = `${capital(law.mover(mover))}: ${stepOf(next)}`;
    return due === null ? what : `${what}, ${words.pages.check.dates.by(format.date(due))}`;
  };
}

/** Days left on a clock, in its own unit; colour only where it is late or near. */
export function DaysLeft({ next }: { readonly next: Pick<NextMove, 'left' | 'unit'> }) {
  const { words, format } = useWords();
  const { left, unit } = next;
  if (left === null) return null;
  const { controls } = words;
  const isWorking = unit === 'working-days';
  if (left < 0) {
    const late = isWorking ? controls.workingDaysLate : controls.daysLate;
    return <Badge tone="stops">{late(-left, format.number(-left))}</Badge>;
  }
  if (left === 0) return <Badge tone="duty">{controls.lastDay}</Badge>;
  const say = isWorking ? controls.workingDaysLeft : controls.daysLeft;
  return <Badge tone={left <= nearDays ? 'duty' : 'plain'}>{say(left, format.number(left))}</Badge>;
}

/** So few days left are near. */
const nearDays = 3;
