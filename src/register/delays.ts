/*  Real days from the register itself: what each application waited for, from when to when, by its versions.
 *
 *      received ─ wait-in-line ─ review ─┬─ answer ─ continue-review ─┬─ lodge-security ─ issue-licence ─► granted
 *                 (others ahead)         └────────────────────────────┘
 *
 *  An applicant who keeps silent is waited for until the clock has run out, and not a day longer: then it is the ministry's move.
 */
import { type LawPack, type Mover, type RealDays, realDays, type Timeline, type TimelineStep } from '#law';
import { addDays, type CivilDate, civilDateAt, type Instant, startOfDay } from '#terms';
import type { Application } from './exploration-application/application.ts';
import { deadlinesOfApplication, momentsOf } from './exploration-application/clocks.ts';
import { ordinalOfApplication, type RegisterState } from './state.ts';

export interface DelayQuestion {
  readonly law: LawPack;
  readonly now: Instant;
  /** Entries that count; all of them where absent. */
  readonly size?: number;
  /** Only simulated records, or only real ones; both where absent. */
  readonly simulated?: boolean;
}

/** How often a step was in time, by its clock. */
export interface ClockKept {
  readonly step: string;
  readonly mover: Mover;
  readonly inTime: number;
  readonly late: number;
  /** Still running, after its last day. */
  readonly overdue: number;
}

export interface RegisterDelays extends RealDays {
  readonly size: number;
  readonly applications: number;
  /** Of them, those that a simulation made. */
  readonly simulated: number;
  readonly clocks: readonly ClockKept[];
}

const recordsAtOnce = 100;

/** Delays of all applications of a register, with the share done so far at every rest. */
export function* registerDelays(
  state: RegisterState,
  { law, now, size = state.size, simulated }: DelayQuestion,
): Generator<number, RegisterDelays> {
  const timelines: Timeline[] = [];
  const clocks = new Map<string, { mover: Mover; inTime: number; late: number; overdue: number }>();
  const today = civilDateAt(now, law.zone);
  let ofSimulation = 0;
  for (let ordinal = 1; ordinal <= state.applications.count; ordinal++) {
    const application = state.applications.at(ordinal, size);
    if (application && (simulated === undefined || application.simulated === simulated)) {
      if (application.simulated) ofSimulation++;
      timelines.push(timelineOf(state, application, law, now, size));
      for (const { step, mover, state: kept, due } of deadlinesOfApplication(
        state,
        application,
        law,
        today,
        size,
      )) {
        if (due === undefined || kept === 'running') continue;
        const row = clocks.get(step) ?? { mover, inTime: 0, late: 0, overdue: 0 };
        if (kept === 'done') row.inTime++;
        else if (kept === 'done-late') row.late++;
        else row.overdue++;
        clocks.set(step, row);
      }
    }
    if (ordinal % recordsAtOnce === 0) yield ordinal / state.applications.count;
  }
  return {
    size,
    applications: timelines.length,
    simulated: ofSimulation,
    clocks: [...clocks].map(([step, row]) => ({ step, ...row })),
    ...realDays(timelines, { zone: law.zone, now }),
  };
}

/** What an application waited for, until it was decided, or until now. */
export function timelineOf(
  state: RegisterState,
  application: Application,
  law: LawPack,
  now: Instant,
  size = state.size,
): Timeline {
  const steps: TimelineStep[] = [];
  const versions = state.applications
    .versions(ordinalOfApplication(application.id))
    .filter(({ index }) => index < size);
  const until = (i: number): Instant | undefined => {
    const next = versions[i + 1];
    return next && state.instants[next.index];
  };
  /** A step of a span, or nothing where the span has no length; the span is open where it has no end. */
  const add = (step: string, mover: Mover, from: Instant, end: Instant | undefined) => {
    if (end === undefined) steps.push({ step, mover, from });
    else if (end > from) steps.push({ step, mover, from, until: end });
  };
  /** One party until a moment, the ministry for what remains. */
  const split = (
    first: readonly [step: string, mover: Mover],
    then: string,
    from: Instant,
    turn: Instant | undefined,
    end: Instant | undefined,
  ) => {
    const last = end ?? now;
    if (turn === undefined || turn >= last) return add(...first, from, end);
    add(...first, from, turn);
    return add(then, 'ministry', turn > from ? turn : from, end);
  };
  const dayAfter = (day: CivilDate) => startOfDay(addDays(day, 1), law.zone);
  for (const [i, { value, index }] of versions.entries()) {
    const from = state.instants[index] as Instant;
    const end = until(i);
    switch (value.status) {
      case 'under-review': {
        if (value.answeredOn) {
          add('continue-review', 'ministry', from, end);
          break;
        }
        const moments = momentsOf(state, application, law, civilDateAt(now, law.zone), size);
        if (moments.queued === undefined) add('review', 'ministry', from, end);
        else {
          const turn = moments['first-in-line'];
          split(['wait-in-line', 'rival'], 'review', from, turn && dayAfter(turn), end);
        }
        break;
      }
      case 'awaiting-answer':
        split(
          ['answer-on-dropped-blocks', 'applicant'],
          'continue-review',
          from,
          dayAfter(value.answerBy),
          end,
        );
        break;
      case 'awaiting-security': {
        // A security that came over the counter counts from its own day, not from that of its entry.
        const next = versions[i + 1]?.value;
        const lodged = next?.status === 'secured' ? startOfDay(next.securedOn, law.zone) : undefined;
        const over = dayAfter(value.notice.lodgeBy);
        split(
          ['lodge-security', 'applicant'],
          lodged ? 'issue-licence' : 'continue-review',
          from,
          lodged && lodged > from ? lodged : over,
          end,
        );
        break;
      }
      case 'secured':
        add('issue-licence', 'ministry', from, end);
        break;
    }
  }
  return { id: application.id, steps: joined(steps) };
}

/** A step that goes on in the next version is one step. */
function joined(steps: readonly TimelineStep[]): TimelineStep[] {
  const whole: TimelineStep[] = [];
  for (const step of steps) {
    const last = whole.at(-1);
    if (last && last.step === step.step && last.until === step.from) {
      const { until: _until, ...open } = last;
      whole[whole.length - 1] = step.until === undefined ? open : { ...open, until: step.until };
    } else whole.push(step);
  }
  return whole;
}
