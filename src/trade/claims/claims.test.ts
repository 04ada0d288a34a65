import { describe, expect, test } from 'vitest';
import { civilDate } from '#terms';
import { medianAge, populationGrowth, populationOf } from '../population.ts';
import { annual, shippedText, valueOfParsed } from '../test-data.ts';
import { type ClaimData, claimReasons } from './claim.ts';
import { checkClaim, verdictHistory } from './history.ts';
import { interviewClaims } from './interview.ts';
import { wasKnown } from './published.ts';
import { readClaimData } from './read.ts';
import { verdictOnSize } from './verdict.ts';

const data = valueOfParsed(readClaimData(shippedText));
const { groups } = data.population;
const today = civilDate('2026-11-23');
const claim = (id: string) => {
  const found = interviewClaims.find((one) => one.id === id);
  if (!found) throw new Error(`No claim ${id}.`);
  return found;
};
const answer = (id: string, from: ClaimData = data, on = today) => {
  const found = checkClaim(claim(id), from, on);
  if (!found) throw new Error(`${id} was not said yet.`);
  return found;
};
const values = (id: string) => answer(id).steps.map(({ value }) => Number(value.toFixed(1)));

describe('the ten claims, recomputed', () => {
  test('have these verdicts today', () => {
    expect(interviewClaims.map(({ id }) => [id, answer(id).verdict])).toEqual([
      ['C1', 'plausible'],
      ['C2', 'plausible'],
      ['C3', 'supported'],
      ['C4', 'not-supported'],
      ['C5', 'not-supported'],
      ['C6', 'not-supported'],
      ['C7', 'not-supported'],
      ['C8', 'plausible'],
      ['C9', 'overtaken'],
      ['C10', 'overtaken'],
    ]);
  });

  test('"rose 167.8 % to 473 million": the mirror year gives 393.7 a quarter and +105.5 %; a quarter is missing', () => {
    expect(values('C1')).toEqual([393.7, 105.5]);
    expect(answer('C1')).toMatchObject({
      reason: 'size_near_mirror_growth_differs',
      missing: ['trade-by-quarter'],
    });
  });

  test('968 million against 1,136.5 a quarter, which grew 142.2 %', () => {
    expect(values('C2')).toEqual([1136.5, 142.2]);
  });

  test('the base of 176.6 fits 191.5 a quarter; the base of 664.8 does not fit 469.3', () => {
    expect(values('C3')).toEqual([176.6, 191.5]);
    expect(values('C4')).toEqual([664.8, 469.3]);
    expect(answer('C3').steps[0]?.formula).toBe('473 / 2.678');
  });

  test('investment differs by a factor of 10.6, and the definition is what is missing', () => {
    expect(values('C5')).toEqual([10.6]);
    expect(answer('C5').reason).toBe('stated_otherwise');
  });

  test('the median age is 30.3 and the bureau says 31.9 for 2019; growth is 1.47 %; trade is 6.12 billion', () => {
    expect(values('C6')).toEqual([30.3, 31.9]);
    expect(Number(answer('C7').steps[0]?.value.toFixed(2))).toBe(1.47);
    expect(answer('C8').steps.map(({ value }) => Math.round(value / 10) / 100)).toEqual([6.12, 6.5]);
  });

  test('a verdict follows the data: had trade in 2021 been 40 % larger, the second base would fit', () => {
    const larger = annual.map((one) =>
      one.partner === 'KOR' && one.period === '2021' && one.flow === 'export'
        ? { ...one, value: one.value * 1.4 }
        : one,
    );
    expect(answer('C4', { ...data, figures: larger }).verdict).toBe('supported');
    expect(answer('C4', { ...data, figures: [] })).toMatchObject({
      verdict: 'cannot-tell',
      reason: 'evidence_missing',
    });
  });

  test('every reason is declared', () => {
    for (const { id } of interviewClaims) expect(claimReasons).toContain(answer(id).reason);
  });
});

describe('the history of verdicts', () => {
  const days = [
    '2022-11-05',
    '2022-11-06',
    '2025-06-13',
    '2025-06-14',
    '2025-09-30',
    '2025-10-01',
    '2026-11-23',
  ].map(civilDate);
  const history = (id: string) =>
    verdictHistory(claim(id), data, days).map(({ from, answer: said }) => [from, said.verdict]);

  test('the nuclear supplier was open until 13 June 2025 and decided on the 14th', () => {
    expect(history('C9')).toEqual([
      ['2022-11-06', 'supported'],
      ['2025-06-14', 'overtaken'],
    ]);
  });

  test('the credit bound until 30 September 2025', () => {
    expect(history('C10')).toEqual([
      ['2022-11-06', 'plausible'],
      ['2025-10-01', 'overtaken'],
    ]);
  });

  test('what was not published yet is not known: the investment could not be judged when it was said', () => {
    expect(history('C5')).toEqual([
      ['2022-11-06', 'cannot-tell'],
      ['2025-06-13', 'not-supported'],
    ]);
    expect(checkClaim(claim('C5'), data, civilDate('2022-11-05'))).toBeUndefined();
  });

  test('a month is known once it is over', () => {
    const on = (day: string) => wasKnown('2023-06', civilDate(day));
    expect([on('2023-06-30'), on('2023-07-01')]).toEqual([false, true]);
    expect(wasKnown('2023-06-14', civilDate('2023-06-14'))).toBe(true);
  });
});

test('15 % off supports, 30 % off leaves plausible, more does not support', () => {
  expect([115, 85, 130, 131, 69].map((claimed) => verdictOnSize(claimed, 100))).toEqual([
    'supported',
    'supported',
    'plausible',
    'not-supported',
    'not-supported',
  ]);
  expect(verdictOnSize(1, 0)).toBe('cannot-tell');
});

test('the claim data names the last day of the credit, and a broken table names its file', () => {
  expect(data.vehicleCreditEndedOn).toBe('2025-09-30');
  const broken = readClaimData((path) => (path.startsWith('chamber') ? 'id\n' : shippedText(path)));
  expect(broken.ok ? '' : broken.faults[0]?.at).toBe('chamber-claims/published_figures.csv, line 1');
});

describe('population', () => {
  test('Kazakhstan had 20.59 million people in mid-2024', () => {
    expect(((populationOf(groups, 'KAZ', 2024) ?? 0) / 1e6).toFixed(2)).toBe('20.59');
  });

  test('a country or year that is not there cannot be told', () => {
    expect(medianAge(groups, 'JPN', 2022)).toMatchObject({ code: 'figure_missing' });
    expect(populationGrowth(groups, 'KAZ', 1990)).toMatchObject({ code: 'figure_missing' });
  });

  test('of 10 people under five and 30 from five to nine the median is 6.67', () => {
    const group = (fromAge: number, people: number) => ({
      country: 'X',
      year: 1,
      fromAge,
      open: false,
      people,
    });
    const median = medianAge([group(0, 10), group(5, 30)], 'X', 1);
    expect(median.outcome === 'computed' && median.value).toBeCloseTo(5 + 5 / 3, 12);
  });
});
