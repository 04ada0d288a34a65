/** Any day again: the whole register as it was known after any of a million entries. */
import {
  applicationAt,
  eachClaimedBlock,
  fold,
  licenceAt,
  openState,
  parseEntry,
  type RegisterState,
  type Standpoint,
} from '#register';
import { type Benchmark, median } from './benchmark.ts';
import { lawfulEntries, million } from './verify/million.ts';

function folded(): RegisterState {
  const state = openState();
  let index = 0;
  for (const bytes of lawfulEntries(million)) {
    const entry = parseEntry(bytes);
    if (!entry.ok) throw new Error(entry.faults[0]?.message);
    fold(state, index++, entry.value);
  }
  return state;
}

/** Every licence and application with what it was, as a list or a count of that moment needs them. */
function recordsAt(state: RegisterState, at: Standpoint): number {
  let live = 0;
  for (let ordinal = 1; ordinal <= state.licences.count; ordinal++)
    if (licenceAt(state, ordinal, at)?.status === 'in-force') live++;
  for (let ordinal = 1; ordinal <= state.applications.count; ordinal++)
    if (applicationAt(state, ordinal, at)?.status === 'lodged') live++;
  return live;
}

/** Every block that was held or asked for: the whole map. */
function blocksAt(state: RegisterState, at: Standpoint): number {
  let blocks = 0;
  eachClaimedBlock(state, at, () => blocks++);
  return blocks;
}

export const benchmarks: readonly Benchmark[] = [
  {
    name: 'the register as of any of 1,000,000 entries: all records; all blocks held or asked for',
    target: '< 300 ms each',
    run() {
      const state = folded();
      const day = state.opened?.on;
      if (!day) throw new Error('The log has no first entry.');
      const times = (look: (at: Standpoint) => number) =>
        median(
          Array.from({ length: 21 }, (_, i) => {
            const size = Math.floor((state.size * (i + 1)) / 21);
            const started = performance.now();
            look({ size, day, written: size });
            return performance.now() - started;
          }),
        );
      const records = times((at) => recordsAt(state, at));
      const blocks = times((at) => blocksAt(state, at));
      const many = state.licences.count + state.applications.count;
      return [
        { figure: records, unit: 'ms', met: records < 300, note: `${many.toLocaleString('en')} records` },
        { figure: blocks, unit: 'ms', met: blocks < 300, note: 'median over 21 sizes of the log' },
      ];
    },
  },
];
