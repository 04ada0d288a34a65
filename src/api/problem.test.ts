import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { interfaceLanguages, messages } from '#words';
import { problemFromRefusal, problemResponse, problemTable, Refusal } from './problem.ts';

const codes = Object.keys(problemTable);

test('every code has a sentence in every language of the interface', async () => {
  for (const language of interfaceLanguages) {
    const { titles } = (await messages(language)).problems;
    expect([language, codes.filter((code) => !titles[code])]).toEqual([language, []]);
  }
});

test('docs/refusals.md lists every code of the interface with its status, and no other', () => {
  const text = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'refusals.md'), 'utf8');
  const section = text.slice(text.indexOf('## Problems of the interface'));
  const listed = [...(section.split('\n## ')[0]?.matchAll(/^\| `(\w+)` +\| (\d{3}) +\|/gm) ?? [])].map(
    ([, code, status]) => [code, Number(status)],
  );
  expect(listed).toEqual(Object.entries(problemTable).map(([code, [status]]) => [code, status]));
});

test('a refusal says code, status, place and figures, and how long to wait', async () => {
  const refusal = new Refusal('too_many_attempts', 'Try again in 48 seconds.', {
    at: 'header authorization',
    figures: { attempts: 6 },
    retryAfterSeconds: 48,
  });
  expect(problemFromRefusal(refusal)).toEqual({
    type: '/api/problems/too_many_attempts',
    title: 'Too many requests',
    status: 429,
    detail: 'Try again in 48 seconds.',
    code: 'too_many_attempts',
    at: 'header authorization',
    figures: { attempts: 6 },
    retryAfterSeconds: 48,
  });
  const response = problemResponse(refusal);
  expect([
    response.status,
    response.headers.get('retry-after'),
    response.headers.get('content-type'),
  ]).toEqual([429, '48', 'application/problem+json']);
});
