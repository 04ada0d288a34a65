import { describe, expect, test } from 'vitest';
import { kazakhstan } from '../kazakhstan/index.ts';
import { parseLawChange, printLawChanges } from './law-change.ts';

const changeOf = (text: string) => {
  const parsed = parseLawChange(text, kazakhstan);
  return parsed.ok ? parsed.value : parsed.faults.map(({ message }) => message).join(' ');
};

describe('a change of law as text', () => {
  test.each([
    ['exploration.maximum-blocks=150', { 'exploration.maximum-blocks': 150 }],
    ['KZ:exploration.maximum-blocks=150', { 'exploration.maximum-blocks': 150 }],
    ['KZ exploration.term-years=4y', { 'exploration.term-years': 4 }],
    ['exploration.term-years=4@2027-01-01', { 'exploration.term-years': { from: '2027-01-01', value: 4 } }],
    ['exploration.closed-land-excludes=no', { 'exploration.closed-land-excludes': false }],
    ['rental.tier-by=holder', { 'rental.tier-by': 'holder' }],
    ['signature-bonus.exploration=*1.5', { 'signature-bonus.exploration': 150 }],
    // A clock by its step, as a reform says it; both clocks of one step move together.
    ['review=5wd', { 'exploration-application.review-days': 5 }],
    [
      'KZ:lodge-security=20wd',
      { 'exploration-application.security-days': 20, 'exploration-application.security-refusal-days': 20 },
    ],
  ])('%s', (text, changes) => {
    expect(changeOf(text)).toEqual(changes);
  });

  test('a table times a number: amounts change, blocks and years stay', () => {
    const now = kazakhstan.provisions
      .find(({ id }) => id === 'closure-security.exploration')
      ?.values.history.at(-1);
    expect(now?.value).toEqual([
      { fromYear: 1, perBlock: 720 },
      { fromYear: 7, perBlock: 1170 },
    ]);
    expect(changeOf('closure-security.exploration=*0.5')).toEqual({
      'closure-security.exploration': [
        { fromYear: 1, perBlock: 360 },
        { fromYear: 7, perBlock: 585 },
      ],
    });
    expect(changeOf('closure-security.exploration=[{"fromYear":1,"perBlock":100}]')).toEqual({
      'closure-security.exploration': [{ fromYear: 1, perBlock: 100 }],
    });
  });

  test.each([
    ['exploration.maximum-blocks', 'expected NAME=VALUE'],
    ['exploration.maximum-blocks=many', 'expected a number, in blocks'],
    ['exploration.term-years=4m', 'got months when the law counts in years'],
    ['exploration.term-years=4@2027-02-30', '"2027-02-30" is not a day.'],
    ['rental.tier-by=nobody', 'expected one of'],
    ['rental.tier-by=holder@2027-01-01', 'it holds on every day'],
    ['exploration.max-blocks=150', 'Near it: exploration.maximum-blocks'],
    [
      'closure-security.exploration=[{"fromYear":1}]',
      'expected *1.5, or rows as JSON with fromYear, perBlock',
    ],
    ['exploration.closed-land-excludes=maybe', 'expected yes or no'],
    ['exploration.term-years=1.5', 'expected a whole number up to 100, in years'],
    ['exploration.term-years=100000', 'expected a whole number up to 100, in years'],
    ['grid.state-datum=foo', 'expected one of Pulkovo-1942, QazTRF-23'],
    ['rental.payment-day=99-99', 'expected such as 02-25'],
    ['law-249-viii.first-day=soon', 'expected a day'],
    [
      'closure-security.exploration=[{"fromYear":3,"perBlock":1}]',
      'fromYear must begin at 1, as it does now',
    ],
    ['closure-security.exploration=[{"fromYear":1,"perBlock":-1}]', 'perBlock must be 0 or more'],
    ['drop:review', 'the benchmark can'],
    ['continue-review=5wd', 'has no clock'],
    ['AU-WA:exploration.term-years=4', 'when the register follows the law of KZ'],
  ])('%s is turned down with what to write instead', (text, message) => {
    expect(changeOf(text)).toContain(message);
  });

  test('printed and read again it is the same change', () => {
    for (const text of [
      'exploration.maximum-blocks=150',
      'exploration.term-years=4@2027-01-01',
      'exploration.closed-land-excludes=no',
      'closure-security.exploration=[{"fromYear":1,"perBlock":100}]',
      'rental.tier-by=holder',
    ]) {
      const changes = changeOf(text);
      expect(typeof changes === 'object' && printLawChanges(changes)).toEqual([text]);
    }
  });
});
