import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type CivilDate, civilDate } from '#terms';
import { blockState } from './block-state.ts';
import type { Command } from './command.ts';
import { fold, rollback } from './fold.ts';
import { applicationLifeCycle } from './life-cycle.ts';
import { countsOf } from './queries.ts';
import { replay } from './replay.ts';
import { applicationOf, openState, type RegisterState } from './state.ts';
import { stateDigest } from './state-digest.ts';
import {
  application,
  blocks,
  given,
  investor,
  licence,
  lodgeOn,
  officer,
  registrar,
  rival,
  type Story,
} from './story.ts';

/** What the log said at a size, asked on a day. */
const known = (size: number, day: string) => ({ size, day: civilDate(day), written: size });

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
            const { queue } = blockState(state, base, cell, known(size, '2026-02-02'));
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
        const at = known(size, '2026-06-01');
        for (const cell of blocks(0, 0, 6, 6)) {
          expect(blockState(state, base, cell, at)).toEqual(blockState(then, base, cell, at));
        }
      }),
      { numRuns: 25, seed: 4 },
    );
  });
});
