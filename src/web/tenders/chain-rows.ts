/**
 * A chain of contracts as rows of a spreadsheet, and back.
 *
 *      Kind   Name      Amount  Local share, %  Certificate  Last day  …
 *      Works  Builder      100                                            ← the head contract
 *      Staff               100              80                            ← its payroll, and the citizens' part
 *      Goods  Towers        10              60  KZ-1         2026-12-31
 *      Works  Foundry       25                                            ← a subcontract
 */
import type { Money } from '#terms';
import { type ChainDraft, type ContractDraft, emptyContract, emptyGoods } from './chain-draft.ts';
import { dayFromText, numberFromText } from './typed-number.ts';

/** In the order in which rows without titles are read. */
export const columns = [
  'what',
  'name',
  'amount',
  'share',
  'certificate',
  'validUntil',
  'boughtOn',
  'issuer',
  'hs',
  'validFrom',
  'under',
] as const;
type Column = (typeof columns)[number];
const kinds = ['works', 'services', 'goods', 'staff'] as const;
type Kind = (typeof kinds)[number];

/** How the reader's language calls columns and kinds, and its decimal sign. */
export interface RowWords {
  readonly columns: Readonly<Record<Column, string>>;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly decimal: string;
}

export type LineFault =
  | { readonly code: 'kind' | 'number' | 'day' | 'giver'; readonly line: number; readonly text: string }
  | { readonly code: 'orphan'; readonly line: number }
  | { readonly code: 'empty' };

const plain = (text: string) => text.trim().replaceAll(/\s+/g, ' ').toLowerCase();

/** Cells of a line; in quotes the delimiter counts as text, and a doubled quote is one. */
function cellsOf(text: string, delimiter: string): readonly string[] {
  const cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i] as string;
    if (sign === '"' && isQuoted && text[i + 1] === '"') {
      cell += sign;
      i++;
    } else if (sign === '"' && (isQuoted || cell === '')) isQuoted = !isQuoted;
    else if (sign === delimiter && !isQuoted) {
      cells.push(cell.trim());
      cell = '';
    } else cell += sign;
  }
  return [...cells, cell.trim()];
}

const delimiterOf = (text: string) => (text.includes('\t') ? '\t' : text.includes(';') ? ';' : ',');

/** Titles in any order, where the first line has them; English ones are known in every language. */
function titlesIn(cells: readonly string[], words: RowWords): readonly (Column | undefined)[] | undefined {
  const named = new Map<string, Column>(columns.map((column) => [plain(column), column]));
  for (const column of columns) named.set(plain(words.columns[column]), column);
  const titles = cells.map((cell) => named.get(plain(cell)));
  return titles.includes('what') && titles.includes('amount') ? titles : undefined;
}

/** Reads rows that were pasted or brought as a file, or says what is wrong in which line. */
export function draftFromRows(
  text: string,
  words: RowWords,
  currency: Money['currency'],
): { readonly draft: ChainDraft } | { readonly faults: readonly LineFault[] } {
  const delimiter = delimiterOf(text);
  const lines = text.replace('\ufeff', '').split(/\r?\n/);
  const kindsByName = new Map<string, Kind>(kinds.map((kind) => [kind, kind]));
  for (const kind of kinds) kindsByName.set(plain(words.kinds[kind]), kind);
  const faults: LineFault[] = [];
  const contracts: ContractDraft[] = [];
  let order: readonly (Column | undefined)[] = columns;
  let isFirst = true;
  for (const [i, written] of lines.entries()) {
    const cells = cellsOf(written, delimiter);
    if (cells.every((cell) => cell === '')) continue;
    const titles = isFirst ? titlesIn(cells, words) : undefined;
    isFirst = false;
    if (titles) {
      order = titles;
      continue;
    }
    const line = i + 1;
    const cell = (column: Column) => cells[order.indexOf(column)] ?? '';
    const number = (column: Column) => {
      const value = cell(column) === '' ? Number.NaN : numberFromText(cell(column), words.decimal);
      if (cell(column) !== '' && Number.isNaN(value))
        faults.push({ code: 'number', line, text: cell(column) });
      return value;
    };
    const day = (column: Column) => {
      const value = cell(column) === '' ? null : (dayFromText(cell(column)) ?? null);
      if (cell(column) !== '' && value === null) faults.push({ code: 'day', line, text: cell(column) });
      return value;
    };
    const kind = kindsByName.get(plain(cell('what')));
    const above = contracts.at(-1);
    if (!kind) faults.push({ code: 'kind', line, text: cell('what') });
    else if (kind === 'works' || kind === 'services') {
      const [head] = contracts;
      const giver = contracts.find(({ performer }) => plain(performer) === plain(cell('under')));
      if (cell('under') !== '' && !giver) faults.push({ code: 'giver', line, text: cell('under') });
      const under = head ? ((cell('under') !== '' && giver) || head).key : '';
      contracts.push({ ...emptyContract(under), performer: cell('name'), amount: number('amount') });
    } else if (!above) faults.push({ code: 'orphan', line });
    else if (kind === 'staff') {
      const [amount, share] = [number('amount'), number('share')];
      // Hundredths are enough for a sum that was given as a share. Several rows of staff add up.
      const [payroll, citizens] = [amount, Math.round(amount * share) / 100];
      const has = !Number.isNaN(above.payroll);
      contracts[contracts.length - 1] = {
        ...above,
        payroll: has ? above.payroll + payroll : payroll,
        citizens: has ? above.citizens + citizens : citizens,
      };
    } else {
      const goods = {
        ...emptyGoods(),
        name: cell('name'),
        amount: number('amount'),
        share: number('share'),
        certificate: cell('certificate'),
        issuer: cell('issuer'),
        hs: cell('hs').replaceAll(/[\s.]/g, ''),
        boughtOn: day('boughtOn'),
        validFrom: day('validFrom'),
        validUntil: day('validUntil'),
      };
      contracts[contracts.length - 1] = { ...above, goods: [...above.goods, goods] };
    }
  }
  if (contracts.length === 0 && faults.length === 0) faults.push({ code: 'empty' });
  return faults.length > 0 ? { faults } : { draft: { currency, contracts } };
}

/** Inverse of `draftFromRows`, with titles; ids of rows that were read from a file are not kept. */
export function rowsFromDraft({ contracts }: ChainDraft, words: RowWords): string {
  const number = (value: number) => (Number.isNaN(value) ? '' : String(value).replace('.', words.decimal));
  const row = (what: Kind, cells: Partial<Record<Column, string>>) =>
    columns.map((column) => (column === 'what' ? words.kinds[what] : (cells[column] ?? '')));
  const nameOf = new Map(contracts.map(({ key, performer }) => [key, performer]));
  const rows = contracts.flatMap(({ performer, amount, under, payroll, citizens, goods }) => [
    row('works', { name: performer, amount: number(amount), under: nameOf.get(under) ?? '' }),
    ...(payroll > 0
      ? [
          row('staff', {
            amount: number(payroll),
            share: number(Math.round((1e6 * citizens) / payroll) / 1e4),
          }),
        ]
      : []),
    ...goods.map((one) =>
      row('goods', {
        name: one.name || one.id,
        amount: number(one.amount),
        share: number(one.share),
        certificate: one.certificate,
        validUntil: one.validUntil ?? '',
        boughtOn: one.boughtOn ?? '',
        issuer: one.issuer,
        hs: one.hs,
        validFrom: one.validFrom ?? '',
      }),
    ),
  ]);
  const titles = columns.map((column) => words.columns[column]);
  return [titles, ...rows]
    .map((cells) => cells.map((cell) => cell.replaceAll(/\s+/g, ' ')).join('\t'))
    .join('\n');
}
