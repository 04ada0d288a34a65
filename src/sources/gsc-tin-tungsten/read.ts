import type { Parsed } from '#terms';
import { mineralsFromNames } from '../commodity.ts';
import { Intake } from '../intake.ts';
import { namesFrom } from '../names.ts';
import { locationAt, positionFromRow } from '../position.ts';
import { recordKey, sourceOf } from '../source.ts';
import type { DepositStatement, QuantityForm, ResourceStatement } from '../statement.ts';
import { numberFromText, type Row, readTable } from '../table.ts';
import { containedGrade, formFromText, gscCommodities, tonnesInUnit } from './codes.ts';

export const gscTinTungsten = {
  dataset: 'gsc-of5482',
  publisher: 'Geological Survey of Canada',
  licence: 'OGL-Canada-2.0',
} as const;

const columns = [
  'record_id',
  'site_id',
  'name',
  'lon',
  'lat',
  'commodity',
  'commodity_form',
  'ore',
  'ore_unit',
  'grade',
  'date',
];

/** Tin and tungsten deposits with ore and grades: a row a deposit and commodity. */
export function readGscTinTungsten(text: string): Parsed<readonly (DepositStatement | ResourceStatement)[]> {
  const intake = new Intake();
  const rowsOfDeposit = new Map<string, Row[]>();
  for (const row of readTable(text, columns, intake)) {
    const id = row.text('record_id');
    rowsOfDeposit.set(id, [...(rowsOfDeposit.get(id) ?? []), row]);
  }
  const statements: (DepositStatement | ResourceStatement)[] = [];
  for (const [id, rows] of rowsOfDeposit) {
    const deposit = depositFromRows(id, rows, intake);
    statements.push(deposit, ...rows.flatMap((row) => figureFromRow(row, deposit, intake) ?? []));
  }
  return intake.done(statements);
}

function depositFromRows(id: string, rows: readonly Row[], intake: Intake): DepositStatement {
  const first = rows[0] as Row;
  const [name = id, ...others] = first.list('name');
  const stated = rows.map((row) => row.text('commodity'));
  const position = positionFromRow(first, intake);
  return {
    says: 'deposit',
    source: sourceOf(gscTinTungsten, id, first.at),
    names: namesFrom(name, { en: name }, others),
    minerals: mineralsFromNames(stated, gscCommodities, first.at, intake),
    mineralsAsStated: stated,
    ...(position && { location: locationAt(position, 'high') }),
    title: 'Open File 5482',
  };
}

function figureFromRow(row: Row, deposit: DepositStatement, intake: Intake): ResourceStatement | undefined {
  const amount = numberFromText(row.text('ore'));
  const factor = tonnesInUnit[row.text('ore_unit')];
  const grade = numberFromText(row.text('grade'));
  const form = formFromText[row.text('commodity_form')];
  const [mineral] = mineralsFromNames([row.text('commodity')], gscCommodities, row.at, intake);
  if (amount === undefined || factor === undefined || grade === undefined || !form || !mineral) {
    intake.note(
      'figure_unreadable',
      row.at,
      `${deposit.names.name}: no tonnage, grade and form as this publisher writes them.`,
    );
    return undefined;
  }
  const contained = grade === containedGrade;
  if (contained) {
    intake.note(
      'contained_not_ore',
      row.at,
      `${deposit.names.name}: a grade of 100 % says that the tonnage is contained ${row.text('commodity_form')}, not ore.`,
    );
  }
  const quantityForm: QuantityForm = contained ? form : 'ore';
  return {
    says: 'resource',
    source: {
      ...deposit.source,
      id: `${deposit.source.id}/${row.text('commodity').toLowerCase()}`,
      at: row.at,
    },
    kind: 'figure',
    about: {
      scope: 'deposit',
      deposit: recordKey(deposit.source),
      name: deposit.names.name,
      asStated: 'deposit',
    },
    mineral,
    mineralAsStated: row.text('commodity'),
    quantity: {
      low: Math.round(amount * factor),
      unit: 'tonnes',
      form: quantityForm,
      ofWhat: contained ? `contained ${row.text('commodity_form')}` : 'ore',
    },
    ...(contained
      ? {}
      : {
          grade: {
            low: grade,
            unit: 'percent',
            form: row.text('commodity_form'),
            asStated: `${row.text('grade')} percent`,
          },
        }),
    category: 'none stated',
    asOf: row.text('date') || 'not dated',
    saidBy: gscTinTungsten.publisher,
    confidence: 'secondary',
    title: 'Open File 5482',
  };
}
