/** Three routes of one invented lithium lot: the question that a Kazakh mine is asked first, where to refine. Firms, days and values are invented. */
import { civilDate, type Money } from '#terms';
import type { Route } from './assess.ts';
import type { Lot } from './lot.ts';

const dollars = (amount: number): Money => ({ amount, currency: 'USD' });

const parties: Lot['parties'] = [
  { id: 'person', kind: 'person', country: 'KAZ' },
  { id: 'mine', kind: 'firm', country: 'KAZ', owners: [{ owner: 'person', sharePercent: 100 }] },
  { id: 'korean-person', kind: 'person', country: 'KOR' },
  { id: 'refiner', kind: 'firm', country: 'KOR', owners: [{ owner: 'korean-person', sharePercent: 100 }] },
  { id: 'chinese-refiner', kind: 'firm', country: 'CHN' },
];

/** Kazakh lithium ore worth 40, refined in Korea by 60. */
export const refinedInKorea: Lot = {
  id: 'L1',
  mineral: 'lithium',
  hs: { code: '283691', edition: 'HS2022' },
  mine: { country: 'KAZ', operator: 'mine', extractedOn: civilDate('2025-01-10'), valueAdded: dollars(40) },
  steps: [
    {
      name: 'refining',
      kind: 'processing',
      country: 'KOR',
      valueAdded: dollars(60),
      performer: 'refiner',
      on: civilDate('2025-02-10'),
    },
  ],
  parties,
  market: 'united-states',
};

const [step] = refinedInKorea.steps;
export const refinedInChina: Lot = {
  ...refinedInKorea,
  steps: step ? [{ ...step, country: 'CHN', performer: 'chinese-refiner' }] : [],
};
export const shippedRaw: Lot = { ...refinedInKorea, hs: { code: '253090', edition: 'HS2022' }, steps: [] };

export const exampleRoutes: readonly Route[] = [
  { name: 'refined in Korea', lot: refinedInKorea },
  { name: 'refined in China', lot: refinedInChina },
  { name: 'shipped raw', lot: shippedRaw },
];
