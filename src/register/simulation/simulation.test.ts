import { describe, expect, test } from 'vitest';
import { kazakhstan } from '#law';
import { bytesFromHex, verifyCommitment } from '#proof';
import { civilDate, partsFromCivilDate } from '#terms';
import type { Entry } from '../entry.ts';
import { groundBaseFrom } from '../ground-base.ts';
import { countsOf, openDeadlines } from '../queries.ts';
import { replay } from '../replay.ts';
import type { RegisterState } from '../state.ts';
import { stateDigest } from '../state-digest.ts';
import { block } from '../story.ts';
import type { SimulatedOpening } from './people.ts';
import { Random } from './random.ts';
import { type SimulationPlan, simulate } from './simulate.ts';

/** A country of 160 × 160 blocks with a lake and some deposits. */
const rows = Array.from({ length: 160 }, (_, up) => [block(up, 0), 160] as const);
const plan: SimulationPlan = {
  seed: 7,
  today: civilDate('2026-11-23'),
  law: kazakhstan,
  base: groundBaseFrom({
    country: { whole: rows, part: [] },
    closures: { 'water-fund': [{ id: 'lake-1', whole: [[block(20, 10), 12]], part: [[block(21, 10), 12]] }] },
    rights: {},
    programme: rows,
  }),
  deposits: Array.from({ length: 12 }, (_, i) => ({
    cell: block(20 + 40 * (i % 4), 25 + 50 * (i % 3)),
    minerals: [(['gold', 'tungsten', 'copper'] as const)[i % 3] ?? 'gold'],
  })),
  register: { origin: 'orebook.test/kz', country: 'KZ', law: 'KZ', data: [] },
  scale: 0.06,
};

function run(change: Partial<SimulationPlan> = {}) {
  const entries: Entry[] = [];
  const openings: SimulatedOpening[] = [];
  const progress: number[] = [];
  const months = simulate({ ...plan, ...change });
  for (;;) {
    const month = months.next();
    if (month.done) return { entries, openings, progress, state: month.value as RegisterState };
    entries.push(...month.value.entries);
    openings.push(...month.value.openings);
    progress.push(month.value.progress);
  }
}

const simulated = run();

describe('the simulated register', () => {
  test('is the same for the same seed, and another for another', () => {
    const small = run({ scale: 0.01 });
    expect(run({ scale: 0.01 }).entries).toEqual(small.entries);
    expect(run({ scale: 0.01, seed: 8 }).entries).not.toEqual(small.entries);
  });

  test('says in every entry that it is simulated, and by whom', () => {
    expect(simulated.entries.length).toBeGreaterThan(2000);
    for (const { simulated: marked, by } of simulated.entries) {
      expect([marked, by.role]).toEqual([true, 'simulation']);
      expect(by.account).toMatch(/^sim-/);
    }
  });

  test('is a lawful log: it replays into the same state', () => {
    const replayed = replay(simulated.entries);
    expect(replayed.ok).toBe(true);
    expect(stateDigest(replayed.state)).toBe(stateDigest(simulated.state));
  });

  test('begins on the first day of the Code, ends the day before today, and works on working days only', () => {
    expect(simulated.entries[0]).toMatchObject({ kind: 'register-opened', on: '2018-06-29', trial: true });
    const days = new Set(simulated.entries.map(({ on }) => on));
    expect([...days].every((day) => day < '2026-11-23' && kazakhstan.calendar.isWorkingDay(day))).toBe(true);
    expect(simulated.progress.at(-1)).toBe(1);
    expect(simulated.progress.length).toBe(102); // months from June 2018 to November 2026
  });

  test('at scale 0.06 has about 174 live licences and 15 applications before the desk, and grows from year to year', () => {
    const { licences, applications } = countsOf(simulated.state);
    expect(licences['in-force']).toBeGreaterThan(135);
    expect(licences['in-force']).toBeLessThan(215);
    const pending = applications['under-review'] + applications['awaiting-security'] + applications.secured;
    expect(pending).toBeGreaterThan(5);
    expect(pending).toBeLessThan(35);
    const granted = (year: number) =>
      simulated.entries.filter(
        ({ kind, on }) => kind === 'licence-granted' && partsFromCivilDate(on).year === year,
      ).length;
    expect(granted(2025)).toBeGreaterThan(granted(2019));
  });

  test('knows every kind of act: drops, answers, refusals, withdrawals, payments, ends', () => {
    const kinds = new Set(simulated.entries.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual([
      'application-lodged',
      'application-published',
      'application-refused',
      'application-withdrawn',
      'blocks-dropped',
      'blocks-given-up',
      'licence-ended',
      'licence-granted',
      'licence-surrendered-in-part',
      'payment-recorded',
      'register-opened',
      'security-lodged',
      'security-notice-sent',
    ]);
  });

  test('names its holders so that nobody takes them for real, and the names open the commitments', () => {
    for (const { commitment, salt, value } of simulated.openings) {
      expect(value).toMatch(/^(Simulated (Holder|Person) \d{3}|SIM-\d{9})/);
      expect(verifyCommitment(commitment, bytesFromHex(salt), value)).toBe(true);
    }
    const committed = new Set(simulated.openings.map(({ commitment }) => commitment));
    for (const entry of simulated.entries) {
      if (entry.kind === 'application-lodged')
        expect(committed.has(entry.applicant.name.commitment)).toBe(true);
    }
  });

  test('leaves work on the desk', () => {
    const open = openDeadlines(simulated.state, kazakhstan, civilDate('2026-11-23'));
    expect(new Set(open.map(({ deadline }) => deadline.mover)).size).toBeGreaterThan(1);
  });

  test('asks for deposits, and for a day after the first of the Code', () => {
    expect(() => run({ deposits: [] })).toThrow('Got no deposits when expected some to explore around.');
    expect(() => run({ today: civilDate('2018-06-29') })).toThrow(
      'Got 2018-06-29 when expected a day after 2018-06-29.',
    );
  });
});

test('chance keeps to its promises', () => {
  const random = new Random(1);
  const draws = Array.from({ length: 20_000 }, () => random.share());
  expect(Math.min(...draws)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...draws)).toBeLessThan(1);
  expect(draws.reduce((a, b) => a + b, 0) / draws.length).toBeCloseTo(0.5, 1);
  const wholes = new Set(Array.from({ length: 500 }, () => random.whole(3, 6)));
  expect([...wholes].sort()).toEqual([3, 4, 5, 6]);
  const times = Array.from({ length: 5_000 }, () => random.times(2.5));
  expect(times.reduce((a, b) => a + b, 0) / times.length).toBeCloseTo(2.5, 0);
  const heavy = Array.from({ length: 4_000 }, () =>
    random.weighted([
      [3, 'a'],
      [1, 'b'],
    ] as const),
  );
  expect(heavy.filter((item) => item === 'a').length / heavy.length).toBeCloseTo(0.75, 1);
});
