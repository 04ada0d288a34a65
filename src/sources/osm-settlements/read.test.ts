import { expect, test } from 'vitest';
import {
  countNotes,
  parsedValue,
  shippedText,
  testPairedSamples,
} from '../../../test/data/paired-samples.ts';
import { readOsmSettlements } from './read.ts';

testPairedSamples(import.meta.url, readOsmSettlements);

test('7,103 settlements are 21 cities, 171 towns, 3,612 villages and 3,299 hamlets; five have no main name', () => {
  const parsed = readOsmSettlements(shippedText('kz-settlements/settlements.csv'));
  const settlements = parsedValue(parsed);
  const count = (kind: string) => settlements.filter((settlement) => settlement.kind === kind).length;
  expect(settlements).toHaveLength(7103);
  expect([count('city'), count('town'), count('village'), count('hamlet')]).toEqual([21, 171, 3612, 3299]);
  expect(settlements.filter(({ population }) => population !== undefined)).toHaveLength(3394);
  expect(countNotes(parsed)).toEqual({ name_missing: 5 });
});
