/** The dates that the law would set if every step took its whole clock, from the day an application is received. */
import { type CivilDate, laterDate } from '#terms';
import type { LawPack } from './law-pack.ts';
import type { Deadline, Moments, Process } from './process.ts';

/** The moment with which a usual step ends on the way of an application that nothing stands against. */
function usualEnd(step: Process['steps'][number], process: Process): string | undefined {
  const leads = (moment: string) => process.steps.some((next) => next.usual && next.begins.includes(moment));
  return step.ends.find(leads) ?? step.ends.find((moment) => process.last[0] === moment) ?? step.ends[0];
}

/**
 * Deadlines of the usual steps of an application for exploration, in the order of the process; a step without a clock has no `due`
 * and counts as done on the day on which it begins.
 * @example expectedDates(kazakhstan, civilDate('2026-11-23'))
 */
export function expectedDates(law: LawPack, received: CivilDate): readonly Deadline[] {
  const process = law.process('exploration-application');
  const usual = new Map(process.steps.filter((step) => step.usual).map((step) => [step.id, step]));
  let moments: Moments = { [process.first]: received };
  let last = received;
  const found = new Map<string, Deadline>();
  // Each round ends at least one more step, so there are at most as many rounds as steps.
  for (let round = 0; round <= usual.size; round++) {
    const before = found.size;
    for (const deadline of law.deadlinesOf(process, moments, last)) {
      const step = usual.get(deadline.step);
      if (!step || found.has(step.id)) continue;
      found.set(step.id, deadline);
      const end = usualEnd(step, process);
      const day = deadline.due ?? deadline.since;
      if (end !== undefined && moments[end] === undefined) moments = { ...moments, [end]: day };
      last = laterDate(last, day);
    }
    if (found.size === before) break;
  }
  return [...usual.keys()].flatMap((step) => found.get(step) ?? []);
}
