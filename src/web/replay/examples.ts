/** An answer of the register for the replay page, held to the contract. */
import { type ReplayView, replayView } from '#contract';

const none = { count: 0, items: [] };

export const underFewerBlocks: ReplayView = replayView.parse({
  size: 45_971,
  today: '2026-11-23',
  simulated: true,
  currency: 'KZT',
  changes: ['exploration.maximum-blocks=100'],
  changed: ['exploration.maximum-blocks'],
  applications: {
    judged: 5519,
    refused: {
      count: 613,
      items: [
        {
          id: 'A-000012',
          lodgedOn: '2019-02-04',
          blocks: 120,
          status: 'granted',
          because: [{ rule: 'exploration.maximum-area', code: 'too_many_blocks' }],
          simulated: true,
        },
      ],
    },
    accepted: none,
    blocksDroppedMore: 0,
    blocksDroppedLess: 0,
  },
  licences: {
    counted: 4321,
    lapsed: none,
    livesOn: none,
    otherEnd: none,
    neverGranted: {
      count: 571,
      items: [
        {
          id: 'EL-000009',
          from: '2019-04-01',
          until: '2025-03-31',
          otherUntil: '2025-03-31',
          blocks: 120,
          status: 'ended',
          simulated: true,
        },
      ],
    },
  },
  ground: { held: 133_093, opens: 61_391, closes: 0, contested: 0, barred: 700, otherBarred: 700 },
  clocks: [{ step: 'review', mover: 'ministry', done: 5519, late: 302, otherLate: 302 }],
  money: [{ part: 'rental', amount: 40_806_826_968, otherAmount: 19_216_149_576, licences: 561 }],
  moneyByLicence: {
    count: 571,
    items: [{ id: 'EL-000080', amount: 896_212_843, otherAmount: 0, simulated: true }],
  },
});

export const underTheSameLaw: ReplayView = replayView.parse({
  ...underFewerBlocks,
  changes: ['mining.issue-days=3'],
  changed: ['mining.issue-days'],
  applications: { ...underFewerBlocks.applications, refused: none },
  licences: { ...underFewerBlocks.licences, neverGranted: none },
  ground: { ...underFewerBlocks.ground, opens: 0 },
  money: [{ part: 'rental', amount: 40_806_826_968, otherAmount: 40_806_826_968, licences: 0 }],
  moneyByLicence: none,
});
