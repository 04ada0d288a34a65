/** What the trial investor sees of its own. */
import { mine as mineSchema } from '#contract';

export const mine = mineSchema.parse({
  drafts: [
    {
      id: '823d2957-cd26-44b0-9f4e-b0fd160e7606',
      title: 'Steppe Tungsten LLP',
      version: 13,
      savedAt: '2026-11-23T20:43:58.418Z',
      lodgedAs: 'A-005405',
    },
    {
      id: 'e99ef331-7814-44df-aa54-db02737d1596',
      title: 'Steppe Tungsten LLP',
      version: 2,
      savedAt: '2026-11-23T20:39:57.518Z',
    },
  ],
  applications: [
    {
      id: 'A-005405',
      status: 'granted',
      lodgedAt: '2026-11-23T20:43:58.491Z',
      blocks: 5,
      next: null,
      address: '/applications/A-005405',
    },
  ],
  licences: [
    { id: 'EL-004252', status: 'in-force', blocks: 5, until: '2032-11-23', address: '/licences/EL-004252' },
  ],
});
