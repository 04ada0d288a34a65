/** Deposits and works, filtered, counted and sorted. */
import type { z } from 'zod';
import type { DepositList, depositsQuery } from '#contract';
import type { Deposit } from '#sources';
import { type CountryKnowledge, positionOf } from '../knowledge/country-knowledge.ts';
import { listed, oneOf } from '../list/page.ts';
import { plainText } from '../search/plain-text.ts';
import { datasetsOf, oblastOf, presentDepositRow } from './present.ts';

/** True when the deposit is drawn in the box west,south,east,north. */
function inBox(
  deposit: Deposit,
  [west = -180, south = -90, east = 180, north = 90]: readonly number[],
): boolean {
  const position = positionOf(deposit);
  if (!position) return false;
  const [lon, lat] = position;
  return lon >= west && lon <= east && lat >= south && lat <= north;
}

function saysAll(
  { id, names }: Deposit,
  lent: ReturnType<CountryKnowledge['lentNames']>,
  words: readonly string[],
): boolean {
  const lentTexts = [lent.kk?.text, lent.ru?.text];
  const text = plainText(
    [id, names.name, names.kk, names.ru, names.en, ...names.others, ...lentTexts].join(' '),
  );
  return words.every((word) => text.includes(word));
}

/** `size`: of the log, for the reader's cache. */
export function listDeposits(
  all: readonly Deposit[],
  asked: z.output<typeof depositsQuery>,
  size: number,
  knowledge: Pick<CountryKnowledge, 'oblasts' | 'lentNames'>,
): DepositList {
  const { q, mineral, kind, dataset, oblast, bbox } = asked;
  const words =
    q === undefined
      ? []
      : plainText(q)
          .split(' ')
          .filter((word) => word !== '');
  const [minerals, kinds, datasets, oblasts] = [mineral, kind, dataset, oblast].map(oneOf);
  const inOblast = (one: Deposit) => oblastOf(one, knowledge) ?? [];
  const box = bbox?.split(',').map(Number);
  return listed({
    all,
    filters: {
      q: words.length > 0 ? (one) => saysAll(one, knowledge.lentNames(one.id), words) : undefined,
      mineral: minerals && ((one) => one.minerals.some((code) => minerals.has(code))),
      kind: kinds && ((one) => kinds.has(one.kind)),
      dataset: datasets && ((one) => datasetsOf(one).some((id) => datasets.has(id))),
      oblast: oblasts && ((one) => oblasts.has(oblastOf(one, knowledge) ?? '')),
      bbox: box && ((one) => inBox(one, box)),
    },
    facets: {
      mineral: (one) => one.minerals,
      kind: (one) => one.kind,
      dataset: datasetsOf,
      oblast: inOblast,
    },
    sort: asked.sort,
    keyOf: (one, by) =>
      by === 'oblast'
        ? (oblastOf(one, knowledge) ?? null)
        : by === 'publishers'
          ? datasetsOf(one).length
          : one.names.name,
    page: asked,
    size,
    present: (one) => presentDepositRow(one, knowledge),
  });
}
