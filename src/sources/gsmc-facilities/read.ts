import type { Parsed } from '#terms';
import { mineralsFromNames } from '../commodity.ts';
import { Intake } from '../intake.ts';
import { namesFrom } from '../names.ts';
import { mayBeSameOblast, oblastFromEnglish } from '../oblast.ts';
import { positionFromRow } from '../position.ts';
import { sourceOf } from '../source.ts';
import type { FacilityKind, FacilityStatement, FacilityStatus, Location } from '../statement.ts';
import { type Row, readTable } from '../table.ts';
import {
  facilityKindFromType,
  facilityStatusFromText,
  foreignProvinces,
  gsmcCommodities,
  mineList,
  positionBasis,
} from './codes.ts';

export const gsmcFacilities = {
  dataset: 'gsmc-facilities',
  publisher: 'Global Strategic Minerals Corporation',
  licence: 'MIT',
} as const;

const columns = [
  'facility_id',
  'name',
  'lon',
  'lat',
  'coord_precision',
  'province',
  'types',
  'primary_commodities',
  'status',
  'operators',
  'owners',
  'verification',
  'checked_by',
  'sources',
  'oblast',
];

/** Mines and plants with companies; positions that a web search set are rough, and such a one that contradicts its own province is not shown. */
export function readGsmcFacilities(text: string): Parsed<readonly FacilityStatement[]> {
  const intake = new Intake();
  const rows = readTable(text, columns, intake);
  const namesAtPoint = new Map<string, string[]>();
  for (const row of rows) {
    const point = `${row.text('lon')},${row.text('lat')}`;
    namesAtPoint.set(point, [...(namesAtPoint.get(point) ?? []), row.text('name')]);
  }
  return intake.done(
    rows.map((row) =>
      facilityFromRow(row, namesAtPoint.get(`${row.text('lon')},${row.text('lat')}`) ?? [], intake),
    ),
  );
}

function facilityFromRow(row: Row, namesAtPoint: readonly string[], intake: Intake): FacilityStatement {
  const name = row.text('name');
  const stated = ['primary_commodities', 'other_commodities'].flatMap((column) => row.list(column));
  const location = locationFromRow(row, namesAtPoint, intake);
  const oblast = oblastFromEnglish(row.text('oblast'));
  const researched = !row.list('sources').includes(mineList);
  if (researched) {
    intake.note(
      'researched_record',
      row.at,
      `${name} was compiled with a language model; check it before it counts as fact.`,
    );
  }
  return {
    says: 'facility',
    source: sourceOf(gsmcFacilities, row.text('facility_id'), row.at),
    kinds: row.list('types').flatMap((type) => kindFromType(type, row, intake)),
    names: namesFrom(name, { en: name }, row.list('aliases')),
    minerals: mineralsFromNames(stated, gsmcCommodities, row.at, intake),
    mineralsAsStated: stated,
    status: statusFromRow(row, intake),
    ...(oblast && location ? { oblast } : {}),
    ...(location ? { location } : {}),
    operators: row.list('operators'),
    owners: row.list('owners'),
    ...(researched ? { compiledBy: 'researched' } : {}),
  };
}

function locationFromRow(row: Row, namesAtPoint: readonly string[], intake: Intake): Location | undefined {
  const position = positionFromRow(row, intake);
  if (!position) return undefined;
  const [name, province] = [row.text('name'), row.text('province')];
  const [lon, lat] = position;
  const stated = oblastFromEnglish(province);
  const today = oblastFromEnglish(row.text('oblast'));
  const searched = positionBasis[row.text('checked_by')];
  const precise = row.text('coord_precision') === 'site';
  const contradicts = stated && today && !mayBeSameOblast(stated, today);
  const kept = precise && !searched && !foreignProvinces.has(province);
  if (contradicts || foreignProvinces.has(province)) {
    const place = `${name} is in ${province} by its publisher, but ${lon}, ${lat} is in ${row.text('oblast')}`;
    intake.note(
      'position_contradicts_region',
      row.at,
      `${place}; ${kept ? 'shown as rough' : 'no point is shown'}.`,
    );
    if (!kept) return undefined;
  }
  const shared = namesAtPoint.filter((other) => other !== name);
  if (shared.length > 0) {
    intake.note('position_shared', row.at, `${name} stands on the same point as ${shared.join(', ')}.`);
  }
  if (searched || !precise) {
    intake.note(
      'position_doubted',
      row.at,
      `${name}: ${searched ?? `precision "${row.text('coord_precision')}"`}; shown as rough.`,
    );
  }
  const rough = Boolean(searched) || !precise || Boolean(contradicts);
  return {
    lon,
    lat,
    datum: 'WGS84',
    quality: rough ? 'rough' : 'medium',
    ...(searched ? { basis: searched } : {}),
  };
}

function kindFromType(type: string, row: Row, intake: Intake): readonly FacilityKind[] {
  const kind = facilityKindFromType[type];
  if (kind) return [kind];
  intake.fault(
    'unknown_code',
    row.at,
    `Got type "${type}" when expected ${Object.keys(facilityKindFromType).join(', ')}.`,
  );
  return [];
}

function statusFromRow(row: Row, intake: Intake): FacilityStatus {
  const status = facilityStatusFromText[row.text('status')];
  if (status) return status;
  const known = Object.keys(facilityStatusFromText).join(', ');
  intake.fault('unknown_code', row.at, `Got status "${row.text('status')}" when expected ${known}.`);
  return 'unknown';
}
