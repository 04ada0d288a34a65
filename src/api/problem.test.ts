import { readFileSync, writeFileSync } from 'node:fs';
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

const page = join(import.meta.dirname, '..', '..', 'docs', 'problems.md');
const intro = `# Problems of the interface

Every code that an answer of the HTTP interface may carry beside the findings of law and register, which have their own list
([refusals.md](refusals.md)). An answer that is not what was asked for is \`application/problem+json\` (RFC 9457): \`code\`, \`status\`, \`detail\`,
the place of the fault (\`at\`, or \`faults\` where there are several), the figures, and the findings where the law says no. Codes are stable.
\`GET /api/problems\` says the same to machines.

This page is held equal to the code by \`src/api/problem.test.ts\`; \`UPDATE_PROBLEMS=1 npx vitest run src/api/problem.test.ts\` writes it anew.

| code | status | title |
| --- | --- | --- |
`;

test('docs/problems.md lists every code with its status and title, and no other', () => {
  const rows = Object.entries(problemTable).map(
    ([code, [status, title]]) => `| \`${code}\` | ${status} | ${title} |\n`,
  );
  const expected = intro + rows.join('');
  if (process.env.UPDATE_PROBLEMS) writeFileSync(page, expected);
  expect(readFileSync(page, 'utf8')).toBe(expected);
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
