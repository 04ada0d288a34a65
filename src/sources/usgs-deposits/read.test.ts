import { describe, expect, test } from 'vitest';
import {
  countNotes,
  parsedValue,
  shippedText,
  testPairedSamples,
} from '../../../test/data/paired-samples.ts';
import { readUsgsDeposits } from './read.ts';

testPairedSamples(import.meta.url, readUsgsDeposits);

describe('the shipped file', () => {
  const parsed = readUsgsDeposits(shippedText('usgs-mineral-deposits/deposits_kz.csv'));

  test('holds 913 deposits and 157 figures of 38 deposits of ore', () => {
    const statements = parsedValue(parsed);
    const figures = statements.filter((statement) => statement.says === 'resource');
    expect(statements.filter((statement) => statement.says === 'deposit')).toHaveLength(913);
    expect(figures).toHaveLength(157);
    expect(new Set(figures.map((figure) => figure.about.deposit)).size).toBe(38);
  });

  test('says which 22 points were swapped, which 12 records are another country’s, and which 10 name no commodity', () => {
    expect(countNotes(parsed)).toEqual({
      position_corrected: 22,
      position_contradicts_region: 12,
      mineral_unknown: 10,
    });
  });

  test('a deposit of Ontario that stands in Kazakhstan has no point, one of Russia by the border a rough one', () => {
    const deposits = parsedValue(parsed).filter((statement) => statement.says === 'deposit');
    const ontario = deposits.find(({ names }) => names.name === 'Chance');
    expect(ontario).not.toHaveProperty('location');
    expect(ontario).not.toHaveProperty('oblast');
    expect(deposits.find(({ names }) => names.name === 'Zolotushinskoe')?.location?.quality).toBe('rough');
  });

  test('a type predicted by a machine never stands as the type', () => {
    const deposits = parsedValue(parsed).filter((statement) => statement.says === 'deposit');
    const predicted = deposits.filter(({ predictedType }) => predictedType);
    expect(predicted.length).toBeGreaterThan(400);
    expect(predicted.filter(({ type, predictedType }) => type === predictedType?.type)).toEqual([]);
  });
});
