/** What pages of a mineral and of an oblast say of many deposits at once. */
import type { MineralView } from '#contract';
import type { Deposit } from '#sources';
import { type CountryKnowledge, positionOf, sourceView } from '../knowledge/country-knowledge.ts';
import { datasetsOf, presentDepositRow } from './present.ts';

/** Rows of a board's page: the whole list has an address of its own. */
const mostRows = 25;
const sureness = { high: 0, medium: 1, rough: 2 } as const;

function rankOf({ figures, location }: Deposit): number {
  return (figures.length > 0 ? 0 : 4) + (location ? sureness[location.quality] : 3);
}

export function presentKnown(
  deposits: readonly Deposit[],
  knowledge: CountryKnowledge,
): Pick<MineralView, 'deposits' | 'publishers' | 'items' | 'sources'> {
  const located = deposits.filter((one) => positionOf(one));
  const counts = new Map<string, number>();
  for (const deposit of deposits) {
    for (const dataset of datasetsOf(deposit)) counts.set(dataset, (counts.get(dataset) ?? 0) + 1);
  }
  const datasets = [...counts].flatMap(([id, count]) => {
    const dataset = knowledge.datasets.get(id);
    return dataset ? [{ dataset, count }] : [];
  });
  datasets.sort((a, b) => b.count - a.count);
  return {
    deposits: {
      known: deposits.length,
      located: located.length,
      rough: located.filter(({ location }) => location?.quality === 'rough').length,
      withFigures: deposits.filter(({ figures }) => figures.length > 0).length,
    },
    publishers: datasets.map(({ dataset: { id, publisher, edition }, count }) => ({
      dataset: id,
      publisher,
      edition,
      count,
    })),
    items: [...deposits]
      .sort((a, b) => rankOf(a) - rankOf(b) || a.names.name.localeCompare(b.names.name, 'en'))
      .slice(0, mostRows)
      .map((one) => presentDepositRow(one, knowledge)),
    sources: datasets.map(({ dataset }) => sourceView(dataset)),
  };
}
