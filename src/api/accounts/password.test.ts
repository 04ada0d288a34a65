import { expect, test } from 'vitest';
import {
  hasPassword,
  isPassword,
  isPasswordOfNobody,
  newPassword,
  noPassword,
  passwordHash,
} from './password.ts';

test('a password opens its own hash and no other password does', async () => {
  const hash = await passwordHash('жезқазған 1');
  expect(hash).toMatch(/^scrypt\$32768\$8\$3\$[A-Za-z0-9+/]{22}==\$[A-Za-z0-9+/]{43}=$/);
  expect(await isPassword('жезқазған 1', hash)).toBe(true);
  expect(await isPassword('жезқазған 2', hash)).toBe(false);
});

test('the same password has another hash each time, and composed and decomposed letters are the same', async () => {
  const hash = await passwordHash('\u0439'); // й
  expect(await passwordHash('\u0439')).not.toBe(hash);
  expect(await isPassword('\u0438\u0306', hash)).toBe(true);
});

test('nobody has a password, and a hash of another form is our fault', async () => {
  expect(await isPasswordOfNobody('')).toBe(false);
  expect([hasPassword(noPassword), await isPassword('none', noPassword)]).toEqual([false, false]);
  await expect(isPassword('a', 'md5$abc')).rejects.toThrow(RangeError);
});

test('a new password has four groups of four of 32 signs, without i, l, o and u', () => {
  const password = newPassword();
  expect(password).toMatch(/^([0-9a-hjkmnp-tv-z]{4}-){3}[0-9a-hjkmnp-tv-z]{4}$/);
  expect(newPassword()).not.toBe(password);
});
