/** Tables of the world's deposits with tonnage and grade: a row a deposit, commodity and estimate. What is no tonnage of ore is left out in the open. */
import type { Mineral, Parsed } from '#terms';
import { Intake } from './intake.ts';
import { namesFrom } from './names.ts';
import { type DatasetSource, sourceOf } from './source.ts';
import type { Grade, WorldDepositStatement } from './statement.ts';
import { numberFromText, type Row, readTable } from './table.ts';

/** How one publisher writes such a table. */
export interface WorldTable {
  readonly dataset: DatasetSource;
  /** Commodities that the publisher gathered deposits of. What else a row names came along with them, and stands for no other deposits of its kind. */
  readonly minerals: Readonly<Record<string, Mineral>>;
  /** `commodity_form` as the form of a grade. */
  readonly forms: Readonly<Record<string, string>>;
  /** Why a row that reads well is no tonnage of ore; undefined where it is one. */
  readonly notOre: (
    row: Row,
    ore: { readonly tonnes: number; readonly percent: number },
  ) => LeftOut | undefined;
}

const leftOutBecause = {
  'no-figure': 'no tonnage with a grade is stated',
  'by-product': 'a by-product of the deposits that were gathered',
  'by-volume': 'counted in cubic metres',
  contained: 'the tonnage is contained metal or oxide',
  concentrate: 'the grade is that of a concentrate',
  capacity: 'the tonnage is no ore body: it looks like a yearly capacity',
  'too-small': 'less ore than a deposit has',
} as const;
type LeftOut = keyof typeof leftOutBecause;

const columns = [
  'source',
  'record_id',
  'name',
  'iso3',
  'commodity',
  'commodity_form',
  'category',
  'ore',
  'ore_unit',
  'grade',
  'grade_unit',
  'date',
];

/** A short ton is 2,000 pounds of 0.45359237 kg. */
const tonnesInUnit: Readonly<Record<string, number>> = {
  tonnes: 1,
  'million tonnes': 1e6,
  'short tons': 0.90718474,
  'million short tons': 907_184.74,
};

/** Units of grade: how one is kept, and by which factor. */
const gradeInUnit: Readonly<Record<string, readonly [unit: Grade['unit'], factor: number]>> = {
  percent: ['percent', 1],
  'kilogram per tonne': ['percent', 0.1],
  'gram per tonne': ['grams-per-tonne', 1],
  'parts per million': ['grams-per-tonne', 1],
};

/** Deposits with ore and grade; one note for each reason that rows were left out for, with their count. */
export function readWorldTable(text: string, table: WorldTable): Parsed<readonly WorldDepositStatement[]> {
  const intake = new Intake();
  const leftOut = new Map<LeftOut, Row[]>();
  const statements = readTable(text, columns, intake).flatMap((row): WorldDepositStatement[] => {
    const read = statementFromRow(row, table);
    if (typeof read !== 'string') return [read];
    leftOut.set(read, [...(leftOut.get(read) ?? []), row]);
    return [];
  });
  for (const [why, rows] of leftOut) {
    const message = `Rows left out: ${rows.length}, the first ${rows[0]?.text('name')}. Why: ${leftOutBecause[why]}.`;
    intake.note(
      why === 'contained' ? 'contained_not_ore' : 'record_left_out',
      rows[0]?.at ?? 'file',
      message,
    );
  }
  return intake.done(statements);
}

function statementFromRow(
  row: Row,
  { dataset, minerals, forms, notOre }: WorldTable,
): WorldDepositStatement | LeftOut {
  const ore = numberFromText(row.text('ore'));
  const grade = numberFromText(row.text('grade'));
  const mineral = minerals[row.text('commodity')];
  if (ore === undefined || grade === undefined || ore <= 0 || grade <= 0) return 'no-figure';
  if (mineral === undefined) return 'by-product';
  const factor = tonnesInUnit[row.text('ore_unit')];
  const unit = gradeInUnit[row.text('grade_unit')];
  const form = forms[row.text('commodity_form')];
  if (row.text('ore_unit').includes('cubic')) return 'by-volume';
  if (row.text('grade_unit') === 'percent' && grade === 100) return 'contained';
  if (factor === undefined || unit === undefined || form === undefined) return 'no-figure';
  const tonnes = Number((ore * factor).toPrecision(12));
  const value = Number((grade * unit[1]).toPrecision(12));
  const why = notOre(row, { tonnes, percent: unit[0] === 'percent' ? value : value / 1e4 });
  if (why) return why;
  const [name = row.text('record_id'), ...others] = row.list('name');
  return {
    says: 'world-deposit',
    source: sourceOf(dataset, `${row.text('source')}/${row.text('record_id')}`, row.at),
    names: namesFrom(name, {}, others),
    country: row.text('iso3'),
    mineral,
    quantity: { low: tonnes, unit: 'tonnes', form: 'ore', ofWhat: 'ore' },
    grade: { low: value, unit: unit[0], form, asStated: `${row.text('grade')} ${row.text('grade_unit')}` },
    category: row.text('category') || 'none stated',
    asOf: row.text('date') || 'not dated',
  };
}
