import type { Parsed } from '#terms';
import { mineralsFromNames } from '../commodity.ts';
import { Intake } from '../intake.ts';
import { sourceOf } from '../source.ts';
import type { Grade, Quantity, ResourceStatement } from '../statement.ts';
import { numberFromText, type Row, readTable } from '../table.ts';
import {
  confidenceFromText,
  formFromUnit,
  formFromWords,
  gradeUnitFromText,
  rareMetalCommodities,
  scopeFromText,
  standardFromCategory,
  unitFromText,
} from './codes.ts';
import { rareMetalKey, rareMetals } from './read.ts';

const columns = [
  'statement_id',
  'deposit_id',
  'deposit_name',
  'kind',
  'scope',
  'mineral',
  'quantity',
  'quantity_max',
  'unit',
  'of_what',
  'grade',
  'grade_unit',
  'code_or_category',
  'as_of',
  'who_said',
  'source_url',
  'source_title',
  'confidence',
  'note',
];

/** Figures and claims about deposits, regions and the country: what was said, by whom, when, and under which code or none. */
export function readRareMetalStatements(text: string): Parsed<readonly ResourceStatement[]> {
  const intake = new Intake();
  return intake.done(readTable(text, columns, intake).flatMap((row) => statementFromRow(row, intake) ?? []));
}

function statementFromRow(row: Row, intake: Intake): ResourceStatement | undefined {
  const kind = row.text('kind');
  const confidence = confidenceFromText[row.text('confidence')];
  const [mineral = 'other'] = mineralsFromNames([row.text('mineral')], rareMetalCommodities, row.at, intake);
  if ((kind !== 'figure' && kind !== 'claim') || !confidence) {
    const got = `kind "${kind}", confidence "${row.text('confidence')}"`;
    const known = Object.keys(confidenceFromText).join(', ');
    intake.fault('unknown_code', row.at, `Got ${got} when expected figure or claim, and one of ${known}.`);
    return undefined;
  }
  const quantity = quantityFromRow(row, intake);
  const grade = gradeFromRow(row, intake);
  const category = row.text('code_or_category') || 'none stated';
  const standard = standardFromCategory.find(([start]) => category.startsWith(start))?.[1];
  const deposit = row.optional('deposit_id');
  const [url, title, note] = [row.optional('source_url'), row.optional('source_title'), row.optional('note')];
  return {
    says: 'resource',
    source: sourceOf(rareMetals, row.text('statement_id'), row.at),
    kind,
    about: {
      scope: scopeFromText[row.text('scope')] ?? 'area',
      ...(deposit ? { deposit: rareMetalKey(deposit) } : {}),
      name: row.text('deposit_name'),
      asStated: row.text('scope'),
    },
    mineral,
    mineralAsStated: row.text('mineral'),
    ...(quantity ? { quantity } : {}),
    ...(grade ? { grade } : {}),
    ...(standard ? { standard } : {}),
    category,
    asOf: row.text('as_of') || 'not dated',
    saidBy: row.text('who_said'),
    confidence,
    ...(url ? { url } : {}),
    ...(title ? { title } : {}),
    ...(note ? { note } : {}),
  };
}

function quantityFromRow(row: Row, intake: Intake): Quantity | undefined {
  if (row.text('quantity') === '') return undefined;
  const low = numberFromText(row.text('quantity'));
  const high = numberFromText(row.text('quantity_max'));
  const unit = unitFromText[row.text('unit')];
  if (!unit) {
    intake.fault(
      'unknown_code',
      row.at,
      `Got unit "${row.text('unit')}" when expected ${Object.keys(unitFromText).join(', ')}.`,
    );
    return undefined;
  }
  if (low === undefined) {
    intake.fault(
      'malformed_number',
      row.at,
      `Got quantity "${row.text('quantity')}" when expected a number.`,
    );
    return undefined;
  }
  const ofWhat = row.text('of_what');
  const form = formFromUnit[unit] ?? formFromWords[ofWhat] ?? 'not-said';
  return { low, ...(high === undefined ? {} : { high }), unit, form, ofWhat };
}

const rangePattern = /^([\d.]+)-([\d.]+)$/;

function gradeFromRow(row: Row, intake: Intake): Grade | undefined {
  const text = row.text('grade');
  if (text === '') return undefined;
  const [, first, last] = rangePattern.exec(text) ?? [];
  const low = numberFromText(first ?? text);
  const high = last === undefined ? undefined : numberFromText(last);
  const unit = gradeUnitFromText[row.text('grade_unit')];
  if (low === undefined || !unit) {
    const known = Object.keys(gradeUnitFromText).join(', ');
    intake.fault(
      'unknown_code',
      row.at,
      `Got grade "${text}" in "${row.text('grade_unit')}" when expected a number in ${known}.`,
    );
    return undefined;
  }
  return {
    low,
    ...(high === undefined ? {} : { high }),
    ...unit,
    asStated: `${text} ${row.text('grade_unit')}`,
  };
}
