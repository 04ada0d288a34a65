import { expect, test } from 'vitest';
import { parsedValue, shippedText, testPairedSamples } from '../../../test/data/paired-samples.ts';
import { readUsgsGraphite } from './read.ts';

testPairedSamples(import.meta.url, readUsgsGraphite);

test('115 records of graphite have ore with a grade: 43 of the professional paper, 72 of the data release, none of the fact sheet', () => {
  const statements = parsedValue(readUsgsGraphite(shippedText('usgs-graphite/grade_tonnage_world.csv')));
  const counts = new Map<string | undefined, number>();
  for (const { source } of statements) {
    const [publication] = source.id.split('/');
    counts.set(publication, (counts.get(publication) ?? 0) + 1);
  }
  expect(Object.fromEntries(counts)).toEqual({ 'usgs-pp1802j-graphite': 43, 'usgs-p99rk9su': 72 });
});

test('ten deposits of the fact sheet stand in the data release as well, with a hundred times its tonnage and more', () => {
  const rows = shippedText('usgs-graphite/grade_tonnage_world.csv')
    .split('\n')
    .map((line) => line.split(','));
  const tonnes = (source: string, word: string) =>
    Number(rows.find(([from, , name]) => from === source && name?.startsWith(word))?.[12]);
  for (const word of [
    'Balama',
    'Lola',
    'Chilalo',
    'Nachu',
    'Ancuabe',
    'Mahenge',
    'Bunyu',
    'Molo',
    'Lindi',
    'Okanjande',
  ]) {
    expect(tonnes('usgs-p99rk9su', word) / tonnes('usgs-fs2024-3029', word), word).toBeGreaterThan(100);
  }
});
