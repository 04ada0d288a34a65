import { expect, test } from 'vitest';
import { type Interested, interestIndex } from './interest-index.ts';

const from = (country: string, account: string, ...minerals: string[]): Interested => ({
  account,
  country,
  minerals,
});

test('three Korean investors are counted, two are fewer than three, and who asks twice is one', () => {
  const interests = [
    from('KR', 'a', 'lithium', 'tungsten'),
    from('KR', 'b', 'lithium'),
    from('KR', 'b', 'lithium'),
    from('KR', 'c', 'tungsten'),
  ];
  expect(interestIndex(interests)).toEqual([
    { country: 'KR', mineral: 'lithium' },
    { country: 'KR', mineral: 'tungsten' },
  ]);
  expect(interestIndex([...interests, from('KR', 'd', 'lithium')])).toEqual([
    { country: 'KR', mineral: 'lithium', investors: 3 },
    { country: 'KR', mineral: 'tungsten' },
  ]);
});

test('countries are counted apart, the largest count first', () => {
  const four = ['a', 'b', 'c', 'd'].map((account) => from('JP', account, 'tungsten'));
  const three = ['e', 'f', 'g'].map((account) => from('DE', account, 'lithium'));
  expect(interestIndex([...three, from('AU', 'h', 'gold'), ...four])).toEqual([
    { country: 'JP', mineral: 'tungsten', investors: 4 },
    { country: 'DE', mineral: 'lithium', investors: 3 },
    { country: 'AU', mineral: 'gold' },
  ]);
});

test('nobody asks: there is no cell', () => {
  expect(interestIndex([])).toEqual([]);
});
