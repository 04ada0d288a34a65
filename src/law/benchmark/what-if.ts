/** A reform as data: a clock changed, a step dropped, a step put beside the others. So a reform is discussed in days. */
import type { Parsed } from '#terms';
import type { ClockUnit, Mover, Process, ProcessStep } from '../process.ts';
import { movers } from '../process.ts';

export type Reform =
  | { readonly do: 'change-clock'; readonly step: string; readonly length: number; readonly unit: ClockUnit }
  | { readonly do: 'drop-step'; readonly step: string }
  | {
      readonly do: 'add-step';
      readonly step: string;
      readonly mover: Mover;
      /** The moment with which it begins. */
      readonly after: string;
      /** The step that cannot end before it. */
      readonly before: string;
      readonly length: number;
      readonly unit: ClockUnit;
    };

/** A reform of one country's process, or of every process that has the step. */
export interface CountryReform {
  readonly country?: string;
  readonly reform: Reform;
}

export interface ReformedProcess {
  readonly process: Process;
  readonly dropped: ReadonlySet<string>;
  /** Lengths of the clocks that the reform set, by the name of their provision. */
  readonly lengths: ReadonlyMap<string, number>;
}

const reformCitation = { text: 'what-if', confidence: 'inferred' } as const;

/**
 * A process with reforms laid over it; the process it came from stays as it is.
 * @throws RangeError for a step or a moment that the process does not have, naming those it has
 */
export function reformed(process: Process, reforms: readonly Reform[]): ReformedProcess {
  const lengths = new Map<string, number>();
  const dropped = new Set<string>();
  let steps = process.steps;
  const requireStep = (id: string) => {
    if (steps.some((step) => step.id === id)) return;
    throw new RangeError(
      `${process.id} has no step "${id}": it has ${steps.map((step) => step.id).join(', ')}.`,
    );
  };
  for (const reform of reforms) {
    switch (reform.do) {
      case 'change-clock': {
        requireStep(reform.step);
        const provision = `what-if:${reform.step}`;
        lengths.set(provision, reform.length);
        steps = steps.map((step) =>
          step.id === reform.step
            ? {
                ...step,
                clocks: [
                  {
                    provision,
                    unit: reform.unit,
                    from: step.clocks[0]?.from ?? [...step.begins, ...(step.awaits ?? [])],
                  },
                ],
              }
            : step,
        );
        break;
      }
      case 'drop-step':
        requireStep(reform.step);
        dropped.add(reform.step);
        break;
      case 'add-step': {
        requireStep(reform.before);
        const happens =
          process.first === reform.after || steps.some(({ ends }) => ends.includes(reform.after));
        if (!happens) throw new RangeError(`In ${process.id} "${reform.after}" never happens.`);
        if (steps.some(({ id }) => id === reform.step)) {
          throw new RangeError(`${process.id} has a step "${reform.step}" already.`);
        }
        const provision = `what-if:${reform.step}`;
        lengths.set(provision, reform.length);
        const done = `${reform.step}-done`;
        const added: ProcessStep = {
          id: reform.step,
          mover: reform.mover,
          begins: [reform.after],
          ends: [done],
          clocks: [{ provision, unit: reform.unit, from: [reform.after] }],
          atEnd: 'no-limit',
          usual: true,
          cite: reformCitation,
        };
        steps = [
          ...steps.map((step) =>
            step.id === reform.before ? { ...step, awaits: [...(step.awaits ?? []), done] } : step,
          ),
          added,
        ];
        break;
      }
    }
  }
  return { process: { ...process, steps }, dropped, lengths };
}

const unitOf: Readonly<Record<string, ClockUnit>> = {
  wd: 'working-days',
  d: 'calendar-days',
  m: 'months',
  y: 'years',
};

const word = '[a-z0-9-]+';
const change = new RegExp(`^(${word})=(\\d+)(wd|d|m|y)$`);
const drop = new RegExp(`^drop:(${word})$`);
const add = new RegExp(`^add:(${word})(?:/(${word}))?@(${word})>(${word})=(\\d+)(wd|d|m|y)$`);

/**
 * A reform from its text: `review=5wd`, `drop:lodge-security`, `add:consult/other-agencies@received>review=20d`; before each a country
 * may stand: `KZ:review=5wd`. Units: wd working days, d days, m months, y years.
 */
export function parseReform(text: string): Parsed<CountryReform> {
  const [, country, rest = ''] = /^(?:([A-Z]{2}(?:-[A-Z]+)?):)?(.*)$/.exec(text.trim()) ?? [];
  const done = (reform: Reform): Parsed<CountryReform> => ({
    ok: true,
    value: { ...(country !== undefined && { country }), reform },
    notes: [],
  });
  const changed = change.exec(rest);
  if (changed) {
    const [, step, length, unit] = changed as unknown as [string, string, string, string];
    return done({ do: 'change-clock', step, length: Number(length), unit: unitOf[unit] as ClockUnit });
  }
  const dropped = drop.exec(rest);
  if (dropped) return done({ do: 'drop-step', step: dropped[1] as string });
  const added = add.exec(rest);
  if (added) {
    const [, step, mover = 'other-agencies', after, before, length, unit] = added as unknown as string[];
    if (!(movers as readonly string[]).includes(mover)) {
      return fault(text, `Got "${mover}" when expected one of ${movers.join(', ')}.`);
    }
    return done({
      do: 'add-step',
      step: step as string,
      mover: mover as Mover,
      after: after as string,
      before: before as string,
      length: Number(length),
      unit: unitOf[unit as string] as ClockUnit,
    });
  }
  return fault(
    text,
    `Got "${text}" when expected STEP=5wd, drop:STEP, or add:NAME/MOVER@MOMENT>STEP=20d (wd, d, m, y), perhaps after a country as KZ:.`,
  );
}

const shortOf: Readonly<Record<ClockUnit, string>> = {
  'working-days': 'wd',
  'calendar-days': 'd',
  months: 'm',
  years: 'y',
};

/** The text of a reform, as short as it can be written. Inverse: `parseReform`. */
export function printReform({ country, reform }: CountryReform): string {
  const where = country === undefined ? '' : `${country}:`;
  switch (reform.do) {
    case 'change-clock':
      return `${where}${reform.step}=${reform.length}${shortOf[reform.unit]}`;
    case 'drop-step':
      return `${where}drop:${reform.step}`;
    case 'add-step': {
      const { step, mover, after, before, length, unit } = reform;
      return `${where}add:${step}/${mover}@${after}>${before}=${length}${shortOf[unit]}`;
    }
  }
}

function fault(at: string, message: string): Parsed<CountryReform> {
  return { ok: false, faults: [{ code: 'reform_unreadable', at, message }] };
}
