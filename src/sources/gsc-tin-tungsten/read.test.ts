import { expect, test } from 'vitest';
import {
  countNotes,
  parsedValue,
  shippedText,
  testPairedSamples,
} from '../../../test/data/paired-samples.ts';
import { readGscTinTungsten } from './read.ts';

testPairedSamples(import.meta.url, readGscTinTungsten);

test('13 deposits have 31 figures; two count contained metal or oxide, the others ore', () => {
  const parsed = readGscTinTungsten(shippedText('gsc-of5482-tin-tungsten/grade_tonnage_kz.csv'));
  const statements = parsedValue(parsed);
  const figures = statements.filter((statement) => statement.says === 'resource');
  expect(statements.filter((statement) => statement.says === 'deposit')).toHaveLength(13);
  expect(figures).toHaveLength(31);
  const contained = figures.filter(({ quantity }) => quantity?.form !== 'ore');
  expect(contained.map(({ about, quantity }) => [about.name, quantity?.low, quantity?.form])).toEqual([
    ['Syrymbet', 500_000, 'element'],
    ['Bayan', 100_000, 'WO3'],
  ]);
  expect(countNotes(parsed)).toEqual({ contained_not_ore: 2 });
});
