import { expect, test } from 'vitest';
import {
  countNotes,
  parsedValue,
  shippedText,
  testPairedSamples,
} from '../../../test/data/paired-samples.ts';
import { readIcmm } from './read.ts';

testPairedSamples(import.meta.url, readIcmm);

test('of 81 facilities 35 positions are high, 34 medium and 12 rough', () => {
  const parsed = readIcmm(shippedText('icmm-global-mining-2025/mines_kz.csv'));
  const qualities = parsedValue(parsed).map(({ location }) => location?.quality);
  const count = (quality: string) => qualities.filter((one) => one === quality).length;
  expect([count('high'), count('medium'), count('rough')]).toEqual([35, 34, 12]);
  expect(countNotes(parsed)).toEqual({ position_doubted: 12 });
});
