import { type DifferenceApplication, type DifferenceLicence, type DifferenceView, pages } from '#contract';
import { cellsFromRuns, runsFromCells } from '#grid';
import type { Application, Differences, Licence, Standpoint } from '#register';
import type { CivilDate } from '#terms';
import { boundsOfCells, squareKilometres, wireRuns } from '../area/area-view.ts';
import type { LiveRegister } from '../live-register.ts';

type Presenting = Pick<LiveRegister, 'names' | 'stateDatum'>;

function areaOf({ cells, datum }: Licence): number {
  return squareKilometres(cellsFromRuns(cells), datum);
}

function presentLicence(licence: Licence, { names }: Presenting): DifferenceLicence {
  const { id, holder, blocks, from, until, simulated } = licence;
  return {
    id,
    holder: names.text(holder.name.commitment),
    blocks,
    areaSquareKilometres: areaOf(licence),
    from,
    until,
    simulated,
    address: pages.licence(id),
    ...(licence.status === 'ended' ? { ended: { on: licence.endedOn, reason: licence.reason } } : {}),
  };
}

function decidedOn(application: Application): CivilDate | undefined {
  switch (application.status) {
    case 'granted':
      return application.grantedOn;
    case 'refused':
      return application.refusedOn;
    case 'withdrawn':
      return application.withdrawnOn;
    default:
      return undefined;
  }
}

function presentApplication(application: Application, { names }: Presenting): DifferenceApplication {
  const { id, applicant, blocks, lodgedAt, status, simulated } = application;
  const day = decidedOn(application);
  return {
    id,
    applicant: names.text(applicant.name.commitment),
    blocks,
    lodgedAt,
    status,
    ...(day === undefined ? {} : { decidedOn: day }),
    simulated,
    address: pages.application(id),
  };
}

export interface DifferenceFacts {
  readonly from: Standpoint;
  readonly to: Standpoint;
  readonly found: Differences;
}

export function presentDifferences(
  { from, to, found }: DifferenceFacts,
  register: Presenting,
): DifferenceView {
  const datum = register.stateDatum(to.day);
  return {
    from: { size: from.size, day: from.day },
    to: { size: to.size, day: to.day },
    granted: found.granted.map((one) => presentLicence(one, register)),
    ended: found.ended.map((one) => presentLicence(one, register)),
    changed: found.changed.map(({ before, after }) => ({
      ...presentLicence(after, register),
      before: { blocks: before.blocks, areaSquareKilometres: areaOf(before) },
      payments: after.payments.length - before.payments.length,
    })),
    lodged: found.lodged.map((one) => presentApplication(one, register)),
    decided: found.decided.map((one) => presentApplication(one, register)),
    ground: found.ground.flatMap((change): DifferenceView['ground'] => {
      const bounds = boundsOfCells(change.cells);
      if (!bounds) return [];
      return [
        {
          from: change.from,
          to: change.to,
          blocks: change.cells.length,
          areaSquareKilometres: squareKilometres(change.cells, datum),
          cells: wireRuns(runsFromCells(change.cells)),
          bounds,
        },
      ];
    }),
  };
}
