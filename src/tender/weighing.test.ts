import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pricesToAskAbout } from './low-price.ts';
import { reweighted, sensitivity } from './sensitivity.ts';
import { tenge } from './test-story.ts';
import {
  lexicographicRanks,
  ranksFromScores,
  ratedCriteriaScores,
  topsis,
  weightedScores,
} from './weighing.ts';

/** a leads by 0.6 to 0.5: 0.6×1 + 0.4×0 against 0.6×0.5 + 0.4×0.5. */
const offers = [
  { offer: 'a', values: [1, 0] },
  { offer: 'b', values: [0.5, 0.5] },
];
const weights = [0.6, 0.4];

describe('the weighted sum and its second opinions', () => {
  test('a has 0.6 and b 0.5', () => {
    expect(weightedScores(offers, weights)).toEqual([0.6, 0.5]);
    expect(ranksFromScores([0.6, 0.5, 0.6])).toEqual([1, 3, 1]);
  });

  test('TOPSIS by hand: columns divided by their length, distances to best and worst', () => {
    // √(1²+0.5²) = 1.1180: a (0.5367, 0), b (0.2683, 0.4); a is 0.4 from the best and 0.2683 from the worst
    const [a, b] = topsis(offers, weights);
    expect(a).toBeCloseTo(0.2683 / (0.2683 + 0.4), 4);
    expect(b).toBeCloseTo(0.4 / (0.2683 + 0.4), 4);
    expect(topsis([{ offer: 'x', values: [0, 0] }], weights)).toEqual([1]);
  });

  test('in strict order the first criterion decides, unless a band makes a tie of it', () => {
    const close = [
      { offer: 'a', values: [0.9, 0.1] },
      { offer: 'b', values: [0.87, 0.9] },
      { offer: 'c', values: [0.2, 1] },
    ];
    expect(lexicographicRanks(close, [0, 1], 0)).toEqual([1, 2, 3]);
    expect(lexicographicRanks(close, [0, 1], 0.05)).toEqual([2, 1, 3]);
    expect(lexicographicRanks(close, [1, 0], 0)).toEqual([3, 2, 1]);
  });

  test('rated criteria: at cost weight 0.4 the cheapest with 60 of 80 points has 0.4 + 0.6×0.75 = 0.85', () => {
    const [cheap, good] = ratedCriteriaScores(
      [
        { cost: 100, technical: 60 },
        { cost: 125, technical: 80 },
      ],
      0.4,
    );
    expect(cheap).toBeCloseTo(0.85, 12);
    expect(good).toBeCloseTo(0.8 * 0.4 + 0.6, 12);
    expect(() => ratedCriteriaScores([{ cost: 0, technical: 1 }], 0.4)).toThrow('Got cost 0');
  });
});

describe('sensitivity', () => {
  test('the winner changes where the first weight falls to one half', () => {
    const { criticalWeights, winners } = sensitivity(offers, weights);
    expect(winners).toEqual(['a']);
    expect(criticalWeights[0]?.below).toEqual({ weight: 0.5, offer: 'b' });
    expect(criticalWeights[0]?.above).toBeUndefined();
    expect(criticalWeights[1]?.above).toEqual({ weight: 0.5, offer: 'b' });
  });

  test('20 % less on the first weight (0.48) hands the first place to b; 20 % more does not', () => {
    const { shifts } = sensitivity(offers, weights);
    expect(shifts.map(({ criterion, by, winners, changes }) => [criterion, by, winners, changes])).toEqual([
      [0, -0.2, ['b'], true],
      [0, 0.2, ['a'], false],
      [1, -0.2, ['a'], false],
      [1, 0.2, ['a'], false],
    ]);
  });

  test('b draws level with 0.6667 on the first criterion, or 0.75 on the second; a loses it at 0.8333', () => {
    const [first, second] = sensitivity(offers, weights).criticalScores;
    expect(first?.rise?.to).toBeCloseTo(2 / 3, 12);
    expect(first?.fall?.to).toBeCloseTo(5 / 6, 12);
    expect(second?.rise?.to).toBeCloseTo(0.75, 12);
    expect(second?.fall).toBeUndefined(); // a has nothing to lose there
  });

  test('at every critical weight the named offer is level with the leader, on random offers', () => {
    const values = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 });
    const weighing = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(values, { minLength: 2, maxLength: 6 }), weighing, (rows, parts) => {
        const some = rows.map((row, i) => ({ offer: `${i}`, values: row }));
        const sum = parts.reduce((total, part) => total + part, 0);
        const w = parts.map((part) => part / sum);
        const scores = weightedScores(some, w);
        const leader = scores.indexOf(Math.max(...scores));
        for (const { criterion, below, above } of sensitivity(some, w).criticalWeights) {
          for (const crossing of [below, above]) {
            if (!crossing) continue;
            const there = weightedScores(some, reweighted(w, criterion, crossing.weight));
            expect(there[Number(crossing.offer)]).toBeCloseTo(there[leader] as number, 6);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  test('moved weights still add up to one', () => {
    expect(reweighted([0.5, 0.25, 0.25], 0, 0.75)).toEqual([0.75, 0.125, 0.125]);
  });
});

describe('abnormally low prices', () => {
  const priced = (...prices: number[]) => prices.map((price, i) => ({ offer: `${i}`, price: tenge(price) }));

  test('with three offers the estimate is the yardstick: 79 of 100 is asked about, 80 is not', () => {
    expect(pricesToAskAbout(priced(79, 80, 120), tenge(100))).toEqual({
      outcome: 'told',
      by: 'estimate',
      limit: 80,
      offers: ['0'],
    });
  });

  test('with five offers their own spread is: mean 100, deviation 20', () => {
    expect(pricesToAskAbout(priced(60, 110, 110, 110, 110), undefined)).toMatchObject({
      by: 'spread',
      limit: 80,
      offers: ['0'],
    });
  });

  test('without an estimate, or in two currencies, nothing is told', () => {
    expect(pricesToAskAbout(priced(79, 80), undefined)).toMatchObject({ code: 'estimate_missing' });
    const mixed = [...priced(79), { offer: 'x', price: { amount: 1, currency: 'USD' } as const }];
    expect(pricesToAskAbout(mixed, tenge(100))).toMatchObject({ code: 'mixed_currencies' });
    expect(pricesToAskAbout([], tenge(100))).toMatchObject({ code: 'no_offers' });
  });
});
