/** Ground that becomes free next: the last days of licences, and of refusals that still bar the next in line. */
import { pages, type ReopeningList } from '#contract';
import { cellsFromRuns } from '#grid';
import type { RegisterState } from '#register';
import { addDays, type CivilDate } from '#terms';
import { boundsOfCells } from '../area/area-view.ts';

type Item = ReopeningList['items'][number];
interface Candidate extends Omit<Item, 'bounds'> {
  readonly cells: Parameters<typeof cellsFromRuns>[0];
}

export function reopening(
  state: RegisterState,
  today: CivilDate,
  size: number,
  limit: number,
): ReopeningList {
  const licences = state.licences.withStatus('in-force').flatMap((ordinal): Candidate[] => {
    const licence = state.licences.get(ordinal);
    if (!licence || licence.until < today) return [];
    const { id, until, blocks, cells, simulated } = licence;
    const on = addDays(until, 1);
    return [{ on, because: 'licence-runs-out', id, blocks, cells, simulated, address: pages.licence(id) }];
  });
  const refusals = state.applications.withStatus('refused').flatMap((ordinal): Candidate[] => {
    const application = state.applications.get(ordinal);
    if (application?.status !== 'refused' || application.barsUntil < today) return [];
    const { id, barsUntil, blocks, cells, simulated } = application;
    const on = addDays(barsUntil, 1);
    return [
      { on, because: 'bar-after-refusal', id, blocks, cells, simulated, address: pages.application(id) },
    ];
  });
  const items = [...licences, ...refusals]
    .sort((a, b) => a.on.localeCompare(b.on) || a.id.localeCompare(b.id))
    .slice(0, limit)
    .flatMap(({ cells, ...item }): Item[] => {
      const bounds = boundsOfCells(cellsFromRuns(cells));
      return bounds ? [{ ...item, bounds }] : [];
    });
  return { size, items };
}
