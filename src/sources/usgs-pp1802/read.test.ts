import { expect, test } from 'vitest';
import {
  countNotes,
  parsedValue,
  shippedText,
  testPairedSamples,
} from '../../../test/data/paired-samples.ts';
import { readUsgsPp1802 } from './read.ts';

testPairedSamples(import.meta.url, readUsgsPp1802);

test('of 35 rows two are works, and 11 gallium rows may be', () => {
  const parsed = readUsgsPp1802(
    shippedText('usgs-pp1802-critical-minerals/critical_mineral_deposits_kz.csv'),
  );
  const says = parsedValue(parsed).map((statement) => statement.says);
  expect(says.filter((kind) => kind === 'deposit')).toHaveLength(33);
  expect(says.filter((kind) => kind === 'facility')).toHaveLength(2);
  expect(countNotes(parsed)).toEqual({ not_a_deposit: 2, position_doubted: 11 });
});
