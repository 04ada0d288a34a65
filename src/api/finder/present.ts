/** A found area as everyone may see it: where, why, what it costs. */
import type { z } from 'zod';
import { type FoundAreaView, pages, type names as wireNames } from '#contract';
import type { FoundArea } from '#disclosure';
import { areaKm2OfCells, cellCentre, cellsFromRuns } from '#grid';
import type { Names } from '#sources';
import { type CountryKnowledge, namesByLanguage } from '../knowledge/country-knowledge.ts';
import type { Hub } from './live-ground.ts';

const rounded = (value: number, decimals: number) => Math.round(value * 10 ** decimals) / 10 ** decimals;

/** Names as they go over the wire. */
export function presentNames(names: Names): z.infer<typeof wireNames> {
  return { ...names, others: [...names.others] };
}

export function presentFound(
  area: FoundArea,
  rank: number,
  knowledge: CountryKnowledge,
  hubs: readonly Hub[],
  cost: FoundAreaView['cost'],
): FoundAreaView {
  const { runs, blocks, seed, score, parts, occurrence, town, lines, region } = area;
  const deposit = knowledge.deposits.get(occurrence.id);
  const hub = town && hubs[town.point];
  const uncertaintyKm = deposit?.location?.uncertaintyKm;
  const [longitude, latitude] = cellCentre(seed);
  return {
    rank,
    score: rounded(score, 4),
    cells: runs.map(([start, count]) => [start, count] as [number, number]),
    blocks,
    squareKilometres: rounded(areaKm2OfCells(cellsFromRuns(runs)), 1),
    middle: [longitude, latitude],
    ...(region === undefined ? {} : { oblast: region }),
    parts: parts.map(({ part, value, share }) => ({
      part,
      value: rounded(value, 4),
      share: rounded(share, 4),
    })),
    occurrence: {
      id: occurrence.id,
      name: deposit?.names.name ?? occurrence.id,
      names: deposit ? namesByLanguage(deposit, knowledge) : {},
      kilometres: rounded(occurrence.kilometres, 1),
      quality: deposit?.location?.quality ?? 'rough',
      ...(uncertaintyKm === undefined ? {} : { uncertaintyKm }),
      hasFigures: (deposit?.figures.length ?? 0) > 0,
      others: occurrence.others,
      address: pages.deposit(occurrence.id),
    },
    town:
      hub && town
        ? { kind: hub.kind, names: presentNames(hub.names), kilometres: rounded(town.kilometres, 1) }
        : null,
    lines: lines.map(({ layer, kilometres }) => ({ layer, kilometres: rounded(kilometres, 1) })),
    cost,
  };
}
