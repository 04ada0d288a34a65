import type { Parsed } from '#terms';
import { Intake } from '../intake.ts';
import { namesFrom } from '../names.ts';
import { oblastFromEnglish } from '../oblast.ts';
import { locationAt, positionFromRow } from '../position.ts';
import { sourceOf } from '../source.ts';
import type { SettlementStatement } from '../statement.ts';
import { readTable } from '../table.ts';
import { oblastFromGeonames } from './codes.ts';

export const geonames = {
  dataset: 'geonames-kz-places',
  publisher: 'GeoNames',
  licence: 'CC-BY-4.0',
} as const;

const columns = ['name', 'lon', 'lat', 'admin1_code', 'admin1_name'];

/** Larger places by GeoNames. The file has no keys: name and point stand for one. */
export function readGeonames(text: string): Parsed<readonly SettlementStatement[]> {
  const intake = new Intake();
  const places: SettlementStatement[] = [];
  for (const row of readTable(text, columns, intake)) {
    const position = positionFromRow(row, intake);
    const name = row.text('name');
    if (!position || name === '') {
      intake.note(
        'record_left_out',
        row.at,
        `Got "${name}" without a point when expected a name and a point.`,
      );
      continue;
    }
    const region = row.text('admin1_name');
    const oblast = oblastFromGeonames[row.text('admin1_code')] ?? oblastFromEnglish(region);
    places.push({
      says: 'settlement',
      source: sourceOf(geonames, `${name}@${position[0]},${position[1]}`, row.at),
      kind: 'place',
      names: namesFrom(name, { en: name }),
      ...(oblast ? { oblast } : {}),
      country: 'KZ',
      location: locationAt(position, 'medium'),
    });
  }
  return intake.done(places);
}
