import { expect, test } from 'vitest';
import { RateLimiter } from './rate-limit.ts';

test('the sixth attempt within a minute waits for the rest of the minute; another caller does not', () => {
  let now = 0;
  const limiter = new RateLimiter({ count: 5, seconds: 60 }, () => now);
  for (let attempt = 1; attempt <= 5; attempt++) expect(limiter.take('a')).toBe(0);
  now = 12_500;
  expect(limiter.take('a')).toBe(48);
  expect(limiter.take('b')).toBe(0);
  now = 60_000;
  expect(limiter.take('a')).toBe(0);
});

test('a success clears the count', () => {
  const limiter = new RateLimiter({ count: 1, seconds: 60 }, () => 0);
  expect(limiter.take('a')).toBe(0);
  expect(limiter.take('a')).toBe(60);
  limiter.clear('a');
  expect(limiter.take('a')).toBe(0);
});

test('a flood of 100,001 callers in one window forgets the oldest, not the newest', () => {
  const limiter = new RateLimiter({ count: 1, seconds: 60 }, () => 0);
  for (let caller = 0; caller <= 100_000; caller++) limiter.take(`caller ${caller}`);
  expect(limiter.take('caller 100000')).toBe(60);
  expect(limiter.take('caller 0')).toBe(0);
});
