/** A step of a process with what is usual left out. */
import type { ProcessStep } from './process.ts';

type Usual = 'clocks' | 'atEnd' | 'usual';

/** A step on the usual way. Where nothing else is said, the law sets no limit, or being late changes nothing for the applicant. */
export function step(said: Omit<ProcessStep, Usual> & Partial<Pick<ProcessStep, Usual>>): ProcessStep {
  const { clocks = [] } = said;
  return { clocks, atEnd: clocks.length === 0 ? 'no-limit' : 'duty-overdue', usual: true, ...said };
}
