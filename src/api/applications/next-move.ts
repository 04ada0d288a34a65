/** Whose move it is: of the steps that run, the one that falls due first. */
import type { NextMove, WireProcessStep } from '#contract';
import type { Deadline, LawPack } from '#law';

const running = (deadline: Deadline) => deadline.state === 'running' || deadline.state === 'overdue';

/** The end of a clock after which whoever missed it can do nothing more: the ministry has to refuse. */
const refusal = 'application-is-refused';

export function nextMove(deadlines: readonly Deadline[]): NextMove | null {
  const awaited = deadlines
    .filter(running)
    // A step without a limit waits behind every step with one.
    .sort((a, b) => (a.due ?? '9999-12-31').localeCompare(b.due ?? '9999-12-31'))[0];
  if (!awaited) return null;
  const { step, mover, state, due, left, unit, atEnd, cite } = awaited;
  const limit = { due: due ?? null, left: left ?? null, unit: unit ?? null, cite };
  return state === 'overdue' && atEnd === refusal
    ? { step, mover: 'ministry', atEnd: refusal, ...limit }
    : { step, mover, ...limit };
}

/** The line of steps: those begun with their deadline, and the usual ones ahead of an application that is still open. */
export function processSteps(
  law: LawPack,
  process: string,
  deadlines: readonly Deadline[],
  open: boolean,
): WireProcessStep[] {
  const begun = new Map(deadlines.map((deadline) => [deadline.step, deadline]));
  return law.process(process).steps.flatMap(({ id: step, mover, usual, cite }): WireProcessStep[] => {
    const deadline = begun.get(step);
    if (deadline) return [{ step, mover, cite, deadline, state: running(deadline) ? 'current' : 'done' }];
    return usual && open ? [{ step, mover, cite, state: 'ahead' }] : [];
  });
}

/** Near: three days of the clock or fewer are left. */
const nearDays = 3;

export function lateness(next: NextMove | null): 'late' | 'near' | 'in-time' {
  if (next === null || next.left === null) return 'in-time';
  if (next.left < 0) return 'late';
  return next.left <= nearDays ? 'near' : 'in-time';
}
