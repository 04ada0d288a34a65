/** Ground that becomes free next: the last days of licences, and of refusals that still bar the next in line. */
import { pages, type ReopeningList } from '#contract';
import { cellsFromRuns } from '#grid';
import type { RegisterState, Standpoint } from '#register';
import { addDays } from '#terms';
import { allApplications } from '../applications/gather.ts';
import { boundsOfCells } from '../area/area-view.ts';
import { allLicences } from '../licences/gather.ts';

type Item = ReopeningList['items'][number];
interface Candidate extends Omit<Item, 'bounds'> {
  readonly cells: Parameters<typeof cellsFromRuns>[0];
}

export function reopening(state: RegisterState, at: Standpoint, limit: number): ReopeningList {
  const { day: today, size } = at;
  const licences = allLicences(state, at).flatMap((licence): Candidate[] => {
    if (licence.status !== 'in-force' || licence.until < today) return [];
    const { id, until, blocks, cells, simulated } = licence;
    const on = addDays(until, 1);
    return [{ on, because: 'licence-runs-out', id, blocks, cells, simulated, address: pages.licence(id) }];
  });
  const refusals = allApplications(state, at).flatMap((application): Candidate[] => {
    if (application.status !== 'refused' || application.barsUntil < today) return [];
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
