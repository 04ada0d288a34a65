import { expect, test } from 'vitest';
import { instantFromMillis } from '#terms';
import { drawnValue, instantOfRound, roundAt } from './randomness.ts';

// Round 1000 of quicknet as its relays serve it.
const signature =
  'b44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125e342b73a8dd2bacbe47e4b6b63ed5e39';
const value = 'fe290beca10872ef2fb164d2aa4442de4566183ec51c56ff3cd603d930e54fdd';
const round = (number: number) =>
  ({ from: 'drand-quicknet', round: number, at: instantOfRound(number) }) as const;

test('round 1000 of quicknet is borne out by its key, and by no other round or signature', () => {
  expect(drawnValue(round(1000), signature)).toBe(value);
  expect(drawnValue(round(1001), signature)).toBeUndefined();
  expect(drawnValue(round(1000), signature.replace(/9$/, '8'))).toBeUndefined();
  expect(drawnValue(round(1000), 'ab')).toBeUndefined();
});

test('round 27946612 of quicknet is signed as 20 April 2026 begins', () => {
  expect(instantOfRound(27_946_612)).toBe(instantFromMillis(Date.UTC(2026, 3, 20)));
  expect(roundAt(instantOfRound(27_946_612))).toBe(27_946_612);
  expect(roundAt(instantFromMillis(Date.UTC(2026, 3, 20) + 1))).toBe(27_946_613);
});

test('words of a public event give the SHA-256 of their UTF-8 bytes, no words give none', () => {
  const event = { from: 'public-event', event: 'closing rate', at: instantOfRound(1) } as const;
  expect(drawnValue(event, 'abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(drawnValue(event, ' ')).toBeUndefined();
});
