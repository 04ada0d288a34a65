import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { civilDate } from '#terms';
import { type Figure, sdmxCsvFromFigures } from '#trade';
import { readClaim } from './claims.ts';
import { presentPartner, readPartner } from './partners.ts';
import { tradeShelfOf } from './trade-desk.ts';

const data = join(import.meta.dirname, '..', '..', '..', 'data');
let kept: string;
beforeEach(() => {
  kept = mkdtempSync(join(tmpdir(), 'orebook-trade-'));
});
afterEach(() => rmSync(kept, { recursive: true, force: true }));

const koreanBook: Figure = {
  value: 1_431_509_090,
  unit: 'USD',
  multiplier: 1,
  flow: 'export',
  reporter: 'KOR',
  partner: 'KAZ',
  period: '2022',
  valuation: 'FOB',
  publisher: 'UN Comtrade',
  edition: '2026-11-23',
  status: 'final',
};

test('figures that the register keeps stand beside the shipped ones: 1,575 over 1,432 million is freight', () => {
  writeFileSync(join(kept, 'korea.csv'), sdmxCsvFromFigures([koreanBook]));
  const shelf = tradeShelfOf(data, kept)();
  const page = readPartner(shelf, 'KOR', { period: '2022' });
  const view = page && presentPartner(page, shelf);
  const imports = view?.books.find(({ flow, period }) => flow === 'import' && period === '2022');
  expect(imports?.gap.outcome === 'computed' && imports.gap.value.toFixed(2)).toBe('1.10');
  expect(imports?.reasons).toEqual(['freight']);
  expect(imports?.theirs?.publisher).toBe('UN Comtrade');
  expect(view?.missing).not.toContain('partner-book');
});

test('a claim is computed from the imported book as soon as it is kept', () => {
  const month = (period: string, value: number): Figure => ({ ...koreanBook, period, value });
  const quarter = (year: number, values: readonly number[]) =>
    values.map((value, i) => month(`${year}-0${7 + i}`, value * 1e6));
  writeFileSync(
    join(kept, 'korea.csv'),
    sdmxCsvFromFigures([...quarter(2022, [150, 160, 163]), ...quarter(2021, [50, 60, 66.6])]),
  );
  const verdictOf = (shelf: ReturnType<ReturnType<typeof tradeShelfOf>>, day: string) => {
    const view = readClaim(shelf, 'C1', civilDate(day));
    return [view?.verdict, view?.reason, view?.steps[0]?.figures.length, view?.mirror?.figures.length];
  };
  const shelf = tradeShelfOf(data, kept)();
  expect(verdictOf(shelf, '2026-11-23')).toEqual(['supported', 'own_book_agrees', 3, 26]);
  expect(verdictOf(shelf, '2026-11-22')).toEqual(['plausible', 'size_near_mirror_growth_differs', 1, 26]);
});

test('a kept file that is damaged is named with its line', () => {
  writeFileSync(join(kept, 'damaged.csv'), sdmxCsvFromFigures([koreanBook]).replace('1431509090', 'many'));
  expect(tradeShelfOf(data, kept)).toThrow(/damaged\.csv, line 2/);
});

test('without a folder of its own a register has the shipped figures', () => {
  const shelf = tradeShelfOf(data, join(kept, 'absent'))();
  expect(shelf.data.table.between('KOR', 'KAZ')).toEqual([]);
  expect(shelf.country('WLD')).toEqual({ code: 'WLD', name: 'World' });
});
