/** Lithium as open sources know it: two places with a position, two without. */
import { depositList } from '#contract';

export const lithium = depositList.parse({
  total: 4,
  page: 1,
  pageSize: 4,
  size: 45001,
  items: [
    {
      id: 'KZ-RM-007',
      name: 'Bayash (Tochka)',
      kind: 'deposit',
      minerals: ['lithium', 'tantalum', 'niobium', 'tin', 'beryllium', 'other', 'caesium'],
      oblast: 'KZ-63',
      hasFigures: true,
      location: {
        position: [82.53333, 49.66667],
        quality: 'medium',
        uncertaintyKm: 2,
        basis: "49 40' N, 82 32' E on the company page (whole minutes; a point for a licence of 15.6 km2)",
      },
      datasets: ['kz-rare-metals'],
      address: '/deposits/KZ-RM-007',
    },
    {
      id: 'KZ-RM-008',
      name: 'Kene (Kenebai)',
      kind: 'deposit',
      minerals: ['lithium', 'tantalum', 'tin'],
      oblast: 'KZ-63',
      hasFigures: true,
      location: {
        position: [82.451, 49.714],
        quality: 'rough',
        uncertaintyKm: 8,
        basis:
          '6 km northwest of Bayash Utepov (page: village lies 6 km southeast of the licence); measured to the licence edge, so the centre is farther',
      },
      datasets: ['kz-rare-metals'],
      address: '/deposits/KZ-RM-008',
    },
    {
      id: 'KZ-RM-004',
      name: 'Akhmetkino',
      kind: 'deposit',
      minerals: ['lithium'],
      oblast: 'KZ-63',
      hasFigures: false,
      location: null,
      datasets: ['kz-rare-metals'],
      address: '/deposits/KZ-RM-004',
    },
    {
      id: 'KZ-RM-006',
      name: 'Akhmirovskoye',
      kind: 'deposit',
      minerals: ['lithium', 'tin'],
      oblast: 'KZ-63',
      hasFigures: false,
      location: null,
      datasets: ['kz-rare-metals'],
      address: '/deposits/KZ-RM-006',
    },
  ],
  facets: {
    mineral: [
      { value: 'copper', count: 347 },
      { value: 'nickel', count: 198 },
      { value: 'cobalt', count: 179 },
    ],
    kind: [{ value: 'deposit', count: 17 }],
    dataset: [{ value: 'kz-rare-metals', count: 17 }],
  },
});
