import { expect, test } from 'vitest';
import { isSameOrigin } from './same-origin.ts';

const from = (headers: Record<string, string>) =>
  isSameOrigin(new Headers({ host: 'register.example', ...headers }));

test('our own page, the address bar and a program may act; another site, a sister domain and a sandboxed frame may not', () => {
  expect(from({ 'sec-fetch-site': 'same-origin' })).toBe(true);
  expect(from({ 'sec-fetch-site': 'none' })).toBe(true);
  expect(from({})).toBe(true);
  expect(from({ 'sec-fetch-site': 'cross-site' })).toBe(false);
  expect(from({ 'sec-fetch-site': 'same-site' })).toBe(false);
  expect(from({ 'sec-fetch-site': 'cross-site', origin: 'https://register.example' })).toBe(false);
});

test('an old browser is known by its Origin', () => {
  expect(from({ origin: 'https://register.example' })).toBe(true);
  expect(from({ origin: 'https://evil.example' })).toBe(false);
  expect(from({ origin: 'null' })).toBe(false);
});
