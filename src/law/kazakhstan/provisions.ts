/** Every number of the law of Kazakhstan on solid minerals, by name and by day. */
import type { CivilDate } from '#terms';
import { provision } from '../provision.ts';
import {
  explorationApplicationProvisions,
  explorationLifeProvisions,
  openingProvisions,
} from './provisions/exploration.ts';
import {
  geologicalStudyProvisions,
  miningProvisions,
  prospectingProvisions,
  subsoilSpaceProvisions,
} from './provisions/licences.ts';
import { moneyProvisions } from './provisions/money.ts';
import {
  dataProvisions,
  endProvisions,
  miningDutyProvisions,
  transferProvisions,
} from './provisions/rights.ts';
import { codeFrom, law337From, since } from './provisions/sources.ts';
import { territoryProvisions } from './provisions/territory.ts';

export const law249FirstDay = 'law-249-viii.first-day';

/** The whole table. The day on which Law 249-VIII of 30 December 2025 began is not confirmed, so it is a row that can be changed. */
export function kazakhstanProvisions(law249From: CivilDate) {
  return {
    [law249FirstDay]: provision(
      'choice',
      'process',
      since(codeFrom, law249From as string, 'Law 249-VIII of 30 December 2025', 'inferred'),
    ),
    ...explorationApplicationProvisions(law249From),
    ...openingProvisions(law249From, law337From),
    ...explorationLifeProvisions,
    ...territoryProvisions,
    ...moneyProvisions,
    ...geologicalStudyProvisions,
    ...miningProvisions,
    ...subsoilSpaceProvisions,
    ...prospectingProvisions,
    ...transferProvisions(law249From),
    ...endProvisions,
    ...miningDutyProvisions,
    ...dataProvisions,
  };
}

export type KazakhstanProvisions = ReturnType<typeof kazakhstanProvisions>;
