import type { Parsed } from '#terms';
import { Intake } from '../intake.ts';
import { locationAt, positionFromRow } from '../position.ts';
import { sourceOf } from '../source.ts';
import type { LicenceStatement } from '../statement.ts';
import { readTable } from '../table.ts';
import { kindFromType } from './codes.ts';

const waTenements = {
  dataset: 'wa-tenements-2025',
  publisher: 'State of Western Australia (Department of Energy, Mines, Industry Regulation and Safety)',
  licence: 'CC-BY-4.0',
} as const;

const columns = ['tenid', 'fmt_tenid', 'type', 'lon', 'lat', 'holders'];

/** Tenements of Western Australia as titles with holders and a middle point: the extract holds neither polygons nor dates. */
export function readWaTenements(text: string): Parsed<readonly LicenceStatement[]> {
  const intake = new Intake();
  const seen = new Set<string>();
  const licences: LicenceStatement[] = [];
  for (const row of readTable(text, columns, intake)) {
    const stated = row.text('type');
    const kind = kindFromType[stated];
    const key = row.text('tenid');
    if (!kind) {
      intake.fault('unknown_code', row.at, `Got type "${stated}" when expected a type of tenement.`);
      continue;
    }
    if (seen.has(key)) intake.note('record_repeated', row.at, `Tenement ${key} stands twice.`);
    seen.add(key);
    const position = positionFromRow(row, intake);
    licences.push({
      says: 'licence',
      source: sourceOf(waTenements, key, row.at),
      number: row.text('fmt_tenid'),
      kind,
      kindAsStated: stated,
      holders: row.list('holders'),
      datum: 'WGS84',
      ...(position && {
        location: { ...locationAt(position, 'medium'), basis: 'middle of the tenement' },
      }),
      minerals: [],
    });
  }
  return intake.done(licences);
}
