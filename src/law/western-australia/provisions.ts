/** Every number of the law of Western Australia on mining tenements, by name and by day. */
import { explorationProvisions } from './provisions/exploration.ts';
import { moneyProvisions } from './provisions/money.ts';
import { rightsProvisions } from './provisions/rights.ts';
import { leaseProvisions, prospectingProvisions } from './provisions/tenements.ts';

export const westernAustraliaProvisions = {
  ...explorationProvisions,
  ...prospectingProvisions,
  ...leaseProvisions,
  ...moneyProvisions,
  ...rightsProvisions,
};

export type WesternAustraliaProvisions = typeof westernAustraliaProvisions;
