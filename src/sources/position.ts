/** Points of tables: two columns in degrees. */
import type { Position } from '#grid';
import type { Intake } from './intake.ts';
import type { Location, LocationQuality } from './statement.ts';
import { numberFromText, type Row } from './table.ts';

/** A row's point; undefined with a note where there is none or it is no point on Earth. Columns are `lon` and `lat` unless named. */
export function positionFromRow(
  row: Row,
  intake: Intake,
  columns: { readonly lon: string; readonly lat: string } = { lon: 'lon', lat: 'lat' },
): Position | undefined {
  const lonText = row.text(columns.lon);
  const latText = row.text(columns.lat);
  const lon = numberFromText(lonText);
  const lat = numberFromText(latText);
  if (lon === undefined || lat === undefined) {
    const got = lonText === '' && latText === '' ? 'no position' : `"${lonText}", "${latText}"`;
    intake.note('position_missing', row.at, `Got ${got} when expected longitude and latitude in degrees.`);
    return undefined;
  }
  if (Math.abs(lon) > 180 || Math.abs(lat) > 90 || (lon === 0 && lat === 0)) {
    intake.note('position_missing', row.at, `Got ${lon}, ${lat}: no place that a survey would state.`);
    return undefined;
  }
  return [lon, lat];
}

/** Half of the last stated decimal in km on the ground, in latitude: 0.01° is read as ± 0.6 km. Undefined from three decimals on. */
export function roundingKm(row: Row, columns: readonly [lon: string, lat: string]): number | undefined {
  const decimals = Math.max(...columns.map((column) => row.text(column).split('.')[1]?.length ?? 0));
  if (decimals > 2) return undefined;
  return Math.round((111.2 / 10 ** decimals / 2) * 10) / 10;
}

/** A place by its position, whose publishers all give it in WGS 84. */
export function locationAt([lon, lat]: Position, quality: LocationQuality): Location {
  return { lon, lat, datum: 'WGS84', quality };
}
