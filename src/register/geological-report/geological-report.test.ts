import { describe, expect, test } from 'vitest';
import { kazakhstan } from '#law';
import type { LicenceId } from '#terms';
import { rollback } from '../fold.ts';
import { replay } from '../replay.ts';
import { licenceOf, reportOf } from '../state.ts';
import { stateDigest } from '../state-digest.ts';
import { block, given, investor, officer, registrar, rival, type Step, type Story } from '../story.ts';
import type { DepositReport } from './commands.ts';
import { reportClock } from './report.ts';

const hash = (digit: string) => digit.repeat(64);
const held: Step = [
  '2026-01-06',
  {
    act: 'enter-statement',
    by: registrar,
    publisher: 'epn',
    number: '17-EL',
    seenOn: '2026-01-06' as never,
    holder: { id: 'tamgaly', name: { commitment: hash('a') } },
    datum: 'QazTRF-23',
    cells: [block(3, 3)],
    from: '2025-01-10' as never,
    until: '2031-01-09' as never,
  },
];
const deposit = (more: Partial<DepositReport> = {}): DepositReport => ({
  act: 'deposit-report',
  by: investor,
  reportKind: 'licence-annual',
  digest: hash('d'),
  parts: [{ kind: 'text', sha256: hash('e') }],
  licence: 'EL-000001' as LicenceId,
  ...more,
});
const report = 'R-000001' as const;
const deposited = () => given(held, ['2026-04-30', deposit()]);
const clockOf = ({ state }: Story) => {
  const found = reportOf(state, report);
  if (!found) throw new Error('no report');
  const licence = found.licence === undefined ? undefined : licenceOf(state, found.licence);
  return reportClock(found, licence, kazakhstan);
};
const release = { act: 'release-report', by: registrar, report } as const;
const objection = {
  act: 'object-to-report',
  by: investor,
  report,
  reason: 'Trade secret of a contractor',
} as const;

describe('a report of a licence', () => {
  test('deposited on 30 April 2026 opens on 30 April 2031, not a day before', () => {
    const story = deposited();
    expect(clockOf(story)).toMatchObject({
      lawDay: '2031-04-30',
      dueOn: '2031-04-30',
      objectFrom: '2031-03-31',
      objectUntil: '2031-04-29',
    });
    story.when(['2031-04-29', release]).thenRefused('report_not_due');
    story.when(['2031-04-30', release]).then('report-released');
    expect(reportOf(story.state, report)).toMatchObject({ status: 'released', release: { ground: 'term' } });
    story.when(['2031-05-01', release]).thenRefused('act_not_possible_in_status');
    expect(replay(story.entries)).toMatchObject({ ok: true });
  });

  test('is extended once, by five years at the most, by its holder', () => {
    const extend = (years: number, by = investor) => ({ act: 'extend-report', by, report, years }) as const;
    deposited()
      .when(['2030-01-10', extend(6)])
      .thenRefused('report_not_extendable');
    deposited()
      .when(['2030-01-10', extend(5, rival)])
      .thenRefused('not_your_record');
    const story = deposited().given(['2030-01-10', extend(5)]);
    expect(clockOf(story).dueOn).toBe('2036-04-30');
    story.when(['2030-01-11', extend(1)]).thenRefused('report_not_extendable');
    deposited()
      .when(['2031-04-30', extend(2)])
      .thenRefused('report_not_extendable');
  });

  test('opens three months after the plot is returned', () => {
    const story = deposited().given([
      '2026-09-01',
      {
        act: 'surrender',
        by: investor,
        licence: 'EL-000001' as LicenceId,
        documents: [{ kind: 'closure-act', sha256: hash('f') }],
      },
    ]);
    expect(clockOf(story)).toMatchObject({ returnedOn: '2026-09-01', dueOn: '2026-12-01' });
  });

  test('is opened by its holder at any time, by nobody else before its time', () => {
    deposited()
      .when(['2026-05-04', { ...release, by: rival }])
      .thenRefused('not_your_record');
    deposited()
      .when(['2026-05-04', { ...release, by: officer }])
      .thenRefused('report_not_due');
    const story = deposited()
      .when(['2026-05-04', { ...release, by: investor }])
      .then('report-released');
    expect(reportOf(story.state, report)?.release?.ground).toBe('consent');
  });

  test('is deposited by the holder of the licence only, and the same files only once', () => {
    given(held)
      .when(['2026-04-30', deposit({ by: rival })])
      .thenRefused('not_your_record');
    deposited()
      .when(['2026-05-01', deposit({ digest: hash('1') })])
      .thenRefused('report_already_deposited');
    given(held)
      .when(['2026-04-30', deposit({ licence: 'EL-000009' as LicenceId })])
      .thenRefused('unknown_licence');
    given(held).given(['2026-04-30', deposit({ by: officer })]);
  });
});

describe('an objection', () => {
  test('is made in the 30 days before the release; undecided, it holds for 30 days', () => {
    deposited().when(['2031-03-30', objection]).thenRefused('report_objection_out_of_time');
    deposited().when(['2031-04-30', objection]).thenRefused('report_objection_out_of_time');
    const story = deposited().given(['2031-04-20', objection]);
    expect(clockOf(story).dueOn).toBe('2031-05-20');
    story.when(['2031-05-19', release]).thenRefused('report_not_due');
    story.when(['2031-05-20', release]).then('report-released');
  });

  test('upheld, it holds no longer than ten years from receipt; dismissed, the day of the law stands', () => {
    const decided = (heldUntil?: string) =>
      ({
        act: 'decide-objection',
        by: officer,
        report,
        reason: 'Heard both sides',
        ...(heldUntil === undefined ? {} : { heldUntil: heldUntil as never }),
      }) as const;
    const objected = () => deposited().given(['2031-04-20', objection]);
    objected()
      .when(['2031-04-22', decided('2036-05-01')])
      .thenRefused('report_held_too_long');
    expect(clockOf(objected().given(['2031-04-22', decided('2031-12-01')])).dueOn).toBe('2031-12-01');
    expect(clockOf(objected().given(['2031-04-22', decided()])).dueOn).toBe('2031-04-30');
  });
});

test('a resource report is public at once (art. 76(4)); results of state study after two months (art. 74(7))', () => {
  const resource = given(held)
    .when(['2026-04-30', deposit({ reportKind: 'resource-report' })])
    .then('report-deposited', 'report-released');
  expect(clockOf(resource).objectFrom).toBeUndefined();
  const { licence: _none, ...unlicensed } = deposit({ by: officer, reportKind: 'state-study' });
  const study = given(['2026-04-30', unlicensed]);
  expect(clockOf(study).dueOn).toBe('2026-06-30');
});

test('a rolled-back deposit leaves no trace, and its number is given again', () => {
  const story = given(held);
  const before = stateDigest(story.state);
  story.given(['2026-04-30', deposit()]);
  expect(stateDigest(story.state)).not.toBe(before);
  rollback(story.state, story.state.size - 1);
  expect(stateDigest(story.state)).toBe(before);
  expect(reportOf(story.state, report)).toBeUndefined();
});
