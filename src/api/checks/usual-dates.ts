/** The dates of the usual way of an application, if it is received on a day and every step takes its whole clock. */
import type { CheckResponse } from '#contract';
import type { LawPack, ProcessStep } from '#law';
import { addYears, type CivilDate } from '#terms';

/** What a step ends in on the usual way: the review in the notice, since no block is dropped. */
function usualEnd({ id, ends }: ProcessStep): string | undefined {
  return id === 'review' ? 'notice-sent' : ends[0];
}

export function usualDates(law: LawPack, on: CivilDate): CheckResponse['dates'] {
  const process = law.process('exploration-application');
  const moments: Record<string, CivilDate> = { [process.first]: on };
  // Looked at from afterwards, so that every step has begun.
  const afterwards = addYears(on, 2, { round: 'down' });
  const dates: CheckResponse['dates'] = [];
  for (const step of process.steps) {
    if (!step.usual) continue;
    const deadline = law.deadlinesOf(process, moments, afterwards).find((one) => one.step === step.id);
    if (!deadline?.due || !deadline.unit) continue;
    const { mover, due, unit, cite } = deadline;
    dates.push({ step: step.id, mover, due, unit, cite });
    const end = usualEnd(step);
    if (end) moments[end] ??= due;
  }
  return dates;
}
