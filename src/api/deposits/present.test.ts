import { expect, test } from 'vitest';
import type { Deposit } from '#sources';
import { oblastOf } from './present.ts';

const oblasts = { at: () => 'KZ-35' };
const deposit = (of: Pick<Deposit, 'oblast' | 'location'>): Deposit =>
  ({ id: 'd-1', names: { name: 'Akmaya', others: [] }, statements: [], figures: [], ...of }) as never;
const location = { lon: 72.97, lat: 48.81, datum: 'WGS84' as const, quality: 'high' as const };

test('a deposit stands in the oblast that its publishers state, else in the one its point lies in, else in none', () => {
  expect(oblastOf(deposit({ oblast: 'KZ-63', location }), { oblasts } as never)).toBe('KZ-63');
  expect(oblastOf(deposit({ location }), { oblasts } as never)).toBe('KZ-35');
  expect(oblastOf(deposit({}), { oblasts } as never)).toBeUndefined();
});
