/** What the holder of a lot states where its own fields cannot tell. */
import { describe, expect, test } from 'vitest';
import { civilDate } from '#terms';
import { assessLot, marketRules } from './assess.ts';
import { type Evidence, missingEvidence } from './evidence.ts';
import type { Lot } from './lot.ts';
import { dollars, refinedInChina, refinedInKorea, shippedTables } from './test-lots.ts';
import { placesOfUnknownOwners } from './united-states.ts';

const tables = shippedTables();
function answer(lot: Lot, rule: string, on = '2025-06-30') {
  const assessed = assessLot(lot, civilDate(on), tables);
  if (!assessed.ok) throw new Error(JSON.stringify(assessed.faults));
  return assessed.value.find((finding) => finding.rule === rule);
}
const stating = (lot: Lot, evidence: Evidence): Lot => ({ ...lot, evidence });
const faultsOf = (evidence: Evidence) => {
  const assessed = assessLot(stating(refinedInKorea, evidence), civilDate('2025-06-30'), tables);
  return assessed.ok ? [] : assessed.faults.map(({ code }) => code);
};

describe('owners by a paper', () => {
  const rule = 'us-30d.entity-of-concern';
  const [step] = refinedInKorea.steps;
  const { performer: _, ...withoutPerformer } = step ?? { name: 'refining', kind: 'processing' as const };
  const unknown: Lot = { ...refinedInKorea, steps: [withoutPerformer] };
  const held = (coveredStatePercent: number, organisedIn = 'KOR'): Evidence => ({
    ownerStatements: [{ at: 1, organisedIn, coveredStatePercent }],
    papers: [{ shows: 'owner-chain', reference: 'Share register of 3 March 2025' }],
  });

  test('nobody is named as refiner: it cannot be told, and the step is asked for', () => {
    expect(answer(unknown, rule)).toMatchObject({ outcome: 'cannot-tell', missing: ['owner-chain'] });
    expect(answer(unknown, rule)).not.toHaveProperty('stated');
    expect(placesOfUnknownOwners(unknown, tables)).toEqual([1]);
    expect(placesOfUnknownOwners(stating(unknown, held(0)), tables)).toEqual([1]);
    expect(placesOfUnknownOwners(refinedInKorea, tables)).toEqual([]);
  });

  test('a paper that shows 24.99 % of covered states passes, 25 % fails, a firm of China fails whoever owns it', () => {
    expect(answer(stating(unknown, held(24.99)), rule)).toMatchObject({
      outcome: 'pass',
      stated: ['owner-chain'],
    });
    expect(answer(stating(unknown, held(25)), rule)).toMatchObject({
      outcome: 'fail',
      code: 'entity_of_concern',
      facts: { at: 'refining', percent: 25, limitPercent: 25 },
    });
    expect(answer(stating(unknown, held(0, 'CHN')), rule)?.outcome).toBe('fail');
  });

  test('what the lot itself says wins over the paper: work in China fails, a ring of owners stays untold', () => {
    expect(answer(stating(refinedInChina, held(0)), rule)?.outcome).toBe('fail');
    const ring: Lot['parties'] = [
      { id: 'mine', kind: 'firm', country: 'KAZ', owners: [{ owner: 'refiner', sharePercent: 100 }] },
      { id: 'refiner', kind: 'firm', country: 'KOR', owners: [{ owner: 'mine', sharePercent: 100 }] },
    ];
    expect(answer(stating({ ...refinedInKorea, parties: ring }, held(0)), rule)?.code).toBe('owner_cycle');
  });

  test('where 24 % by one reading is 40 % by the other, the reading that is stated decides', () => {
    const parties: Lot['parties'] = [
      { id: 'state', kind: 'government', country: 'RUS' },
      { id: 'person', kind: 'person', country: 'KAZ' },
      {
        id: 'holding',
        kind: 'firm',
        country: 'KAZ',
        owners: [
          { owner: 'state', sharePercent: 60 },
          { owner: 'person', sharePercent: 40 },
        ],
      },
      {
        id: 'mine',
        kind: 'firm',
        country: 'KAZ',
        owners: [
          { owner: 'holding', sharePercent: 40 },
          { owner: 'person', sharePercent: 60 },
        ],
      },
    ];
    const lot: Lot = { ...refinedInKorea, steps: [], parties };
    expect(answer(lot, rule)).toMatchObject({ missing: ['reading-of-owner-chain'] });
    expect(answer(stating(lot, { ownerReading: 'multiplied' }), rule)?.outcome).toBe('pass');
    expect(answer(stating(lot, { ownerReading: 'control-counts-whole' }), rule)).toMatchObject({
      outcome: 'fail',
      stated: ['reading-of-owner-chain'],
    });
  });
});

describe('figures by a paper', () => {
  test('a Chinese refiner passes or fails by the cost ratio against the one that the law asks, both as stated', () => {
    const rule = 'us-45x.prohibited-foreign-entity';
    const at = (ratioPercent: number) =>
      answer(
        stating(refinedInChina, { materialAssistance: { ratioPercent, neededPercent: 60 } }),
        rule,
        '2026-11-23',
      );
    expect(answer(refinedInChina, rule, '2026-11-23')?.code).toBe('ratio_unknown');
    expect(at(60)).toMatchObject({
      outcome: 'pass',
      code: 'ratio_reached',
      stated: ['material-assistance-ratio'],
    });
    expect(at(59.9)).toMatchObject({ outcome: 'fail', code: 'ratio_not_reached' });
  });

  test('a paper named for a field of the lot stands beside the answer and does not change it', () => {
    const papers: Evidence['papers'] = [{ shows: 'value-added', reference: 'Invoice 12' }];
    const rule = 'us-30d.qualifying-mineral';
    const { outcome, code } = answer(refinedInKorea, rule) ?? {};
    expect(answer(stating(refinedInKorea, { papers }), rule)).toMatchObject({
      outcome,
      code,
      stated: ['value-added'],
    });
  });

  test('a share above 100, a statement of a step that is not there, and a part above its whole are refused', () => {
    expect(faultsOf({ ownerStatements: [{ at: 2, organisedIn: 'KOR', coveredStatePercent: 101 }] })).toEqual([
      'share_out_of_range',
      'no_such_place',
    ]);
    expect(faultsOf({ materialAssistance: { ratioPercent: -1, neededPercent: 60 } })).toEqual([
      'share_out_of_range',
    ]);
    expect(faultsOf({ otherBatteryMinerals: { value: dollars(1), qualifying: dollars(2) } })).toEqual([
      'part_exceeds_whole',
    ]);
  });
});

test('every kind of evidence that a rule may miss is one that some rule says it weighs', () => {
  const weighed = new Set(marketRules.flatMap(({ evidence }) => evidence));
  expect([...weighed].sort()).toEqual([...missingEvidence].sort());
});
