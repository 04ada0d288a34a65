import { differenceView } from '#contract';

/** 24 November of the trial country: one licence granted, one changed, a rival received. */
export const differences = differenceView.parse({
  from: { size: 3, day: '2026-11-23' },
  to: { size: 9, day: '2026-11-24' },
  granted: [
    {
      id: 'EL-000002',
      holder: 'Steppe Tungsten LLP',
      blocks: 5,
      areaSquareKilometres: 11.27,
      from: '2026-11-24',
      until: '2032-11-23',
      simulated: false,
      address: '/licences/EL-000002',
    },
  ],
  ended: [],
  changed: [
    {
      id: 'EL-000001',
      holder: null,
      blocks: 3,
      areaSquareKilometres: 6.76,
      from: '2025-03-04',
      until: '2031-03-03',
      simulated: true,
      address: '/licences/EL-000001',
      before: { blocks: 4, areaSquareKilometres: 9.01 },
      payments: 1,
    },
  ],
  lodged: [
    {
      id: 'A-000002',
      applicant: 'Altai Lithium LLP',
      blocks: 4,
      lodgedAt: '2026-11-24T04:00:00.000Z',
      status: 'under-review',
      simulated: false,
      address: '/applications/A-000002',
    },
  ],
  decided: [
    {
      id: 'A-000001',
      applicant: 'Steppe Tungsten LLP',
      blocks: 5,
      lodgedAt: '2026-11-23T04:00:00.000Z',
      status: 'granted',
      decidedOn: '2026-11-24',
      simulated: false,
      address: '/applications/A-000001',
    },
  ],
  ground: [
    {
      from: 'applied-for',
      to: 'held',
      blocks: 5,
      areaSquareKilometres: 11.27,
      cells: [[180_958_392, 5]],
      bounds: [73, 49.2, 73.083, 49.217],
    },
    {
      from: 'held',
      to: 'free',
      blocks: 1,
      areaSquareKilometres: 2.25,
      cells: [[180_958_400, 1]],
      bounds: [73.133, 49.2, 73.15, 49.217],
    },
  ],
});
