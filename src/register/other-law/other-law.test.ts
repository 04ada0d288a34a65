import { describe, expect, test } from 'vitest';
import { kazakhstan, type LawChanges } from '#law';
import { civilDate } from '#terms';
import { groundBaseFrom } from '../ground-base.ts';
import { simulate } from '../simulation/simulate.ts';
import type { RegisterState } from '../state.ts';
import { application, block, blocks, given, lodging, officer, rival, type Story } from '../story.ts';
import type { OtherLawAnswer } from './answer.ts';
import { comparedUnder, underOtherLaw } from './other-law.ts';

const today = civilDate('2026-11-23');
const ask = (story: Pick<Story, 'state' | 'base'>, changes: LawChanges, on = today): OtherLawAnswer =>
  comparedUnder(story.state, {
    law: kazakhstan,
    other: kazakhstan.with(changes),
    base: story.base,
    today: on,
  });

/** A licence of 12 blocks from 4 March 2026 to 3 March 2032; an application for 30 blocks of a rival on 1 June. */
const story = () =>
  given(
    ['2026-02-02', lodging(blocks(10, 10, 3, 4))],
    ['2026-02-10', { act: 'send-security-notice', by: officer, application: application(1) }],
    [
      '2026-03-02',
      {
        act: 'record-security',
        by: officer,
        application: application(1),
        form: 'guarantee',
        sum: { amount: 37_368_000, currency: 'KZT' },
        issuer: 'Invented Bank JSC',
        until: civilDate('2032-12-31'),
        lodgedOn: civilDate('2026-03-02'),
      },
    ],
    ['2026-03-04', { act: 'grant', by: officer, application: application(1) }],
    ['2026-06-01', lodging(blocks(30, 10, 5, 6), rival)],
  );

describe('the register under another law', () => {
  test('under the same law nothing differs', () => {
    const answer = ask(story(), {});
    expect(answer).toMatchObject({
      changed: [],
      applications: { judged: 2, refused: [], accepted: [], blocksDroppedMore: 0, blocksDroppedLess: 0 },
      licences: { counted: 1, lapsed: [], livesOn: [], otherEnd: [], neverGranted: [] },
      ground: { held: 12, opens: 0, closes: 0, contested: 0 },
      moneyByLicence: [],
    });
    for (const { amount, otherAmount } of answer.money) expect(otherAmount).toBe(amount);
  });

  test('under a maximum of 20 blocks the application for 30 is refused, and the licence of 12 stays', () => {
    const answer = ask(story(), { 'exploration.maximum-blocks': 20 });
    expect(answer.changed).toEqual(['exploration.maximum-blocks']);
    expect(answer.applications.refused).toEqual([
      {
        id: 'A-000002',
        lodgedOn: '2026-06-01',
        blocks: 30,
        status: 'under-review',
        because: [{ rule: 'exploration.maximum-area', code: 'too_many_blocks' }],
        simulated: false,
      },
    ]);
    expect(answer.licences.neverGranted).toEqual([]);
    expect(answer.ground).toMatchObject({ held: 12, opens: 0 });
  });

  test('under a maximum of 10 the licence of 12 was never granted: its ground is open and its money was never owed', () => {
    const answer = ask(story(), { 'exploration.maximum-blocks': 10 });
    expect(answer.applications.refused.map(({ id }) => id)).toEqual(['A-000001', 'A-000002']);
    expect(answer.licences.neverGranted.map(({ id }) => id)).toEqual(['EL-000001']);
    expect(answer.ground).toMatchObject({ held: 12, opens: 12, closes: 0 });
    expect(answer.money.map(({ part, otherAmount }) => [part, otherAmount])).toEqual([
      ['signature-bonus', 0],
      ['closure-security', 0],
      ['rental', 0],
      ['minimum-spend', 0],
    ]);
  });

  test('the same maximum from 1 April 2026 refuses the later application only', () => {
    const changes = { 'exploration.maximum-blocks': { from: civilDate('2026-04-01'), value: 10 } };
    expect(ask(story(), changes).applications.refused.map(({ id }) => id)).toEqual(['A-000002']);
  });

  test('a term of 4 years ends the licence on 3 March 2030; on 4 March 2030 its 12 blocks are open', () => {
    const before = ask(story(), { 'exploration.term-years': 4 });
    expect(before.licences.otherEnd).toEqual([
      {
        id: 'EL-000001',
        from: '2026-03-04',
        until: '2032-03-03',
        otherUntil: '2030-03-03',
        blocks: 12,
        status: 'in-force',
        simulated: false,
      },
    ]);
    expect(before.ground.opens).toBe(0);
    const after = ask(story(), { 'exploration.term-years': 4 }, civilDate('2030-03-04'));
    expect(after.licences.lapsed.map(({ id, otherUntil }) => [id, otherUntil])).toEqual([
      ['EL-000001', '2030-03-03'],
    ]);
    expect(after.ground).toMatchObject({ held: 12, opens: 12, closes: 0 });
  });

  test('a bonus of 200 MCI instead of 100 is 865,000 tenge instead of 432,500, and nothing else moves', () => {
    const { money, moneyByLicence } = ask(story(), { 'signature-bonus.exploration': 200 });
    expect(money.find(({ part }) => part === 'signature-bonus')).toEqual({
      part: 'signature-bonus',
      amount: 432_500,
      otherAmount: 865_000,
      licences: 1,
    });
    expect(money.filter(({ amount, otherAmount }) => amount !== otherAmount)).toHaveLength(1);
    expect(moneyByLicence).toEqual([expect.objectContaining({ id: 'EL-000001', simulated: false })]);
    const [row] = moneyByLicence;
    expect((row?.otherAmount ?? 0) - (row?.amount ?? 0)).toBe(432_500);
  });

  test('half the security for closure: 12 blocks ask 18,684,000 tenge instead of 37,368,000', () => {
    const table = [
      { fromYear: 1, perBlock: 360 },
      { fromYear: 7, perBlock: 585 },
    ];
    const { money } = ask(story(), { 'closure-security.exploration': table });
    expect(money.find(({ part }) => part === 'closure-security')).toMatchObject({
      amount: 37_368_000,
      otherAmount: 18_684_000,
    });
  });

  test('10 working days for security: lodged 13 days after the notice, it comes too late, and there is no licence', () => {
    const answer = ask(story(), {
      'exploration-application.security-days': 10,
      'exploration-application.security-refusal-days': 10,
    });
    expect(answer.applications.refused.map(({ id, because }) => [id, because])).toEqual([
      ['A-000001', [{ rule: 'register.security', code: 'security-late' }]],
    ]);
    expect(answer.licences.neverGranted).toHaveLength(1);
    expect(answer.clocks.find(({ step }) => step === 'lodge-security')).toEqual({
      step: 'lodge-security',
      mover: 'applicant',
      done: 1,
      late: 0,
      otherLate: 1,
    });
  });

  test('a review of 5 working days: the notice of the sixth comes late', () => {
    const { clocks } = ask(story(), { 'exploration-application.review-days': 5 });
    expect(clocks.find(({ step }) => step === 'review')).toMatchObject({ done: 2, late: 1, otherLate: 2 });
  });

  test('entries after the size that was asked for change nothing', () => {
    const told = story();
    const { size } = told.state;
    const steps = underOtherLaw(told.state, {
      law: kazakhstan,
      other: kazakhstan.with({ 'exploration.maximum-blocks': 20 }),
      base: told.base,
      today,
      size,
    });
    told.given(['2026-07-01', lodging(blocks(0, 0, 7, 7), rival)]);
    let step = steps.next();
    while (!step.done) step = steps.next();
    expect(step.value.size).toBe(size);
    expect(step.value.applications.refused.map(({ id }) => id)).toEqual(['A-000002']);
  });

  test('a register of another law is turned down', () => {
    const other = { ...kazakhstan, code: 'AU-WA' as const };
    expect(() => comparedUnder(story().state, { law: other, other, base: story().base, today })).toThrow(
      'Got the law of AU-WA when the register follows KZ.',
    );
  });
});

describe('a simulated register under another law', () => {
  const rows = Array.from({ length: 60 }, (_, up) => [block(up, 0), 60] as const);
  const base = groundBaseFrom({
    country: { whole: rows, part: [] },
    programme: rows,
    closures: {},
    rights: {},
  });
  const steps = simulate({
    seed: 7,
    today: civilDate('2024-03-01'),
    law: kazakhstan,
    base,
    deposits: [
      { cell: block(10, 10), minerals: ['gold'] },
      { cell: block(40, 40), minerals: ['copper'] },
    ],
    register: { origin: 'orebook.test/kz', country: 'KZ', law: 'KZ', data: [] },
    scale: 0.02,
  });
  let step = steps.next();
  while (!step.done) step = steps.next();
  const register = { state: step.value as RegisterState, base };
  const on = civilDate('2024-03-01');

  test('every licence and application is counted once', () => {
    const answer = ask(register, {}, on);
    expect([answer.applications.judged, answer.licences.counted]).toEqual([
      register.state.applications.count,
      register.state.licences.count,
    ]);
    expect(answer.ground.held).toBe(register.state.claims.held);
  });

  test('a term of 3 years lapses every licence older than that and opens its ground', () => {
    const answer = ask(register, { 'exploration.term-years': 3 }, on);
    const old = register.state.licences
      .withStatus('in-force')
      .flatMap((ordinal) => register.state.licences.get(ordinal) ?? [])
      .filter(({ from }) => from <= '2021-03-01');
    expect(answer.licences.lapsed.map(({ id }) => id)).toEqual(old.map(({ id }) => id));
    expect(answer.ground.opens).toBe(old.reduce((sum, { blocks: held }) => sum + held, 0));
    expect([answer.licences.lapsed.length, answer.ground.opens]).toMatchInlineSnapshot(`
      [
        14,
        604,
      ]
    `);
  });

  test('a maximum of 50 blocks refuses every application for more that passes now', () => {
    const answer = ask(register, { 'exploration.maximum-blocks': 50 }, on);
    expect(answer.applications.refused.every(({ blocks: asked }) => asked > 50)).toBe(true);
    expect([
      answer.applications.refused.length,
      answer.licences.neverGranted.length,
      answer.ground.opens,
    ]).toMatchInlineSnapshot(`
      [
        10,
        10,
        1179,
      ]
    `);
  });

  test('where tiers of rental go by holder, nobody pays less, and before 2026, when there was one tier, nobody pays more', () => {
    const { money } = ask(register, { 'rental.tier-by': 'holder' }, on);
    const row = money.find(({ part }) => part === 'rental');
    expect(row?.otherAmount).toBe(row?.amount);
    const later = ask(register, { 'rental.tier-by': 'holder' }, civilDate('2027-03-01'));
    const laterRow = later.money.find(({ part }) => part === 'rental');
    expect(laterRow?.otherAmount).toBeGreaterThan(laterRow?.amount ?? 0);
    expect(later.moneyByLicence.every(({ amount, otherAmount }) => otherAmount > amount)).toBe(true);
  });

  test('twice the rental is twice the sum, to the tenge of each licence', () => {
    const rental = kazakhstan.valueOn('rental.exploration', on) as readonly { rate: number }[];
    const twice = rental.map((row) => ({ ...row, rate: row.rate * 2 }));
    const { money } = ask(register, { 'rental.exploration': twice }, on);
    const row = money.find(({ part }) => part === 'rental');
    expect(Math.abs((row?.otherAmount ?? 0) - 2 * (row?.amount ?? 0))).toBeLessThan(
      register.state.licences.count * 12,
    );
    expect(row).toMatchInlineSnapshot(`
      {
        "amount": 211076117,
        "licences": 47,
        "otherAmount": 422152214,
        "part": "rental",
      }
    `);
  });
});
