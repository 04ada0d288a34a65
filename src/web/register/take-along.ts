/** What is shown, to take along: every row of the list as CSV, or every licence with its outline as GeoJSON. */
import type { Client, LicenceRow, LicencesQuery, LicenceView, StandpointQuery } from '#contract';
import { csvFrom } from '../data/save-file.ts';

/** Outlines are asked for one by one; more than this would take the reader's patience and ours. */
export const maximumOutlines = 400;
const pageSize = 500;
const atATime = 6;

type Progress = (done: number, total: number) => void;

/** All rows that a query finds, in its order. */
export async function allRows(
  client: Pick<Client, 'licences'>,
  query: LicencesQuery,
  onProgress: Progress,
): Promise<readonly LicenceRow[]> {
  const rows: LicenceRow[] = [];
  for (let page = 1; ; page++) {
    const answer = await client.licences({ ...query, page, pageSize });
    rows.push(...answer.items);
    onProgress(rows.length, answer.total);
    if (answer.items.length === 0 || rows.length >= answer.total) return rows;
  }
}

/** Column names are those of the interface, so that a program reads file and interface alike. */
export function csvOfRows(rows: readonly LicenceRow[], here: string): string {
  return csvFrom([
    [
      'id',
      'kind',
      'status',
      'holder',
      'country',
      'blocks',
      'area_km2',
      'from',
      'until',
      'oblasts',
      'minerals',
      'next_duty',
      'next_duty_due',
      'simulated',
      'address',
    ],
    ...rows.map((row) => [
      row.id,
      row.kind,
      row.status,
      row.holder ?? '',
      row.country ?? '',
      row.blocks,
      row.areaSquareKilometres,
      row.from,
      row.until,
      row.oblasts.join(' '),
      row.minerals.join(' '),
      row.nextDuty?.what ?? '',
      row.nextDuty?.due ?? '',
      String(row.simulated),
      here + row.address,
    ]),
  ]);
}

function featureOf({ id, holder, outline, area, ...licence }: LicenceView, here: string) {
  return {
    type: 'Feature',
    id,
    properties: {
      kind: licence.kind,
      status: licence.status,
      holder: holder.name,
      country: holder.country,
      blocks: area.blocks,
      area_km2: area.areaSquareKilometres,
      from: licence.from,
      until: licence.until,
      datum: licence.datum,
      simulated: licence.simulated,
      address: here + licence.address,
    },
    geometry: outline,
  };
}

/** A GeoJSON collection of the licences with their outlines, in the order of the rows. */
export async function geoJsonOfRows(
  client: Pick<Client, 'licence'>,
  rows: readonly LicenceRow[],
  here: string,
  past: StandpointQuery,
  onProgress: Progress,
): Promise<string> {
  const features: object[] = new Array(rows.length);
  let next = 0;
  let done = 0;
  async function work() {
    for (let i = next++; i < rows.length; i = next++) {
      features[i] = featureOf(await client.licence((rows[i] as LicenceRow).id, past), here);
      onProgress(++done, rows.length);
    }
  }
  await Promise.all(Array.from({ length: Math.min(atATime, rows.length) }, work));
  return JSON.stringify({ type: 'FeatureCollection', features });
}
