import type { DifferenceApplication, DifferenceLicence, DifferenceView } from '#contract';
import { csvFrom } from '../data/save-file.ts';

/** The differences as one table: the first column says which list a line is of, and names are those of the interface. */
export function csvOfDifferences(view: DifferenceView, here: string): string {
  const licences = (list: string, rows: readonly DifferenceLicence[]) =>
    rows.map((row) => [
      list,
      row.id,
      row.holder ?? '',
      row.blocks,
      row.areaSquareKilometres,
      row.before?.blocks ?? '',
      row.ended?.on ?? row.from,
      row.ended?.reason ?? '',
      String(row.simulated),
      here + row.address,
    ]);
  const applications = (list: string, rows: readonly DifferenceApplication[]) =>
    rows.map((row) => [
      list,
      row.id,
      row.applicant ?? '',
      row.blocks,
      '',
      '',
      list === 'decided' ? (row.decidedOn ?? '') : row.lodgedAt,
      row.status,
      String(row.simulated),
      here + row.address,
    ]);
  return csvFrom([
    ['list', 'id', 'party', 'blocks', 'area_km2', 'blocks_before', 'at', 'outcome', 'simulated', 'address'],
    ...licences('granted', view.granted),
    ...licences('ended', view.ended),
    ...licences('changed', view.changed),
    ...applications('lodged', view.lodged),
    ...applications('decided', view.decided),
    ...view.ground.map(({ from, to, blocks, areaSquareKilometres }) => [
      'ground',
      `${from} > ${to}`,
      '',
      blocks,
      areaSquareKilometres,
      '',
      view.to.day,
      '',
      '',
      '',
    ]),
  ]);
}
