import { expect, test } from 'vitest';
import { newPasswordText } from './new-password.ts';
import { passwordStrength } from './password-strength.ts';

test.each([
  ['eleven lett', 'too-short'],
  ['aaaaaaaaaaaaaaaa', 'guessable'],
  ['123456789012', 'guessable'],
  ['abcabcabcabcabc', 'guessable'],
  ['qwertyuiopasdf', 'guessable'],
  ['йцукенгшщзхъ', 'guessable'],
  ['Password1234', 'guessable'],
  ['пароль123456', 'guessable'],
  ['кен 2026 ақша', 'fair'],
  ['six blocks ore', 'good'],
  ['blue horse 7 stairs', 'good'],
  ['қырық қасқыр өзеннен өтті', 'good'],
  ['correct horse battery staple', 'strong'],
  ['열두 글자보다 긴 암호를 고르세요', 'strong'],
])('%j is %s', (password, strength) => {
  expect(passwordStrength(password)).toBe(strength);
  const isTaken = strength !== 'too-short' && strength !== 'guessable';
  expect(newPasswordText.safeParse(password).success).toBe(isTaken);
});

test('letters are counted as people count them: twelve of them are enough in any script', () => {
  expect(passwordStrength('🜚🜛🜜🜝🜞🜟🜠🜡🜢🜣🜤')).toBe('too-short');
  expect(passwordStrength('🜚🜛🜜🜝🜞🜟🜠🜡🜢🜣🜤🜥')).not.toBe('too-short');
});

test('a password of 201 letters is longer than is taken', () => {
  expect(newPasswordText.safeParse('kz4 '.repeat(50)).success).toBe(false);
  expect(
    newPasswordText.safeParse(`${'the quick brown fox jumped over it'.padEnd(201, '~9k')}`).success,
  ).toBe(false);
});
