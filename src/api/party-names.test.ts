import { expect, test } from 'vitest';
import { PartyNames } from './party-names.ts';

function openings(kept: Map<string, string>) {
  const asked: number[] = [];
  return {
    asked,
    async find(commitments: readonly string[]) {
      asked.push(commitments.length);
      return commitments.flatMap((commitment) => {
        const value = kept.get(commitment);
        return value === undefined ? [] : [{ commitment, salt: '00', value }];
      });
    },
  };
}

test('1,200 names are read in three questions and never again', async () => {
  const kept = new Map(Array.from({ length: 1200 }, (_, i) => [`c${i}`, `name ${i}`]));
  const store = openings(kept);
  const names = new PartyNames(store);
  await names.know(kept.keys());
  await names.know(['c7', 'c1199']);
  expect(store.asked).toEqual([500, 500, 200]);
  expect(names.text('c7')).toBe('name 7');
});

test('an erased name is null after the next refresh, and one remembered meanwhile stays', async () => {
  const kept = new Map([['a', 'Steppe Lithium']]);
  const names = new PartyNames(openings(kept));
  await names.know(['a', 'b']);
  expect([names.text('a'), names.text('b')]).toEqual(['Steppe Lithium', null]);
  kept.delete('a');
  const refreshed = names.refresh();
  names.remember([{ commitment: 'c', salt: '00', value: 'Altai Tungsten' }]);
  await refreshed;
  expect([names.text('a'), names.text('c')]).toEqual([null, 'Altai Tungsten']);
});
