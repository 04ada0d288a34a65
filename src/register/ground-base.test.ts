import { expect, test } from 'vitest';
import { groundBaseFrom } from './ground-base.ts';

const base = groundBaseFrom({
  country: { whole: [[100, 10]], part: [[110, 1]] },
  closures: {
    'water-fund': [{ id: 'lake', name: 'Invented Lake', whole: [[101, 2]], part: [[103, 1]] }],
    'settlement-belt': [
      { id: 'village', whole: [[102, 1]], part: [] },
      { id: 'town', whole: [[102, 2]], part: [] },
    ],
    cemetery: [],
  },
  rights: {
    mining: [
      {
        id: 'mine',
        whole: [[105, 1]],
        part: [[106, 2]],
        parts: new Map([[107, { openSides: ['north'] as const }]]),
      },
    ],
  },
  programme: [[100, 5]],
  openings: [{ cells: [[100, 1]], opening: { how: 'auction-only', on: '2026-01-01' as never } }],
});

test('a cell tells everything that lies on it, in the order of the layers', () => {
  expect(base.closures(100)).toEqual([]);
  expect(base.closures(101)).toEqual([
    { kind: 'water-fund', id: 'lake', name: 'Invented Lake', extent: 'whole' },
  ]);
  expect(base.closures(102).map(({ id }) => id)).toEqual(['lake', 'village', 'town']);
  expect(base.closures(103).map(({ id, extent }) => `${id} ${extent}`)).toEqual(['lake part', 'town whole']);
});

test('a right tells more of the part blocks whose outline is known', () => {
  expect(base.rights(105)).toEqual([{ kind: 'mining', id: 'mine', extent: 'whole' }]);
  expect(base.rights(106)).toEqual([{ kind: 'mining', id: 'mine', extent: 'part' }]);
  expect(base.rights(107)).toEqual([{ kind: 'mining', id: 'mine', extent: 'part', openSides: ['north'] }]);
});

test('a layer that was loaded empty is known; one that was not named is unknown', () => {
  expect([...base.loaded].sort()).toEqual(['cemetery', 'mining', 'settlement-belt', 'water-fund']);
  expect(base.programme(104)).toBe('open');
  expect(base.programme(105)).toBe('not-open');
  const bare = groundBaseFrom({ country: { whole: [[100, 1]], part: [] }, closures: {}, rights: {} });
  expect(bare.programme(100)).toBe('unknown');
  expect(bare.loaded.size).toBe(0);
});

test('the country ends where its cells end', () => {
  expect([99, 100, 109, 110, 111].map((cell) => base.country(cell))).toEqual([
    'outside',
    'whole',
    'whole',
    'part',
    'outside',
  ]);
  expect(base.opening(100)).toMatchObject({ how: 'auction-only' });
  expect(base.opening(101)).toBeUndefined();
});
