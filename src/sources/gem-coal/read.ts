import type { Parsed } from '#terms';
import { Intake } from '../intake.ts';
import { namesFrom } from '../names.ts';
import { oblastFromEnglish } from '../oblast.ts';
import { locationAt, positionFromRow } from '../position.ts';
import { recordKey, sourceOf } from '../source.ts';
import type { FacilityStatement, ResourceStatement } from '../statement.ts';
import { numberFromText, type Row, readTable } from '../table.ts';
import { facilityStatusFromText, qualityFromAccuracy, unknownFigure } from './codes.ts';

export const gemCoal = {
  dataset: 'gem-coal-mines',
  publisher: 'Global Energy Monitor',
  licence: 'CC-BY-4.0',
} as const;

const columns = [
  'gem_mine_id',
  'mine_name',
  'status',
  'operators',
  'owners',
  'coal_output_annual_mt',
  'reserves_total_proven_probable',
  'resource_total_inferred_indicated_measured',
  'latitude',
  'longitude',
  'location_accuracy',
];

/** Millions of tonnes in the two columns of figures, and what they count. */
const figures = [
  ['reserves_total_proven_probable', 'reserves, proven and probable'],
  ['resource_total_inferred_indicated_measured', 'resource, inferred, indicated and measured'],
] as const;

/** Coal mines with output, reserves and resources; a mine with two phases has a row for each. */
export function readGemCoal(text: string): Parsed<readonly (FacilityStatement | ResourceStatement)[]> {
  const intake = new Intake();
  const statements: (FacilityStatement | ResourceStatement)[] = [];
  const mineAtPoint = new Map<string, string>();
  const seen = new Set<string>();
  for (const row of readTable(text, columns, intake)) {
    const mine = row.text('gem_mine_id');
    const repeated = seen.has(mine);
    if (repeated)
      intake.note(
        'record_repeated',
        row.at,
        `${row.text('mine_name')} (${mine}) stands twice, once for each phase.`,
      );
    seen.add(mine);
    const point = `${row.text('longitude')},${row.text('latitude')}`;
    const twin = mineAtPoint.get(point);
    if (twin && twin !== mine) {
      intake.note(
        'position_shared',
        row.at,
        `${row.text('mine_name')} stands on the point of ${twin}; shown as rough.`,
      );
    }
    mineAtPoint.set(point, twin ?? mine);
    const facility = facilityFromRow(
      row,
      repeated ? `${mine}#2` : mine,
      Boolean(twin && twin !== mine),
      intake,
    );
    statements.push(facility, ...figuresFromRow(row, facility, intake));
  }
  return intake.done(statements);
}

function facilityFromRow(row: Row, id: string, shared: boolean, intake: Intake): FacilityStatement {
  const name = row.text('mine_name');
  const position = positionFromRow(row, intake, { lon: 'longitude', lat: 'latitude' });
  const quality = qualityFromAccuracy[row.text('location_accuracy')];
  const statusText = row.optional('status_detail') ?? row.text('status');
  const status = facilityStatusFromText[statusText];
  if (!quality)
    intake.fault(
      'unknown_code',
      row.at,
      `Got accuracy "${row.text('location_accuracy')}" when expected Exact or Approximate.`,
    );
  if (!status)
    intake.fault(
      'unknown_code',
      row.at,
      `Got status "${statusText}" when expected ${Object.keys(facilityStatusFromText).join(', ')}.`,
    );
  const oblast = oblastFromEnglish(row.text('state_province'));
  const output = numberFromText(row.text('coal_output_annual_mt'));
  const opened = numberFromText(row.text('opening_year'));
  return {
    says: 'facility',
    source: sourceOf(gemCoal, id, row.at),
    kinds: ['mine'],
    names: namesFrom(
      name,
      { en: name },
      `${row.text('mine_name_akas')},${row.text('mine_name_non_eng')}`
        .split(',')
        .map((other) => other.trim()),
    ),
    minerals: ['coal'],
    mineralsAsStated: [row.text('coal_type') || 'coal'],
    status: status ?? 'unknown',
    ...(oblast ? { oblast } : {}),
    ...(position && { location: locationAt(position, shared ? 'rough' : (quality ?? 'rough')) }),
    operators: row.optional('operators') ? [row.text('operators')] : [],
    owners: row.optional('owners') ? [row.text('owners')] : [],
    ...(output === undefined ? {} : { capacity: { value: output, unit: 'megatonnes-a-year' } }),
    ...(opened === undefined ? {} : { openedIn: opened }),
  };
}

function figuresFromRow(row: Row, facility: FacilityStatement, intake: Intake): ResourceStatement[] {
  return figures.flatMap(([column, ofWhat]) => {
    const text = row.text(column);
    const megatonnes = numberFromText(text);
    if (megatonnes === undefined) {
      if (!unknownFigure.has(text))
        intake.note('figure_unreadable', row.at, `"${text}" in ${column} is no number.`);
      return [];
    }
    return {
      says: 'resource',
      source: { ...facility.source, id: `${facility.source.id}/${column}` },
      kind: 'figure',
      about: {
        scope: 'deposit',
        deposit: recordKey(facility.source),
        name: facility.names.name,
        asStated: 'mine',
      },
      mineral: 'coal',
      mineralAsStated: facility.mineralsAsStated[0] ?? 'coal',
      quantity: { low: Math.round(megatonnes * 1e6), unit: 'tonnes', form: 'ore', ofWhat: `coal, ${ofWhat}` },
      category: 'none stated',
      asOf: '2022-07',
      saidBy: gemCoal.publisher,
      confidence: 'secondary',
    } satisfies ResourceStatement;
  });
}
