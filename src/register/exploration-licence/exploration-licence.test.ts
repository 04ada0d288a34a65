import { describe, expect, test } from 'vitest';
import { civilDate } from '#terms';
import { licenceAt, standpointNow } from '../standpoint.ts';
import { licenceOf } from '../state.ts';
import {
  application,
  block,
  blocks,
  given,
  investor,
  licence,
  lodging,
  officer,
  registrar,
  rival,
  type Step,
} from '../story.ts';

const area = blocks(10, 10, 3, 4);
const first = licence(1);

/** A licence of 12 blocks from 4 March 2026 to 3 March 2032. */
const granted = () =>
  given(
    ['2026-02-02', lodging(area)],
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
  );

describe('payments', () => {
  const pay = {
    act: 'record-payment',
    by: officer,
    licence: first,
    sum: { amount: 432_500, currency: 'KZT' },
    paidOn: civilDate('2026-03-10'),
  } as const;
  const bonus: Step = ['2026-03-11', { ...pay, purpose: 'signature-bonus' }];

  test('the bonus is recorded once', () => {
    const story = granted().when(bonus).then('payment-recorded');
    expect(licenceOf(story.state, first)?.payments).toEqual([
      {
        purpose: 'signature-bonus',
        sum: { amount: 432_500, currency: 'KZT' },
        paidOn: '2026-03-10',
        entry: 6,
      },
    ]);
    story.when(bonus).thenRefused('bonus_already_paid');
  });

  test('a rental says for which days, and those lie in the term', () => {
    const rental = { ...pay, purpose: 'rental' } as const;
    granted().when(['2026-03-11', rental]).thenRefused('payment_period_missing');
    const year = (from: string, until: string) => ({
      ...rental,
      period: { from: civilDate(from), until: civilDate(until) },
    });
    granted()
      .when(['2026-03-11', year('2026-03-01', '2026-12-31')])
      .then('payment-recorded');
    granted()
      .when(['2026-03-11', year('2025-01-01', '2025-12-31')])
      .thenRefused('payment_period_not_of_licence');
  });

  test('nothing is paid before the licence, tomorrow, for nothing or in another currency', () => {
    const bonusOf = (more: object) => ({ ...pay, purpose: 'signature-bonus', ...more }) as const;
    granted()
      .when(['2026-03-11', bonusOf({ paidOn: civilDate('2026-03-03') })])
      .thenRefused('payment_before_licence');
    granted()
      .when(['2026-03-11', bonusOf({ paidOn: civilDate('2026-03-12') })])
      .thenRefused('day_in_future');
    granted()
      .when(['2026-03-11', bonusOf({ sum: { amount: 0, currency: 'KZT' } })])
      .thenRefused('payment_of_nothing');
    granted()
      .when(['2026-03-11', bonusOf({ sum: { amount: 100, currency: 'USD' } })])
      .thenRefused('payment_wrong_currency');
  });

  test('a sum that was written down wrongly is corrected by a new entry that names the old one', () => {
    const story = granted().given(bonus);
    const correct = { act: 'correct', by: officer, corrects: 6, reason: 'A digit was left out.' } as const;
    story.when(['2026-03-12', { ...correct, set: { sum: 4_325_000 } }]).then('entry-corrected');
    expect(licenceOf(story.state, first)?.payments[0]).toMatchObject({
      sum: { amount: 4_325_000 },
      entry: 6,
    });
    expect(
      licenceAt(story.state, 1, {
        ...standpointNow(story.state, civilDate('2026-03-12')),
        size: 7,
        written: 7,
      })?.payments[0]?.sum.amount,
    ).toBe(432_500);
    story.when(['2026-03-12', { ...correct, set: { issuer: 'Another' } }]).thenRefused('not_correctable');
    story.when(['2026-03-12', { ...correct, corrects: 5, set: { sum: 1 } }]).thenRefused('not_correctable');
  });
});

describe('surrender', () => {
  const documents = [{ kind: 'closure-act', sha256: 'd'.repeat(64) }];
  const surrender = { act: 'surrender', by: investor, licence: first, documents } as const;

  test('a part is given back in whole blocks, and the rest stays one plot', () => {
    const story = granted()
      .when(['2026-05-04', { ...surrender, cells: blocks(12, 10, 1, 4) }])
      .then('licence-surrendered-in-part');
    expect(licenceOf(story.state, first)).toMatchObject({
      status: 'in-force',
      blocks: 8,
      blocksGranted: 12,
      surrenders: [{ cells: [[block(12, 10), 4]], on: '2026-05-04', entry: 6 }],
    });
    expect(story.state.claims.holder(block(12, 10))).toBe(0);
    expect(story.state.claims.holder(block(11, 10))).toBe(1);
    granted()
      .when(['2026-05-04', { ...surrender, cells: blocks(11, 10, 1, 4) }])
      .thenRefused('rest_not_allowed');
  });

  test('the whole is given back with an act of closure, by the holder', () => {
    granted()
      .when(['2026-05-04', { ...surrender, documents: [] }])
      .thenRefused('closure_act_missing');
    granted()
      .when(['2026-05-04', { ...surrender, by: rival }])
      .thenRefused('not_your_record');
    const story = granted().when(['2026-05-04', surrender]).then('licence-ended');
    expect(licenceOf(story.state, first)).toMatchObject({
      status: 'ended',
      reason: 'surrendered',
      endedOn: '2026-05-04',
    });
    expect(story.state.claims.held).toBe(0);
  });

  test('blocks of another are not given back', () => {
    granted()
      .when(['2026-05-04', { ...surrender, cells: [block(20, 20)] }])
      .thenRefused('not_these_blocks');
  });

  test('who gave ground up does not get it again within a year; another may', () => {
    const freed = granted().given(['2026-05-04', surrender]);
    freed.when(['2026-12-01', lodging(area)]);
    expect(freed.codes()).toContain('surrendered_within_year');
    freed.when(['2026-12-01', lodging(area, rival)]);
    expect(freed.codes()).not.toContain('surrendered_within_year');
  });
});

describe('the end', () => {
  const end = { act: 'end-licence', by: registrar, licence: first, documents: [] } as const;

  test('a licence to 3 March 2032 is ended by its term on 4 March, not on the 3rd', () => {
    granted()
      .when(['2032-03-03', { ...end, reason: 'expired' }])
      .thenRefused('term_not_over');
    const story = granted()
      .when(['2032-03-04', { ...end, reason: 'expired' }])
      .then('licence-ended');
    expect(licenceOf(story.state, first)).toMatchObject({
      reason: 'expired',
      endedOn: '2032-03-04',
      freedOn: '2032-03-04',
    });
  });

  test('revocation takes three months to mend the breach and three from its notice', () => {
    const revoke = (breach: string, notice: string) =>
      ({
        ...end,
        by: officer,
        reason: 'revoked',
        breachNoticeOn: civilDate(breach),
        revocationNoticeOn: civilDate(notice),
      }) as const;
    granted()
      .when(['2026-12-01', { ...end, reason: 'revoked' }])
      .thenRefused('notice_day_missing');
    granted()
      .when(['2026-12-01', revoke('2026-05-04', '2026-08-04')])
      .thenRefused('cure_time_not_over');
    granted()
      .when(['2026-11-04', revoke('2026-05-04', '2026-08-05')])
      .thenRefused('revocation_time_not_over');
    granted()
      .when(['2026-11-05', revoke('2026-05-04', '2026-08-05')])
      .then('licence-ended');
  });

  test('an ended licence ends no second time, but a late payment is still recorded', () => {
    const story = granted().given(['2032-03-04', { ...end, reason: 'expired' }]);
    story.when(['2032-03-05', { ...end, reason: 'expired' }]).thenRefused('act_not_possible_in_status');
    story
      .when([
        '2032-03-05',
        {
          act: 'record-payment',
          by: officer,
          licence: first,
          purpose: 'rental',
          sum: { amount: 1_000, currency: 'KZT' },
          period: { from: civilDate('2032-01-01'), until: civilDate('2032-03-01') },
          paidOn: civilDate('2032-03-05'),
        },
      ])
      .then('payment-recorded');
  });
});

describe('what publishers say', () => {
  const statement = {
    act: 'enter-statement',
    by: registrar,
    publisher: 'old-register',
    number: '2211-EL',
    seenOn: civilDate('2026-01-12'),
    holder: { id: 'old-register:77', name: { commitment: 'e'.repeat(64) } },
    datum: 'Pulkovo-1942',
    cells: blocks(12, 10, 2, 4),
    from: civilDate('2021-05-01'),
    until: civilDate('2027-04-30'),
  } as const;

  test('a stated licence holds its blocks like any other', () => {
    const story = given().when(['2026-01-12', statement]).then('licence-stated');
    expect(licenceOf(story.state, first)).toMatchObject({
      status: 'in-force',
      blocks: 8,
      origin: { from: 'statement', publisher: 'old-register', number: '2211-EL' },
    });
    story.when(['2026-01-12', statement]).thenRefused('statement_already_entered');
  });

  test('a statement on ground that another holds is refused, and the finding names the blocks and the licence', () => {
    const story = granted().when(['2026-03-05', statement]).thenRefused('block_already_held');
    expect(story.decision?.findings).toMatchObject([
      { cells: blocks(12, 10, 1, 4), facts: { blocks: 4, licences: ['EL-000001'] } },
    ]);
  });

  test('the registrar enters statements, and their term runs forward', () => {
    given()
      .when(['2026-01-12', { ...statement, by: officer }])
      .thenRefused('not_your_act');
    given()
      .when(['2026-01-12', { ...statement, until: civilDate('2021-04-30') }])
      .thenRefused('term_ends_before_it_begins');
  });
});
