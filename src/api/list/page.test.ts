import { expect, test } from 'vitest';
import { countBy, filtered, oneOf, pageOfList, sorted } from './page.ts';

const licences = [
  { id: 'EL-1', status: 'in-force', oblasts: ['KZ-ABY', 'KZ-VOS'], due: '2027-02-25' },
  { id: 'EL-2', status: 'ended', oblasts: ['KZ-ABY'], due: null },
  { id: 'EL-3', status: 'in-force', oblasts: [], due: '2026-12-01' },
];
const filters = {
  status: (licence: (typeof licences)[number]) => licence.status === 'in-force',
  oblast: (licence: (typeof licences)[number]) => licence.oblasts.includes('KZ-ABY'),
};

test('a facet counts what its own filter hides, the other filters applied', () => {
  expect(filtered(licences, filters).map(({ id }) => id)).toEqual(['EL-1']);
  expect(countBy(filtered(licences, filters, 'status'), ({ status }) => status)).toEqual([
    { value: 'ended', count: 1 },
    { value: 'in-force', count: 1 },
  ]);
  expect(countBy(licences, ({ oblasts }) => oblasts)).toEqual([
    { value: 'KZ-ABY', count: 2 },
    { value: 'KZ-VOS', count: 1 },
  ]);
});

test('what has no date comes last, sorted up or down', () => {
  const due = (licence: (typeof licences)[number]) => licence.due;
  expect(sorted(licences, 'due', due).map(({ id }) => id)).toEqual(['EL-3', 'EL-1', 'EL-2']);
  expect(sorted(licences, '-due', due).map(({ id }) => id)).toEqual(['EL-1', 'EL-3', 'EL-2']);
});

test('the second page of two has the third', () => {
  expect(pageOfList(licences, { page: 2, pageSize: 2 }).map(({ id }) => id)).toEqual(['EL-3']);
  expect(pageOfList(licences, { page: 3, pageSize: 2 })).toEqual([]);
  expect(oneOf(' in-force ,ended')).toEqual(new Set(['in-force', 'ended']));
  expect(oneOf('')).toBeUndefined();
});
