/** East Kazakhstan with round numbers. */
import { districtView } from '#contract';
import { lithium } from '../minerals/examples.ts';

const { items, publishers, sources, deposits } = lithium;

export const eastKazakhstan = districtView.parse({
  id: 'KZ-63',
  bounds: [80.1, 47.1, 87.3, 51.2],
  deposits,
  publishers,
  items,
  sources,
  byMineral: [
    { value: 'lithium', count: 4 },
    { value: 'tantalum', count: 2 },
  ],
  ground: { blocks: 50000, open: 41000, held: 2500, appliedFor: 500, closed: 4000, touched: 2000 },
  licences: {
    inForce: 1,
    items: [
      {
        id: 'EL-000012',
        holder: 'Simulated Holder 12 LLP',
        blocks: 60,
        until: '2028-04-01',
        simulated: true,
        address: '/licences/EL-000012',
      },
    ],
  },
  size: 45001,
  address: '/districts/KZ-63',
});
