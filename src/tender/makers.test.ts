import { describe, expect, test } from 'vitest';
import { civilDate } from '#terms';
import { makersFor } from './local-content.ts';
import { readMakers } from './makers.ts';
import { releaseIn } from './release-in.ts';

const head = 'name,number,issuer,hs,share_percent,valid_from,valid_until\n';

describe('a directory of makers', () => {
  test('two certificates of one maker stand under one name, and the higher share comes first', () => {
    const read = readMakers(
      `${head}One,1,C,730820,40,2026-01-01,2026-12-31\nOne,2,C,252329,90,2026-01-01,2026-12-31\nTwo,3,C,730820,60,2026-01-01,2026-06-30\n`,
    );
    if (!read.ok) throw new Error(JSON.stringify(read.faults));
    expect(read.value.map(({ name, certificates }) => [name, certificates.length])).toEqual([
      ['One', 2],
      ['Two', 1],
    ]);
    const on = (day: string) => makersFor('7308', civilDate(day), read.value).map(({ name }) => name);
    expect(on('2026-06-30')).toEqual(['Two', 'One']);
    expect(on('2026-07-01')).toEqual(['One']);
  });

  test.each([
    ['a share of 101', 'One,1,C,730820,101,2026-01-01,2026-12-31', 'share_out_of_range'],
    ['three digits of HS', 'One,1,C,730,40,2026-01-01,2026-12-31', 'malformed_hs_code'],
    ['a 30th of February', 'One,1,C,730820,40,2026-02-30,2026-12-31', 'malformed_day'],
  ])('%s fails the file, naming the line', (_, line, code) => {
    expect(readMakers(`${head}${line}\n`)).toMatchObject({ ok: false, faults: [{ code, at: 'line 2' }] });
  });
});

test('the release is found in a record, in a package of records, and in a package of releases the last', () => {
  const release = { tender: {} };
  expect(releaseIn({ compiledRelease: release })).toBe(release);
  expect(releaseIn({ records: [{ compiledRelease: release }] })).toBe(release);
  expect(releaseIn({ releases: [{ tender: { id: 'old' } }, release] })).toBe(release);
  expect(releaseIn(release)).toBe(release);
  expect(releaseIn('nonsense')).toBe('nonsense');
});
