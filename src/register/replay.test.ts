import { describe, expect, test } from 'vitest';
import { civilDate } from '#terms';
import type { Entry } from './entry.ts';
import { replay } from './replay.ts';
import { stateDigest } from './state-digest.ts';
import { application, blocks, given, investor, lodging, officer, registrar, rival } from './story.ts';

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
    expect(tampered(3, { by: officer })).toBe('3 counter_filing_out_of_order');
    expect(tampered(3, { by: registrar })).toBe('3 not_your_act');
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

  test('a grant says its holder again; one that names another is the first bad entry', () => {
    const story = given(
      ['2026-02-02', lodging(blocks(10, 10, 2, 2))],
      ['2026-02-04', { act: 'send-security-notice', by: officer, application: application(1) }],
      [
        '2026-02-05',
        {
          act: 'record-security',
          by: officer,
          application: application(1),
          form: 'guarantee',
          sum: { amount: 12_456_000, currency: 'KZT' },
          issuer: 'Invented Bank JSC',
          until: civilDate('2040-01-01'),
          lodgedOn: civilDate('2026-02-05'),
        },
      ],
      ['2026-02-06', { act: 'grant', by: officer, application: application(1) }],
    );
    const granted = story.entries.at(-1) as Extract<Entry, { kind: 'licence-granted' }>;
    const lodged = story.entries[1] as Extract<Entry, { kind: 'application-lodged' }>;
    expect([granted.holder, granted.datum]).toEqual([lodged.applicant, lodged.datum]);
    const forged = { ...granted, holder: { ...lodged.applicant, name: { commitment: 'f'.repeat(64) } } };
    const at = story.entries.length - 1;
    expect(replay([...story.entries.slice(0, -1), forged])).toMatchObject({
      ok: false,
      index: at,
      code: 'holder_differs',
    });
    const { holder: _, datum: __, ...early } = granted;
    expect(replay([...story.entries.slice(0, -1), early])).toMatchObject({ ok: true });
  });
});
