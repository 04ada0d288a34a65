import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kazakhstan } from '#law';
import { addDays, type CivilDate, civilDate } from '#terms';
import { blockState } from './block-state.ts';
import type { Command } from './command.ts';
import type { Entry } from './entry.ts';
import { fold, rollback } from './fold.ts';
import { applicationLifeCycle } from './life-cycle.ts';
import { countsOf, openDeadlines } from './queries.ts';
import { replay } from './replay.ts';
import { applicationOf, openState, type RegisterState, sizeAt } from './state.ts';
import { stateDigest } from './state-digest.ts';
import {
  application,
  block,
  blocks,
  given,
  investor,
  licence,
  lodgeOn,
  lodging,
  officer,
  openCountry,
  opening,
  registrar,
  rival,
  Story,
} from './story.ts';

/** A random act on a corner of 6 × 6 blocks, by who may and who may not. */
const people = [investor, rival, { role: 'applicant', account: 'third' } as const];
const randomStep = fc.record({
  act: fc.oneof(
    { weight: 3, arbitrary: fc.constant('lodge') },
    { weight: 10, arbitrary: fc.constantFrom('notice', 'secure', 'grant') },
    {
      weight: 5,
      arbitrary: fc.constantFrom('drop', 'answer', 'refuse', 'withdraw', 'surrender', 'part', 'expire'),
    },
  ),
  up: fc.integer({ min: 0, max: 4 }),
  right: fc.integer({ min: 0, max: 4 }),
  rows: fc.integer({ min: 1, max: 2 }),
  columns: fc.integer({ min: 1, max: 2 }),
  record: fc.integer({ min: 0, max: 5 }),
  /** Now and then the act is asked of a record of any status. */
  astray: fc.constantFrom(true, false, false, false),
  who: fc.integer({ min: 0, max: 2 }),
  daysLater: fc.constantFrom(0, 0, 1, 3, 12, 40),
});
type RandomStep = typeof randomStep extends fc.Arbitrary<infer T> ? T : never;

const entryOf: Readonly<Record<string, string>> = {
  drop: 'blocks-dropped',
  answer: 'blocks-given-up',
  notice: 'security-notice-sent',
  secure: 'security-lodged',
  grant: 'licence-granted',
  refuse: 'application-refused',
  withdraw: 'application-withdrawn',
};

function commandOf(story: Story, step: RandomStep, day: CivilDate): Command {
  const by = people[step.who] ?? investor;
  const suited = applicationLifeCycle
    .filter(({ entry }) => entry === entryOf[step.act])
    .flatMap(({ from }) => from);
  const ready = suited.flatMap((status) =>
    status === 'none' ? [] : story.state.applications.withStatus(status),
  );
  const choice =
    step.astray || ready.length === 0 ? step.record + 1 : (ready[step.record % ready.length] as number);
  const about = { application: application(choice) };
  const papers = {
    licence: licence(step.record),
    documents: [{ kind: 'closure-act', sha256: 'd'.repeat(64) }],
  };
  const asked = applicationOf(story.state, about.application);
  const cells = blocks(step.up, step.right, step.rows, step.columns);
  switch (step.act) {
    case 'lodge':
      return lodgeOn(day, cells, by);
    case 'drop':
      return { act: 'drop-blocks', by: officer, ...about, cells };
    case 'answer':
      return { act: 'give-up-blocks', by, ...about, cells };
    case 'notice':
      return { act: 'send-security-notice', by: officer, ...about };
    case 'secure': {
      const sum = asked && 'notice' in asked ? asked.notice.sum : ({ amount: 1, currency: 'KZT' } as const);
      const words = {
        form: 'guarantee',
        issuer: 'Invented Bank JSC',
        until: civilDate('2040-01-01'),
        lodgedOn: day,
      } as const;
      return { act: 'record-security', by: officer, ...about, sum, ...words };
    }
    case 'grant':
      return { act: 'grant', by: officer, ...about };
    case 'refuse':
      return {
        act: 'refuse',
        by: officer,
        ...about,
        grounds: ['security-or-concentration'],
        reason: 'Code art. 190(1)(6).',
      };
    case 'withdraw':
      return { act: 'withdraw', by, ...about };
    case 'surrender':
      return { act: 'surrender', by, ...papers };
    case 'part':
      return { act: 'surrender', by, ...papers, cells };
    default:
      return { act: 'end-licence', by: registrar, reason: 'expired', ...papers };
  }
}

/** A story of random acts; most are refused, and those that pass are folded. */
function play(steps: readonly RandomStep[]): Story {
  const story = given();
  let day = civilDate('2026-02-02');
  for (const step of steps) {
    day = addDays(day, step.daysLater);
    story.when([day, commandOf(story, step, day)]);
  }
  return story;
}

/** Holders of each block as the records say it, for the claims to be held against. */
function holdersByRecords(state: RegisterState): Map<number, string[]> {
  const holders = new Map<number, string[]>();
  for (let ordinal = 1; ordinal <= state.licences.count; ordinal++) {
    const held = state.licences.get(ordinal);
    if (held?.status !== 'in-force') continue;
    for (const [start, count] of held.cells) {
      for (let cell = start; cell < start + count; cell++)
        holders.set(cell, [...(holders.get(cell) ?? []), held.id]);
    }
  }
  return holders;
}

describe('whatever is asked, in whatever order', () => {
  const steps = fc.array(randomStep, { minLength: 60, maxLength: 80 });

  test('no block has two holders, and claims and records agree on who holds', () => {
    let grants = 0;
    fc.assert(
      fc.property(steps, (random) => {
        const { state } = play(random);
        const holders = holdersByRecords(state);
        for (const [cell, ids] of holders) expect([cell, ids.length]).toEqual([cell, 1]);
        expect(state.claims.held).toBe(holders.size);
        for (const cell of blocks(0, 0, 7, 7)) {
          const holder = state.claims.holder(cell);
          expect(holder === 0 ? undefined : licence(holder)).toBe(holders.get(cell)?.[0]);
        }
        grants += state.licences.count;
      }),
      { numRuns: 60, seed: 1 },
    );
    expect(grants).toBeGreaterThan(60);
  });

  test('replay of the entries gives the live state, and rollback gives the state of any size', () => {
    fc.assert(
      fc.property(steps, fc.double({ min: 0, max: 1, noNaN: true }), (random, share) => {
        const { state, entries } = play(random);
        const replayed = replay(entries);
        expect(replayed.ok).toBe(true);
        const digest = stateDigest(state);
        expect(stateDigest(replayed.state)).toBe(digest);
        const size = Math.floor(share * state.size);
        rollback(state, size);
        const shorter = openState();
        for (const entry of entries.slice(0, size)) fold(shorter, shorter.size, entry);
        expect(stateDigest(state)).toBe(stateDigest(shorter));
        expect(countsOf(state)).toEqual(countsOf(shorter));
        for (const entry of entries.slice(size)) fold(state, state.size, entry);
        expect(stateDigest(state)).toBe(digest);
      }),
      { numRuns: 40, seed: 2 },
    );
  });

  test('the order of each queue is the order of the log, at every size', () => {
    fc.assert(
      fc.property(steps, (random) => {
        const { state, base } = play(random);
        for (let size = 0; size <= state.size; size += 5) {
          for (const cell of blocks(0, 0, 6, 6)) {
            const { queue } = blockState(state, base, cell, civilDate('2026-02-02'), { size });
            const priorities = queue.map((row) => applicationOf(state, row.application)?.priority ?? -1);
            expect(priorities).toEqual([...priorities].sort((a, b) => a - b));
            expect(queue.map(({ place }) => place)).toEqual(queue.map((_, i) => i + 1));
          }
        }
      }),
      { numRuns: 15, seed: 3 },
    );
  });

  test('a block at a size is what it was when the log ended there', () => {
    fc.assert(
      fc.property(steps, fc.double({ min: 0, max: 1, noNaN: true }), (random, share) => {
        const { state, base, entries } = play(random);
        const size = Math.floor(share * entries.length);
        const then = openState();
        for (const entry of entries.slice(0, size)) fold(then, then.size, entry);
        const day = civilDate('2026-06-01');
        for (const cell of blocks(0, 0, 6, 6)) {
          expect(blockState(state, base, cell, day, { size })).toEqual(blockState(then, base, cell, day));
        }
      }),
      { numRuns: 25, seed: 4 },
    );
  });
});

describe('a log that decide did not write', () => {
  const area = blocks(10, 10, 2, 2);
  const story = given(
    ['2026-02-02', lodging(area)],
    ['2026-02-03', lodging(area, rival)],
    ['2026-02-05', { act: 'withdraw', by: investor, application: application(1) }],
  );
  const { entries } = story;

  /** What a replay says of the entries with one of them changed. */
  function tampered(index: number, change: object): string {
    const forged = entries.map((entry, i) => (i === index ? ({ ...entry, ...change } as Entry) : entry));
    const answer = replay(forged);
    return answer.ok ? 'ok' : `${answer.index} ${answer.code}`;
  }

  test('the first bad entry is named, with its code', () => {
    expect(tampered(1, {})).toBe('ok');
    expect(tampered(3, { at: '2026-01-06T05:00:00.000Z', on: '2026-01-06' })).toBe('3 clock_went_back');
    expect(tampered(3, { on: '2026-02-06' })).toBe('3 day_does_not_fit_instant');
    expect(tampered(3, { application: 'A-000007' })).toBe('3 number_out_of_turn');
    expect(tampered(3, { by: investor })).toBe('3 not_your_record');
    expect(tampered(3, { by: officer })).toBe('3 not_your_act');
    expect(tampered(5, { application: 'A-000002', by: rival, kind: 'application-lodged' })).toBe(
      '5 act_not_possible_in_status',
    );
    expect(tampered(5, { simulated: true })).toBe('5 simulation_not_marked');
    expect(tampered(0, { kind: 'application-withdrawn', application: 'A-000001' })).toBe(
      '0 register_opened_once',
    );
  });

  test('entries dropped or swapped are found', () => {
    const answerTo = (log: readonly Entry[]) => {
      const answer = replay(log);
      return answer.ok ? 'ok' : `${answer.index} ${answer.code}`;
    };
    expect(answerTo(entries.filter((_, i) => i !== 1))).toBe('1 act_not_possible_in_status');
    const [opened, one, published, ...rest] = entries as [Entry, Entry, Entry, ...Entry[]];
    expect(answerTo([opened, published, one, ...rest])).toBe('1 act_not_possible_in_status');
    expect(answerTo([opened, opened])).toBe('1 register_opened_once');
  });

  test('a second grant of the same blocks is found, and the state stays as it was before it', () => {
    const secure = (number: number, day: string) =>
      [
        [day, { act: 'send-security-notice', by: officer, application: application(number) }],
        [
          day,
          {
            act: 'record-security',
            by: officer,
            application: application(number),
            form: 'guarantee',
            sum: { amount: 12_456_000, currency: 'KZT' },
            issuer: 'Invented Bank JSC',
            until: civilDate('2040-01-01'),
            lodgedOn: civilDate(day),
          },
        ],
        [day, { act: 'grant', by: officer, application: application(number) }],
      ] as const;
    const first = given(['2026-02-02', lodging(area)], ...secure(1, '2026-02-04'));
    const other = given(['2026-02-02', lodging(blocks(20, 20, 2, 2))], ...secure(1, '2026-02-04'));
    // The second application's entries, renumbered and moved onto the first's blocks.
    const again = other.entries.slice(1).map((entry) => {
      const moved = { ...entry, at: '2026-03-02T05:00:00.000Z', on: '2026-03-02', application: 'A-000002' };
      const onArea = 'cells' in entry ? { cells: (first.entries[1] as { cells: unknown }).cells } : {};
      const numbered = 'licence' in entry ? { licence: 'EL-000002' } : {};
      return { ...moved, ...onArea, ...numbered } as unknown as Entry;
    });
    const answer = replay([...first.entries, ...again]);
    expect(answer).toMatchObject({ ok: false, index: 10, code: 'block_already_held' });
    expect(answer.state.licences.count).toBe(1);
    expect(answer.state.claims.holder(area[0] as number)).toBe(1);
    const upTo = replay([...first.entries, ...again].slice(0, 10));
    expect(stateDigest(answer.state)).toBe(stateDigest(upTo.state));
  });
});

describe('the state of a block', () => {
  const lake = {
    id: 'lake-1',
    name: 'Invented Lake',
    whole: [[block(0, 0), 1]] as const,
    part: [[block(0, 1), 1]] as const,
  };
  const land = {
    ...openCountry,
    programme: [[block(0, 0), 60]] as const,
    closures: { 'water-fund': [lake] },
  };
  const story = () => new Story(land).given(opening);
  const day = civilDate('2026-02-10');
  const stateOf = (told: Story, cell: number, on = day) => {
    const { ground, until, reasons } = blockState(told.state, told.base, cell, on);
    return [ground, until, reasons.map(({ code }) => code)];
  };

  test('it is free, closed, or closed in a part that decides nothing', () => {
    expect(stateOf(story(), block(0, 5))).toEqual(['free', undefined, []]);
    expect(stateOf(story(), block(0, 0))).toEqual(['closed', undefined, ['closed-land']]);
    expect(stateOf(story(), block(0, 1))).toEqual(['free', undefined, ['closed-land']]);
    expect(stateOf(story(), block(1, 0))).toEqual(['closed', undefined, ['not-in-programme']]);
    expect(stateOf(story(), block(0, 0) - 21_600)).toEqual(['closed', undefined, ['outside-country']]);
  });

  test('it is applied for, then closing until the refusal no longer bars, then free', () => {
    const told = story().given(['2026-02-02', lodging(blocks(0, 5, 1, 2))]);
    expect(stateOf(told, block(0, 5))).toEqual(['applied-for', undefined, ['applied-for']]);
    told.given([
      '2026-02-10',
      {
        act: 'refuse',
        by: officer,
        application: application(1),
        grounds: ['security-or-concentration'],
        reason: 'Code art. 190(1)(6).',
      },
    ]);
    expect(stateOf(told, block(0, 5))).toEqual(['closing', '2026-02-24', ['refusal-bars']]);
    expect(stateOf(told, block(0, 5), civilDate('2026-02-25'))).toEqual(['free', undefined, []]);
  });

  test('it is held until the last day of the term, then closing until the register says that it ended', () => {
    const told = story().given([
      '2026-02-02',
      {
        act: 'enter-statement',
        by: registrar,
        publisher: 'old-register',
        number: '1',
        seenOn: day && civilDate('2026-02-01'),
        holder: { id: 'h', name: { commitment: 'e'.repeat(64) } },
        datum: 'Pulkovo-1942',
        cells: [block(0, 5)],
        from: civilDate('2020-03-01'),
        until: civilDate('2026-02-28'),
      },
    ]);
    expect(stateOf(told, block(0, 5))).toEqual(['held', '2026-02-28', ['held']]);
    expect(stateOf(told, block(0, 5), civilDate('2026-03-01'))).toEqual([
      'closing',
      undefined,
      ['term-over'],
    ]);
    told.given([
      '2026-03-02',
      { act: 'end-licence', by: registrar, licence: licence(1), reason: 'expired', documents: [] },
    ]);
    expect(stateOf(told, block(0, 5), civilDate('2026-03-02'))).toEqual(['free', undefined, []]);
    const { history } = blockState(told.state, told.base, block(0, 5), day);
    expect(history).toMatchObject([
      { claim: { licence: 'EL-000001' }, begunIn: 1, endedIn: 2, status: 'ended' },
    ]);
  });

  test('the register of an instant is what the log said by then', () => {
    const told = story().given(['2026-02-02', lodging(blocks(0, 5, 1, 2))]);
    const [, lodged] = told.entries;
    expect(sizeAt(told.state, (lodged as Entry).at)).toBe(3);
    expect(sizeAt(told.state, (told.entries[0] as Entry).at)).toBe(1);
  });
});

test('the desk shows what is due first, first', () => {
  const story = given(
    ['2026-02-02', lodging(blocks(10, 10, 2, 2))],
    ['2026-02-09', lodging(blocks(20, 20, 2, 2), rival)],
    ['2026-02-11', { act: 'send-security-notice', by: officer, application: application(1) }],
  );
  const rows = openDeadlines(story.state, kazakhstan, civilDate('2026-02-25')).map(
    ({ application: { id }, deadline }) =>
      `${id} ${deadline.step} ${deadline.mover} ${deadline.state} ${deadline.due} ${deadline.left}`,
  );
  expect(rows).toEqual([
    'A-000002 review ministry overdue 2026-02-23 -2',
    'A-000001 lodge-security applicant running 2026-04-14 30',
  ]);
  expect(countsOf(story.state)).toMatchObject({
    entries: 6,
    applications: { 'under-review': 1, 'awaiting-security': 1 },
    licences: { 'in-force': 0 },
    blocksHeld: 0,
  });
});
