import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { countNotes, parsedValue, testPairedSamples } from '../../../test/data/paired-samples.ts';
import { readWaTenements } from './read.ts';

testPairedSamples(import.meta.url, readWaTenements);

// The register's extract is not part of this repository; where it lies beside it, it is read whole.
const extract = new URL(
  '../../../../shared/data/wa-tenements-2025/wa_tenements_centroids.csv',
  import.meta.url,
);
if (existsSync(extract)) {
  test('the extract of 27 June 2025 holds 29,882 tenements, 10,185 of them exploration licences', () => {
    const parsed = readWaTenements(readFileSync(extract, 'utf8'));
    const tenements = parsedValue(parsed);
    expect(tenements).toHaveLength(29_882);
    expect(tenements.filter(({ kind }) => kind === 'exploration')).toHaveLength(10_185);
    expect(tenements.reduce((sum, { holders }) => sum + holders.length, 0)).toBe(34_818);
    expect(countNotes(parsed)).toEqual({});
  });
}
