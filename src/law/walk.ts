/** How long the law lets a process take: each usual step takes its whole clock, steps side by side run side by side. */
import { type CivilDate, daysBetween, laterDate } from '#terms';
import { type ClockLaw, dueOf } from './deadlines.ts';
import type { Process, ProcessStep, ProcessWalk, WalkedStep } from './process.ts';

/**
 * Walks the usual steps of a process from its first moment until nothing more begins. The first moment in `ends` of a step is
 * the one that happens; a step without a clock takes no time and is named.
 */
export function walk(process: Process, start: CivilDate, law: ClockLaw): ProcessWalk {
  const moments: Record<string, CivilDate> = { [process.first]: start };
  const steps: WalkedStep[] = [];
  const withoutClock: string[] = [];
  const left = new Set(process.steps.filter(({ usual }) => usual));
  const beginOf = (step: ProcessStep) => step.begins.map((moment) => moments[moment]).find((day) => day);
  for (let moved = true; moved; ) {
    moved = false;
    for (const step of left) {
      const from = beginOf(step);
      if (!from) continue;
      const until = laterDate(from, dueOf(step, moments, law)?.day ?? from);
      if (step.clocks.length === 0) withoutClock.push(step.id);
      steps.push({ step: step.id, mover: step.mover, from, until, days: daysBetween(from, until) });
      const ended = usualEnd(step, process);
      if (ended) moments[ended] ??= until;
      left.delete(step);
      moved = true;
    }
  }
  const last = process.last.map((moment) => moments[moment]).find((day) => day);
  const endsOn = last ?? steps.reduce((day, step) => laterDate(day, step.until), start);
  return { steps, mostDays: daysBetween(start, endsOn), endsOn, withoutClock };
}

/** The moment that a usual step ends with: the first that begins another usual step or is the last of the process. */
function usualEnd(step: ProcessStep, process: Process): string | undefined {
  return (
    step.ends.find((moment) => process.steps.some(({ usual, begins }) => usual && begins.includes(moment))) ??
    step.ends[0]
  );
}
