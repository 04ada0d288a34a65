import { expect, test } from 'vitest';
import { applicationId, licenceId, ordinalOfApplication, ordinalOfLicence } from './state.ts';

test('numbers and ids are inverses, also past a million', () => {
  for (const ordinal of [1, 123, 999_999, 1_000_000, 12_345_678]) {
    expect(ordinalOfApplication(applicationId(ordinal))).toBe(ordinal);
    expect(ordinalOfLicence(licenceId(ordinal))).toBe(ordinal);
  }
  expect(applicationId(123)).toBe('A-000123');
  expect(licenceId(1_000_000)).toBe('EL-1000000');
});

test('what is no id has no number', () => {
  for (const id of ['A-12', 'A-00012x', 'A--00012', 'A-', 'EL-000001'] as const) {
    expect(ordinalOfApplication(id as `A-${string}`)).toBeNaN();
  }
});
