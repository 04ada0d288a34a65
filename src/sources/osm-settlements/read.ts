import type { Parsed } from '#terms';
import { Intake } from '../intake.ts';
import { namesFrom } from '../names.ts';
import { locationAt, positionFromRow } from '../position.ts';
import { sourceOf } from '../source.ts';
import type { SettlementStatement } from '../statement.ts';
import { numberFromText, type Row, readTable } from '../table.ts';
import { settlementKindFromPlace } from './codes.ts';

export const osmSettlements = {
  dataset: 'osm-kz-settlements',
  publisher: 'OpenStreetMap',
  licence: 'ODbL-1.0',
} as const;

const columns = [
  'osm_id',
  'place',
  'name',
  'name_kk',
  'name_ru',
  'name_en',
  'population',
  'lon',
  'lat',
  'adm1',
];

/** Settlements of OpenStreetMap as points: no open file holds their boundaries. */
export function readOsmSettlements(text: string): Parsed<readonly SettlementStatement[]> {
  const intake = new Intake();
  const settlements = readTable(text, columns, intake).flatMap((row) => settlementFromRow(row, intake) ?? []);
  return intake.done(settlements);
}

function settlementFromRow(row: Row, intake: Intake): SettlementStatement | undefined {
  const id = row.text('osm_id');
  const kind = settlementKindFromPlace[row.text('place')];
  const position = positionFromRow(row, intake);
  if (id === '' || !kind || !position) {
    const got = `osm_id "${id}", place "${row.text('place')}"`;
    intake.note(
      'record_left_out',
      row.at,
      `Got ${got} when expected a key, a kind of settlement and a point.`,
    );
    return undefined;
  }
  const names = { kk: row.optional('name_kk'), ru: row.optional('name_ru'), en: row.optional('name_en') };
  const name = row.optional('name') ?? names.kk ?? names.ru ?? names.en;
  if (!row.text('name')) {
    intake.note('name_missing', row.at, `${kind} ${id} has no main name; shown as ${name ?? `OSM ${id}`}.`);
  }
  const population = populationFromRow(row, intake);
  const oblast = row.optional('adm1');
  return {
    says: 'settlement',
    source: sourceOf(osmSettlements, id, row.at),
    kind,
    names: namesFrom(name ?? `OSM ${id}`, names),
    ...(population === undefined ? {} : { population }),
    ...(oblast ? { oblast } : {}),
    country: 'KZ',
    location: { ...locationAt(position, 'medium'), basis: 'a point inside the settlement' },
  };
}

/** OpenStreetMap keeps population as text: "about 300" is no number. */
function populationFromRow(row: Row, intake: Intake): number | undefined {
  const text = row.text('population');
  if (text === '') return undefined;
  const population = numberFromText(text);
  if (population !== undefined && Number.isInteger(population) && population >= 0) return population;
  intake.note('population_unreadable', row.at, `"${text}" is no count of people.`);
  return undefined;
}
