import { describe, expect, test } from 'vitest';
import type { Entry } from '../entry.ts';
import { replay } from '../replay.ts';
import { applicationOf } from '../state.ts';
import { application, blocks, given, investor, lodgeOn, officer, type Step } from '../story.ts';

const one = application(1);
const second = { role: 'officer', account: 'officer-2' } as const;
/** Lodged without a tax certificate: that stops the application (art. 187). */
const lodged: Step = [
  '2026-02-02',
  (day) => {
    const lodging = lodgeOn(day, blocks(10, 10, 1, 2));
    return { ...lodging, documents: lodging.documents.filter(({ kind }) => kind !== 'tax-certificate') };
  },
];
const notice = { act: 'send-security-notice', by: officer, application: one } as const;
const rule = 'exploration.document.tax-certificate';
const propose = {
  act: 'propose-deviation',
  by: officer,
  application: one,
  rule,
  reason: 'The tax office confirmed by letter 17 that there is no debt.',
} as const;
const proposed: Step = ['2026-02-10', propose];
const confirm = { act: 'confirm-deviation', by: second, application: one, proposal: 3 } as const;
const confirmed: Step = ['2026-02-11', confirm];

describe('an officer who means to set aside what the law found', () => {
  test('gives a reason and names the finding; the entry carries article and figures, and nothing follows yet', () => {
    const story = given(lodged).when(proposed).then('deviation-proposed');
    expect(story.entries.at(-1)).toMatchObject({
      finding: { rule, cite: expect.stringContaining('art. 187') },
      reason: propose.reason,
      by: { account: 'officer-1' },
    });
    expect(applicationOf(story.state, one)?.status).toBe('under-review');
    expect(story.when(['2026-02-10', notice]).codes()).toContain('tax_certificate_missing');
  });

  test('without a reason, or of a rule that finds nothing, is refused; and so is the applicant', () => {
    given(lodged)
      .when(['2026-02-10', { ...propose, reason: ' ' }])
      .thenRefused('reason_missing');
    given(lodged)
      .when(['2026-02-10', { ...propose, rule: 'exploration.contiguity' }])
      .thenRefused('deviation_from_nothing');
    given(lodged)
      .when(['2026-02-10', { ...propose, by: investor }])
      .thenRefused('not_your_act');
    given(lodged, proposed).when(proposed).thenRefused('deviation_already_proposed');
  });

  test('cannot sign for the second officer; the second can, once', () => {
    given(lodged, proposed)
      .when(['2026-02-11', { ...confirm, by: officer }])
      .thenRefused('deviation_needs_second_signature');
    const story = given(lodged, proposed).when(confirmed).then('deviation-confirmed');
    expect(applicationOf(story.state, one)?.deviations).toMatchObject([
      { proposal: { by: 'officer-1', entry: 3 }, confirmation: { by: 'officer-2', entry: 4 } },
    ]);
    story.when(confirmed).thenRefused('unknown_deviation');
    story.when(['2026-02-12', { ...confirm, proposal: 2 }]).thenRefused('unknown_deviation');
  });

  test('goes on with two signatures, and the licence names the entry that confirmed it', () => {
    const story = given(
      lodged,
      proposed,
      confirmed,
      ['2026-02-12', notice],
      [
        '2026-03-02',
        (day) => ({
          act: 'record-security',
          by: officer,
          application: one,
          form: 'deposit',
          sum: { amount: 2 * 720 * 4_325, currency: 'KZT' },
          issuer: 'Invented Bank JSC',
          until: day,
          lodgedOn: day,
        }),
      ],
      ['2026-03-04', { act: 'grant', by: officer, application: one }],
    );
    expect(story.entries.at(-1)).toMatchObject({ kind: 'licence-granted', deviations: [4] });
    expect(replay(story.entries).ok).toBe(true);
  });

  test('a log in which one officer signed twice does not replay', () => {
    const story = given(lodged, proposed, confirmed);
    const forged = story.entries.map(
      (entry): Entry => (entry.kind === 'deviation-confirmed' ? { ...entry, by: officer } : entry),
    );
    expect(replay(forged)).toMatchObject({
      ok: false,
      index: 4,
      code: 'second_signature_missing',
      message: expect.stringContaining('entry 3 is no deviation that officer-1 could confirm'),
    });
  });
});
