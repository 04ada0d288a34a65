import type { Parsed } from '#terms';
import { mineralsFromNames } from '../commodity.ts';
import { Intake } from '../intake.ts';
import { namesFrom } from '../names.ts';
import { oblastFromEnglish } from '../oblast.ts';
import { positionFromRow, roundingKm } from '../position.ts';
import { recordKey, sourceOf } from '../source.ts';
import type { DepositStatement, Location, ResourceStatement, Source } from '../statement.ts';
import { numberFromText, type Row, readTable } from '../table.ts';
import {
  coordinatesSwapped,
  databases,
  gradeUnitFromText,
  kazakhstanNames,
  neighbourNames,
  roundedDatabases,
  typeFromCode,
  typeOfDatabase,
  usgsCommodities,
} from './codes.ts';

export const usgsDeposits = {
  dataset: 'usgs-mineral-deposits',
  publisher: 'US Geological Survey',
  licence: 'public-domain',
} as const;

const columns = [
  'source',
  'record_id',
  'name',
  'country',
  'lon',
  'lat',
  'commodities',
  'deposit_type',
  'ore',
  'grades',
  'coord_fix',
];

/** Deposits of the USGS databases, and ore with grades where the database states them (vms only). */
export function readUsgsDeposits(text: string): Parsed<readonly (DepositStatement | ResourceStatement)[]> {
  const intake = new Intake();
  const statements: (DepositStatement | ResourceStatement)[] = [];
  for (const row of readTable(text, columns, intake)) {
    const database = row.text('source');
    if (!Object.hasOwn(databases, database)) {
      intake.fault(
        'unknown_code',
        row.at,
        `Got database "${database}" when expected ${Object.keys(databases).join(', ')}.`,
      );
      continue;
    }
    const source = sourceOf(usgsDeposits, `${database}/${row.text('record_id')}`, row.at);
    const deposit = depositFromRow(row, database, source, intake);
    statements.push(deposit, ...figuresFromRow(row, deposit, intake));
  }
  return intake.done(statements);
}

function depositFromRow(row: Row, database: string, source: Source, intake: Intake): DepositStatement {
  const stated = row.list('commodities');
  const name = row.text('name');
  if (name === '') intake.note('name_missing', row.at, `${source.id} has no name at the publisher.`);
  if (stated.length === 0) intake.note('mineral_unknown', row.at, `${name} names no commodity.`);
  const predicted = row.text('predicted_type');
  const discovered = numberFromText(row.text('discovered'));
  const location = locationFromRow(row, database, intake);
  // The file's oblast was read off the point: without a point it says nothing.
  const oblast = location ? oblastFromEnglish(row.text('oblast')) : undefined;
  const type = typeFromRow(row, database);
  return {
    says: 'deposit',
    source,
    names: namesFrom(name || source.id, { en: name }, row.list('aliases')),
    minerals: mineralsFromNames(stated, usgsCommodities, row.at, intake),
    mineralsAsStated: stated,
    ...(type ? { type } : {}),
    ...(predicted
      ? {
          predictedType: {
            type: predicted,
            confidence: numberFromText(row.text('predicted_confidence')) ?? 0,
          },
        }
      : {}),
    ...(oblast ? { oblast } : {}),
    ...(location ? { location } : {}),
    ...(discovered === undefined ? {} : { discoveredIn: discovered }),
    ...(kazakhstanNames.has(row.text('country')) ? {} : { country: row.text('country') }),
    title: `${databases[database]} (${database})`,
  };
}

function typeFromRow(row: Row, database: string): string | undefined {
  const stated = row.text('deposit_type');
  const general = typeOfDatabase[database];
  if (general) return stated ? `${general} (code ${stated} of the source)` : general;
  return typeFromCode[database]?.[stated] ?? (stated || undefined);
}

function locationFromRow(row: Row, database: string, intake: Intake): Location | undefined {
  const position = positionFromRow(row, intake);
  if (!position) return undefined;
  const [lon, lat] = position;
  const name = row.text('name');
  const basis: string[] = [];
  if (row.text('coord_fix') === coordinatesSwapped) {
    basis.push('longitude and latitude stood swapped at the publisher and were put right');
    intake.note(
      'position_corrected',
      row.at,
      `${name} stood at ${lat}, ${lon} at the publisher; read as ${lon}, ${lat}.`,
    );
  }
  const country = row.text('country');
  const foreign = !kazakhstanNames.has(country);
  if (foreign) {
    const outcome = neighbourNames.has(country) ? 'shown as rough' : 'no point is shown';
    intake.note(
      'position_contradicts_region',
      row.at,
      `${name} is in ${country} by its publisher but stands at ${lon}, ${lat}; ${outcome}.`,
    );
    if (!neighbourNames.has(country)) return undefined;
    basis.push(`the publisher puts it in ${country}`);
  }
  const rounding = roundedDatabases.has(database) ? roundingKm(row, ['lon', 'lat']) : undefined;
  if (rounding) basis.push('figures rounded by the publisher');
  return {
    lon,
    lat,
    datum: 'WGS84',
    quality: foreign ? 'rough' : 'high',
    ...(rounding ? { uncertaintyKm: rounding } : {}),
    ...(basis.length > 0 ? { basis: basis.join('; ') } : {}),
  };
}

const orePattern = /^([\d.]+) million tonnes$/;
const gradePattern = /^(.+) ([\d.]+) (Wt-Pct|G\/T)$/i;

/** One figure for each grade: so much ore at so much of a metal. */
function figuresFromRow(row: Row, deposit: DepositStatement, intake: Intake): ResourceStatement[] {
  const oreText = row.text('ore');
  if (oreText === '') return [];
  const ore = numberFromText(orePattern.exec(oreText)?.[1] ?? '');
  if (ore === undefined) {
    intake.note('figure_unreadable', row.at, `"${oreText}" is no tonnage as this publisher writes it.`);
    return [];
  }
  return row.list('grades').flatMap((text) => {
    const [, metal = '', value = '', unit = ''] = gradePattern.exec(text) ?? [];
    const grade = numberFromText(value);
    const [mineral] = metal ? mineralsFromNames([metal], usgsCommodities, row.at, intake) : [];
    if (grade === undefined || !mineral) {
      intake.note('figure_unreadable', row.at, `"${text}" is no grade as this publisher writes it.`);
      return [];
    }
    return {
      says: 'resource',
      source: { ...deposit.source, id: `${deposit.source.id}/${metal.toLowerCase()}` },
      kind: 'figure',
      about: {
        scope: 'deposit',
        deposit: recordKey(deposit.source),
        name: deposit.names.name,
        asStated: 'deposit',
      },
      mineral,
      mineralAsStated: metal,
      quantity: { low: Math.round(ore * 1e6), unit: 'tonnes', form: 'ore', ofWhat: 'ore' },
      grade: {
        low: grade,
        unit: gradeUnitFromText[unit.toLowerCase() as keyof typeof gradeUnitFromText],
        form: 'element',
        asStated: `${value} ${unit}`,
      },
      category: 'none stated',
      asOf: 'not dated',
      saidBy: `${usgsDeposits.publisher}, ${databases.vms}`,
      confidence: 'secondary',
    } satisfies ResourceStatement;
  });
}
