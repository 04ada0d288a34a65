/** What a law asks of a licence over its life, with the blocks that it had in each licence year. */
import type { CostPartName, ExplorationCosts, LawPack } from '#law';
import { addYears, type CivilDate } from '#terms';
import { countOfRuns } from '../cell-runs.ts';
import type { Licence } from '../exploration-licence/licence.ts';

export type Sums = ReadonlyMap<CostPartName, number>;

/** Licence years begun from the first day to the last day held. */
function yearsBegun(from: CivilDate, lastDay: CivilDate): number {
  let years = 1;
  while (addYears(from, years, { round: 'down' }) <= lastDay) years++;
  return years;
}

function blocksOn(licence: Licence, day: CivilDate): number {
  const gone = licence.surrenders.filter(({ on }) => on <= day);
  return licence.blocksGranted - gone.reduce((sum, { cells }) => sum + countOfRuns(cells), 0);
}

/**
 * Sums by part, each a whole number of the currency; the same question is answered once. `licencesOf`: all licences of a party, which
 * count where the law is read so that tiers go by holder.
 */
export function moneyUnder(
  law: LawPack,
  licencesOf: (party: string) => readonly Licence[],
): (licence: Licence, lastDay: CivilDate) => Sums {
  const tiersByHolder = law.settings.some(({ id, chosen }) => id === 'rental.tier-by' && chosen === 'holder');
  const otherBlocksOn = (licence: Licence, day: CivilDate) =>
    licencesOf(licence.holder.id)
      .filter(
        (one) => one.id !== licence.id && one.from <= day && (one.status === 'in-force' || one.endedOn > day),
      )
      .reduce((sum, one) => sum + blocksOn(one, day), 0);
  const known = new Map<string, ExplorationCosts>();
  const costsOf = (
    blocks: number,
    otherBlocks: number,
    from: CivilDate,
    years: number,
    endedOn: CivilDate,
  ) => {
    const key = `${blocks} ${otherBlocks} ${from} ${years} ${endedOn}`;
    let costs = known.get(key);
    if (!costs) {
      costs = law.explorationCosts({ blocks, otherBlocks, from, years, endedOn });
      known.set(key, costs);
    }
    return costs;
  };
  return (licence, lastDay) => {
    const sums = new Map<CostPartName, number>();
    const { from } = licence;
    if (lastDay < from) return sums;
    const years = yearsBegun(from, lastDay);
    for (let year = 1; year <= years; year++) {
      const begins = addYears(from, year - 1, { round: 'down' });
      const blocks = blocksOn(licence, begins);
      if (blocks < 1) continue;
      const others = tiersByHolder ? otherBlocksOn(licence, begins) : 0;
      const row = costsOf(blocks, others, from, years, lastDay).byLicenceYear[year - 1];
      for (const { part, amount } of row?.parts ?? []) sums.set(part, (sums.get(part) ?? 0) + amount);
    }
    return sums;
  };
}
