import { expect, test } from 'vitest';
import { bytesFromHex, commitment, verifyCommitment } from './index.ts';

const salt = new Uint8Array(32).map((_, i) => i);

test('a commitment opens with its salt and value and with no other', () => {
  const committed = commitment(salt, { name: 'Айгүл Сериковна', iin: '000000000000' });
  expect(committed).toMatch(/^[0-9a-f]{64}$/);
  expect(verifyCommitment(committed, salt, { iin: '000000000000', name: 'Айгүл Сериковна' })).toBe(true);
  expect(verifyCommitment(committed, salt, { name: 'Айгүл Сериковна', iin: '000000000001' })).toBe(false);
  expect(
    verifyCommitment(
      committed,
      salt.map((b) => b ^ 1),
      { name: 'Айгүл Сериковна', iin: '000000000000' },
    ),
  ).toBe(false);
  expect(verifyCommitment(committed, new Uint8Array(0), {})).toBe(false);
});

test('the commitment is SHA-256 of the domain, the salt and the canonical value, for ever', () => {
  // printf 'orebook commitment v1\n' + salt 00..1f + '"abc"' | sha256sum
  expect(commitment(salt, 'abc')).toBe('4f0a1121257e8d8bf15690051c1a45544ce02f3c45f0fbb4ffcb24a5ce0a4566');
  expect(() => commitment(bytesFromHex('00'), 'abc')).toThrow('Got a salt of 1 bytes when expected 32.');
});
