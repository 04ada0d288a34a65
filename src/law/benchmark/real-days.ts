/*  Real days from a register's timelines, and who caused the wait. Where steps run side by side, a day is put down to the one that
 *  ended last, since the file waited for it; so the parties' days add up to the wall clock:
 *
 *      agencies   ├────────┤
 *      applicant      ├─────────────┤
 *      put down   └ a ┘└─ applicant ┘
 */
import {
  civilDateAt,
  civilDateFromDayNumber,
  dayNumberFromCivilDate,
  type Instant,
  type TimeZone,
} from '#terms';
import type { Mover } from '../process.ts';

export interface TimelineStep {
  readonly step: string;
  readonly mover: Mover;
  readonly from: Instant;
  /** Absent: it still runs. */
  readonly until?: Instant;
}

/** One application as a register saw it. */
export interface Timeline {
  readonly id: string;
  readonly steps: readonly TimelineStep[];
}

/** Calendar days: how many, and how they spread. */
export interface Spread {
  readonly count: number;
  readonly mean: number;
  readonly median: number;
  /** Nine of ten took no more. */
  readonly p90: number;
  readonly longest: number;
}

export interface RealStep {
  readonly step: string;
  readonly mover: Mover;
  /** Absent: none was done yet. */
  readonly done?: Spread;
  /** Those that still run, by their age on the day of the question. */
  readonly open?: Spread;
}

export interface RealMonth {
  /** Of the end of the step: `2026-11`. */
  readonly month: string;
  readonly step: string;
  readonly done: Spread;
}

/** `nobody`: no step was running. */
export interface Wait {
  readonly mover: Mover | 'nobody';
  readonly days: number;
  /** Of all days waited, 0 to 1. */
  readonly share: number;
}

export interface RealDays {
  readonly steps: readonly RealStep[];
  readonly months: readonly RealMonth[];
  readonly waits: readonly Wait[];
  /** Same, by the month in which the days fell. */
  readonly waitsByMonth: readonly (Wait & { readonly month: string })[];
  /** From the first step to the end of the last: finished applications, and those still open. */
  readonly wallClock: { readonly finished?: Spread; readonly open?: Spread };
}

/** Middle of an even number of values: the mean of the two. Nine of ten: the nearest rank. */
function spreadOf(values: readonly number[]): Spread | undefined {
  if (values.length === 0) return undefined;
  const sorted = [...values].sort((a, b) => a - b);
  const at = (i: number) => sorted[i] as number;
  const count = sorted.length;
  const middle = Math.floor(count / 2);
  return {
    count,
    mean: sorted.reduce((sum, value) => sum + value, 0) / count,
    median: count % 2 === 1 ? at(middle) : (at(middle - 1) + at(middle)) / 2,
    p90: at(Math.ceil(count * 0.9) - 1),
    longest: at(count - 1),
  };
}

function into<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

const withSpread = <Key extends string>(key: Key, values: readonly number[] | undefined) => {
  const spread = spreadOf(values ?? []);
  return spread ? ({ [key]: spread } as Record<Key, Spread>) : {};
};

/**
 * Real days of each step, by month, and who caused the wait, in calendar days of a zone.
 * @throws RangeError for a step that ends before it begins
 * @example realDays(timelines, { zone: law.zone, now })
 */
export function realDays(
  timelines: readonly Timeline[],
  { zone, now }: { readonly zone: TimeZone; readonly now: Instant },
): RealDays {
  const dayOf = (at: Instant) => dayNumberFromCivilDate(civilDateAt(at, zone));
  const monthOf = (at: Instant) => civilDateAt(at, zone).slice(0, 7);
  const movers = new Map<string, Mover>();
  const done = new Map<string, number[]>();
  const open = new Map<string, number[]>();
  const months = new Map<string, number[]>();
  const waits = new Map<string, number>();
  const wall: { finished: number[]; open: number[] } = { finished: [], open: [] };
  const today = dayOf(now);
  for (const { id, steps } of timelines) {
    for (const { step, mover, from, until } of steps) {
      if (until !== undefined && until < from) {
        throw new RangeError(`${id}: ${step} ends at ${until}, before it begins at ${from}.`);
      }
      movers.set(step, mover);
      if (until === undefined) into(open, step, today - dayOf(from));
      else {
        into(done, step, dayOf(until) - dayOf(from));
        into(months, `${monthOf(until)} ${step}`, dayOf(until) - dayOf(from));
      }
    }
    if (steps.length === 0) continue;
    const first = Math.min(...steps.map(({ from }) => dayOf(from)));
    const running = steps.some(({ until }) => until === undefined);
    const last = running ? today : Math.max(...steps.map(({ until }) => dayOf(until as Instant)));
    (running ? wall.open : wall.finished).push(last - first);
    countWaits(steps, first, last, dayOf, waits);
  }
  const total = [...waits.values()].reduce((sum, days) => sum + days, 0);
  return {
    steps: [...movers].map(
      ([step, mover]): RealStep => ({
        step,
        mover,
        ...withSpread('done', done.get(step)),
        ...withSpread('open', open.get(step)),
      }),
    ),
    months: [...months]
      .map(
        ([key, values]): RealMonth => ({
          month: key.slice(0, 7),
          step: key.slice(8),
          done: spreadOf(values) as Spread,
        }),
      )
      .sort((a, b) => (a.month < b.month ? -1 : a.month > b.month ? 1 : a.step < b.step ? -1 : 1)),
    ...sharesOf(waits, total),
    wallClock: { ...withSpread('finished', wall.finished), ...withSpread('open', wall.open) },
  };
}

/** Puts each day of a timeline down to the running step that ends last; the keys are `month mover`. */
function countWaits(
  steps: readonly TimelineStep[],
  first: number,
  last: number,
  dayOf: (at: Instant) => number,
  waits: Map<string, number>,
): void {
  const spans = steps
    .map(({ mover, from, until }) => ({
      mover,
      from: dayOf(from),
      until: until === undefined ? Number.POSITIVE_INFINITY : dayOf(until),
    }))
    .sort((a, b) => b.until - a.until);
  for (let day = first; day < last; day++) {
    const mover = spans.find(({ from, until }) => from <= day && day < until)?.mover ?? 'nobody';
    const key = `${civilDateFromDayNumber(day).slice(0, 7)} ${mover}`;
    waits.set(key, (waits.get(key) ?? 0) + 1);
  }
}

function sharesOf(
  waits: ReadonlyMap<string, number>,
  total: number,
): Pick<RealDays, 'waits' | 'waitsByMonth'> {
  const byMover = new Map<string, number>();
  const byMonth = new Map<string, number>();
  for (const [key, days] of waits) {
    byMover.set(key.slice(8), (byMover.get(key.slice(8)) ?? 0) + days);
    byMonth.set(key.slice(0, 7), (byMonth.get(key.slice(0, 7)) ?? 0) + days);
  }
  return {
    waits: [...byMover]
      .map(([mover, days]): Wait => ({ mover: mover as Wait['mover'], days, share: days / total }))
      .sort((a, b) => b.days - a.days),
    waitsByMonth: [...waits]
      .map(([key, days]) => {
        const month = key.slice(0, 7);
        return {
          month,
          mover: key.slice(8) as Wait['mover'],
          days,
          share: days / (byMonth.get(month) as number),
        };
      })
      .sort((a, b) => (a.month < b.month ? -1 : a.month > b.month ? 1 : b.days - a.days)),
  };
}
