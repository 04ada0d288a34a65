import type { Parsed } from '#terms';
import { mineralsFromNames } from '../commodity.ts';
import { Intake } from '../intake.ts';
import { namesFrom } from '../names.ts';
import { oblastFromEnglish } from '../oblast.ts';
import { locationAt, positionFromRow } from '../position.ts';
import { sourceOf } from '../source.ts';
import type { DepositStatement, FacilityStatement } from '../statement.ts';
import { readTable } from '../table.ts';
import { maybeWorks, pp1802Commodities, works } from './codes.ts';

export const usgsPp1802 = {
  dataset: 'usgs-pp1802',
  publisher: 'US Geological Survey',
  licence: 'public-domain',
} as const;

const columns = ['id', 'name', 'critical_mineral', 'deposit_type', 'lon', 'lat', 'oblast'];

/** Deposits of critical minerals by Professional Paper 1802: one row a deposit and mineral; two rows are works. */
export function readUsgsPp1802(text: string): Parsed<readonly (DepositStatement | FacilityStatement)[]> {
  const intake = new Intake();
  const statements: (DepositStatement | FacilityStatement)[] = [];
  for (const row of readTable(text, columns, intake)) {
    const source = sourceOf(usgsPp1802, row.text('id'), row.at);
    const name = row.text('name');
    const stated = row.list('critical_mineral');
    const position = positionFromRow(row, intake);
    const oblast = oblastFromEnglish(row.text('oblast'));
    const type = row.optional('deposit_type');
    const doubtful = row.text('critical_mineral') === maybeWorks;
    const isWorks = works[source.id];
    if (isWorks) intake.note('not_a_deposit', row.at, `${isWorks}: read as a plant.`);
    else if (doubtful)
      intake.note(
        'position_doubted',
        row.at,
        `${name}: a gallium row may stand at the works; shown as rough.`,
      );
    const common = {
      source,
      names: namesFrom(name || source.id, { en: name }),
      minerals: mineralsFromNames(stated, pp1802Commodities, row.at, intake),
      mineralsAsStated: stated,
      ...(oblast ? { oblast } : {}),
      ...(position && { location: locationAt(position, doubtful ? 'rough' : 'high') }),
    };
    if (isWorks)
      statements.push({
        ...common,
        says: 'facility',
        kinds: ['plant'],
        status: 'unknown',
        operators: [],
        owners: [],
      });
    else
      statements.push({
        ...common,
        says: 'deposit',
        ...(type ? { type } : {}),
        title: 'Professional Paper 1802',
      });
  }
  return intake.done(statements);
}
