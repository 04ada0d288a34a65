import { expect, test } from 'vitest';
import { countBy, listed, oneOf } from './page.ts';

const licences = [
  { id: 'EL-1', status: 'in-force', oblasts: ['KZ-ABY', 'KZ-VOS'], due: '2027-02-25' },
  { id: 'EL-2', status: 'ended', oblasts: ['KZ-ABY'], due: null },
  { id: 'EL-3', status: 'in-force', oblasts: [], due: '2026-12-01' },
];

const list = (change: { status?: string; sort?: string; page?: number; pageSize?: number }) =>
  listed({
    all: licences,
    filters: {
      status: change.status === undefined ? undefined : (one) => one.status === change.status,
      oblast: (one) => one.oblasts.length > 0 || change.status === undefined,
    },
    facets: { status: (one) => one.status, oblast: (one) => one.oblasts },
    sort: change.sort ?? 'id',
    keyOf: (one, by) => (by === 'due' ? one.due : one.id),
    page: { page: change.page ?? 1, pageSize: change.pageSize ?? 50 },
    size: 9,
    present: ({ id }) => id,
  });

test('a facet counts what its own filter hides, the other filters applied; the most frequent first', () => {
  expect(list({ status: 'in-force' })).toEqual({
    total: 1,
    page: 1,
    pageSize: 50,
    size: 9,
    items: ['EL-1'],
    facets: {
      status: [
        { value: 'ended', count: 1 },
        { value: 'in-force', count: 1 },
      ],
      oblast: [
        { value: 'KZ-ABY', count: 1 },
        { value: 'KZ-VOS', count: 1 },
      ],
    },
  });
  expect(countBy(licences, ({ oblasts }) => oblasts)[0]).toEqual({ value: 'KZ-ABY', count: 2 });
});

test('what has no date comes last, sorted up or down', () => {
  expect(list({ sort: 'due' }).items).toEqual(['EL-3', 'EL-1', 'EL-2']);
  expect(list({ sort: '-due' }).items).toEqual(['EL-1', 'EL-3', 'EL-2']);
});

test('the second page of two has the third, the third page nothing', () => {
  expect(list({ page: 2, pageSize: 2 }).items).toEqual(['EL-3']);
  expect(list({ page: 3, pageSize: 2 })).toMatchObject({ total: 3, items: [] });
});

test('several values stand between commas', () => {
  expect(oneOf(' in-force ,ended')).toEqual(new Set(['in-force', 'ended']));
  expect(oneOf('')).toBeUndefined();
});
