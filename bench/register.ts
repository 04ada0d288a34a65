/** The register: replay of a national log into state, one application of 200 blocks, and any day again. */
import { cellFromRowColumn } from '#grid';
import { kazakhstan } from '#law';
import { canonicalJson } from '#proof';
import {
  blockState,
  type Entry,
  groundBaseFrom,
  groundView,
  parseEntry,
  type RegisterState,
  replay,
  simulate,
} from '#register';
import { civilDate } from '#terms';
import { type Benchmark, type Measured, median } from './benchmark.ts';

const today = civilDate('2026-11-23');
/** A rectangle as large as the country's box: what is closed in it does not matter to speed. */
const rows = Array.from(
  { length: 14 * 60 },
  (_, i) => [cellFromRowColumn((90 + 41) * 60 + i, (180 + 47) * 60), 40 * 60] as const,
);
const base = groundBaseFrom({
  country: { whole: rows, part: [] },
  closures: { 'settlement-belt': [], 'water-fund': [] },
  rights: {},
});
/** 1,200 places to explore around, spread by a fixed rule. */
const deposits = Array.from({ length: 1200 }, (_, i) => ({
  cell: cellFromRowColumn((90 + 42) * 60 + ((i * 7919) % 720), (180 + 48) * 60 + ((i * 104_729) % 2280)),
  minerals: ['gold' as const],
}));

interface Simulated {
  readonly entries: readonly Entry[];
  readonly state: RegisterState;
  readonly millis: number;
}

let made: Simulated | undefined;

/** The trial register at real scale, made once. */
function simulated(): Simulated {
  if (made) return made;
  const entries: Entry[] = [];
  const started = performance.now();
  const register = { origin: 'orebook.bench/kz', country: 'KZ', law: 'KZ', data: [] } as const;
  const months = simulate({ seed: 1, today, law: kazakhstan, base, deposits, register });
  let month = months.next();
  while (!month.done) {
    entries.push(...month.value.entries);
    month = months.next();
  }
  made = { entries, state: month.value, millis: performance.now() - started };
  return made;
}

function medianOf(runs: number, work: () => void): number {
  work();
  return median(
    Array.from({ length: runs }, () => {
      const started = performance.now();
      work();
      return performance.now() - started;
    }),
  );
}

function entriesASecond(entries: number, millis: number, least: number): Measured {
  const figure = Math.round((entries / millis) * 1000);
  return { figure, unit: 'entries/s', met: figure >= least, note: `${entries.toLocaleString('en')} entries` };
}

/** Two hundred joined blocks in the busiest part of the simulated country. */
function busyBlocks(state: RegisterState): number[] {
  const runs = state.licences.get(state.licences.count)?.cells ?? [];
  const first = runs[0]?.[0] ?? 0;
  return Array.from({ length: 200 }, (_, i) => first + Math.floor(i / 20) * 21_600 + (i % 20));
}

export const benchmarks: readonly Benchmark[] = [
  {
    name: 'simulate a trial register at real scale',
    target: '< 10 s',
    run: () => {
      const { millis, entries } = simulated();
      return {
        figure: millis / 1000,
        unit: 's',
        met: millis < 10_000,
        note: `${entries.length.toLocaleString('en')} entries`,
      };
    },
  },
  {
    name: 'replay of the log into state',
    target: '≥ 200,000 entries/s',
    run: () => {
      const { entries } = simulated();
      const millis = medianOf(7, () => {
        if (!replay(entries).ok) throw new Error('The simulated log does not replay.');
      });
      return entriesASecond(entries.length, millis, 200_000);
    },
  },
  {
    name: 'replay with parsing, from text',
    target: '≥ 50,000 entries/s: a restart replays the country in a second',
    run: () => {
      const lines = simulated().entries.map((entry) => canonicalJson(entry));
      const parsed = function* () {
        for (const line of lines) {
          const entry = parseEntry(line);
          if (!entry.ok) throw new Error(entry.faults[0]?.message);
          yield entry.value;
        }
      };
      const millis = medianOf(5, () => {
        if (!replay(parsed()).ok) throw new Error('The simulated log does not replay.');
      });
      return entriesASecond(lines.length, millis, 50_000);
    },
  },
  {
    name: 'check of 200 blocks on the live register',
    target: '< 1 ms',
    run: () => {
      const { state } = simulated();
      const cells = busyBlocks(state);
      const millis =
        medianOf(15, () => {
          for (let i = 0; i < 100; i++) {
            kazakhstan.checkArea(
              { cells, datum: 'QazTRF-23' },
              today,
              groundView(state, base, { day: today }),
            );
          }
        }) / 100;
      return { figure: millis, unit: 'ms', met: millis < 1 };
    },
  },
  {
    name: 'state of a block as of any entry',
    target: '< 0.1 ms',
    run: () => {
      const { state } = simulated();
      const cells = busyBlocks(state);
      const millis =
        medianOf(9, () => {
          for (const [i, cell] of cells.entries()) {
            const size = Math.floor((state.size * i) / cells.length);
            blockState(state, base, cell, { size, day: today, written: size });
          }
        }) / cells.length;
      return { figure: millis, unit: 'ms', met: millis < 0.1 };
    },
  },
];
