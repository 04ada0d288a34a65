/** The ground that a watch covers, as a question to a cell. */
import type { WatchArea } from '#contract';
import { cellCentre, cellsFromRuns, type Position } from '#grid';
import { type CountryKnowledge, positionOf } from '../knowledge/country-knowledge.ts';
import { kilometresBetween } from '../knowledge/places.ts';

/** Around a deposit or a village, in kilometres: an exploration licence that takes it in seldom ends nearer, and herds go as far. */
const nearKilometres = 10;

/** Undefined where the deposit has no position. */
export function watchedGround(
  area: WatchArea,
  knowledge: Pick<CountryKnowledge, 'deposits' | 'oblasts'>,
): ((cell: number) => boolean) | undefined {
  if (area.kind === 'blocks') {
    const cells = new Set(cellsFromRuns(area.cells));
    return (cell) => cells.has(cell);
  }
  if (area.kind === 'oblast') return (cell) => knowledge.oblasts.at(cell) === area.code;
  if (area.kind === 'place') {
    const middle: Position = [area.longitude, area.latitude];
    return (cell) => kilometresBetween(middle, cellCentre(cell)) <= nearKilometres;
  }
  const deposit = knowledge.deposits.get(area.id);
  const position = deposit && positionOf(deposit);
  if (!position) return undefined;
  const within = Math.max(nearKilometres, deposit.location?.uncertaintyKm ?? 0);
  return (cell) => kilometresBetween(position, cellCentre(cell)) <= within;
}
