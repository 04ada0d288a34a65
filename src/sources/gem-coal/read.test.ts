import { expect, test } from 'vitest';
import {
  countNotes,
  parsedValue,
  shippedText,
  testPairedSamples,
} from '../../../test/data/paired-samples.ts';
import { readGemCoal } from './read.ts';

testPairedSamples(import.meta.url, readGemCoal);

test('20 rows are 18 mines, two of them with two phases', () => {
  const parsed = readGemCoal(shippedText('gem-coal-mines-2022/coal_mines_kz.csv'));
  const statements = parsedValue(parsed);
  const mines = statements.filter((statement) => statement.says === 'facility');
  expect(mines).toHaveLength(20);
  expect(new Set(mines.map(({ source }) => source.id.replace(/#2$/, ''))).size).toBe(18);
  expect(statements.filter((statement) => statement.says === 'resource')).toHaveLength(28);
  expect(countNotes(parsed)).toEqual({ record_repeated: 2, position_shared: 2 });
});
