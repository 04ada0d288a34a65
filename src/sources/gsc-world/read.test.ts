import { expect, test } from 'vitest';
import {
  countNotes,
  parsedValue,
  shippedText,
  testPairedSamples,
} from '../../../test/data/paired-samples.ts';
import { readGscWorld } from './read.ts';

testPairedSamples(import.meta.url, readGscWorld);

test('393 estimates of 309 deposits are tonnes of ore with a grade of tin or tungsten; none is contained metal or concentrate', () => {
  const parsed = readGscWorld(shippedText('gsc-of5482-world/grade_tonnage_world.csv'));
  const statements = parsedValue(parsed);
  expect(statements).toHaveLength(393);
  expect(new Set(statements.map(({ mineral, source }) => `${mineral} ${source.id}`)).size).toBe(309);
  expect(
    Math.max(...statements.map(({ grade }) => (grade.unit === 'percent' ? grade.low : grade.low / 1e4))),
  ).toBe(5.14);
  expect(Math.min(...statements.map(({ quantity }) => quantity.low))).toBeGreaterThanOrEqual(1000);
  expect(countNotes(parsed)).toEqual({ contained_not_ore: 1, record_left_out: 5 });
});

test('Upper Kairakty has 800 million tonnes at 0.135 % of WO3, as it is read of Kazakhstan', () => {
  const statements = parsedValue(readGscWorld(shippedText('gsc-of5482-world/grade_tonnage_world.csv')));
  expect(
    statements.filter(({ names, mineral }) => names.name === 'Verkhnee-Kairakty' && mineral === 'tungsten'),
  ).toMatchObject([
    {
      country: 'KAZ',
      quantity: { low: 800_000_000, form: 'ore' },
      grade: { low: 0.135, unit: 'percent', form: 'WO3' },
    },
  ]);
});
