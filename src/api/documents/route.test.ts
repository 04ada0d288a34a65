import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { documentReceipt } from '#contract';
import { openTrialCountry, type Person, type TrialCountry } from '../trial-country.ts';

let country: TrialCountry;
beforeAll(async () => {
  country = await openTrialCountry({ settings: { maximumDocumentBytes: 1000 } });
});
afterAll(() => country.close());

const upload = (person: Person | undefined, content: string, type = 'application/pdf') =>
  country.as(person, 'POST', '/api/documents?name=plan%20of%20work.pdf', content, { 'content-type': type });
const codeOf = async (response: Response) => [
  response.status,
  ((await response.json()) as { code: string }).code,
];

test('a document is named by its content, and is seen by who brought it and by officers', async () => {
  const content = '%PDF-1.7 plan of work';
  const receipt = documentReceipt.parse(await (await upload('investor', content)).json());
  const sha256 = createHash('sha256').update(content).digest('hex');
  expect(receipt).toEqual({ sha256, bytes: 21, mediaType: 'application/pdf', name: 'plan of work.pdf' });

  for (const person of ['investor', 'officer'] as const) {
    const response = await country.as(person, 'GET', `/api/documents/${sha256}`);
    expect(await response.text()).toBe(content);
    expect(response.headers.get('content-disposition')).toBe("inline; filename*=UTF-8''plan%20of%20work.pdf");
    expect(response.headers.get('content-security-policy')).toContain('sandbox');
    expect(response.headers.get('cache-control')).toContain('private');
  }
  expect(await codeOf(await country.as('rival', 'GET', `/api/documents/${sha256}`))).toEqual([
    404,
    'no_such_record',
  ]);
  expect(await codeOf(await country.as(undefined, 'GET', `/api/documents/${sha256}`))).toEqual([
    401,
    'not_signed_in',
  ]);
});

test('a page that calls itself a PDF, a program, and a document too large are turned away', async () => {
  expect(await codeOf(await upload('investor', '<script>alert(1)</script>'))).toEqual([
    415,
    'media_type_unsupported',
  ]);
  expect(await codeOf(await upload('investor', 'MZ', 'application/octet-stream'))).toEqual([
    415,
    'media_type_unsupported',
  ]);
  expect(await codeOf(await upload('investor', `%PDF-1.7${'x'.repeat(1000)}`))).toEqual([
    413,
    'body_too_large',
  ]);
  expect(await codeOf(await upload(undefined, '%PDF-1.7'))).toEqual([401, 'not_signed_in']);
  expect(country.faults).toEqual([]);
});
