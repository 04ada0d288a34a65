/**
 * The selection of a supplier for the first nuclear plant, 2022 to 2025, as a closed case: what was published, and what was not. Weights and scores
 * were not, so nobody outside can check the choice; recomputing it answers *cannot tell*.
 */
import { civilDate } from '#terms';

export const nuclearPlantCase = {
  project: 'NPP-1',
  rankedOn: civilDate('2025-06-14'),
  source: 'https://en.trend.az/business/4056815.html',
  adviser: 'Assystem',
  /** Priorities as stated on 25 February 2025; an order is not a weight. */
  statedPriorities: ['safety', 'reliability', 'environment'],
  /** What the offers were said to be compared on. */
  comparedOn: ['cost', 'schedule', 'financing', 'localization', 'training', 'fuel cycle', 'social duty'],
  offers: [
    { bidder: 'Rosatom', design: 'VVER-1200', publishedRank: 1 },
    { bidder: 'CNNC', design: 'HPR1000', publishedRank: 2 },
    { bidder: 'EDF', design: 'EPR1200', publishedRank: 3 },
    { bidder: 'KHNP', design: 'APR1400', publishedRank: 3 },
  ],
  notPublished: [
    'gates',
    'weights',
    'value functions',
    'scores',
    'evidence',
    'prices',
    'local content promised',
  ],
} as const;

/** The case as the parts of an OCDS release that the published facts allow. */
export function nuclearPlantRelease() {
  const { offers, rankedOn } = nuclearPlantCase;
  return {
    tender: { id: nuclearPlantCase.project, awardCriteriaDetails: nuclearPlantCase.comparedOn.join('; ') },
    bids: {
      details: offers.map(({ bidder }) => ({ id: bidder, tenderers: [{ id: bidder, name: bidder }] })),
    },
    evaluation: offers.map(({ bidder, publishedRank }) => ({ id: bidder, rank: publishedRank })),
    awards: [
      { id: 'ranking', date: `${rankedOn}T00:00:00.000Z`, suppliers: [{ id: 'Rosatom', name: 'Rosatom' }] },
    ],
  };
}
