import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Validator } from '@seriousme/openapi-schema-validator';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTrialCountry, type TrialCountry } from './trial-country.ts';

interface Operation {
  readonly summary?: string;
  readonly tags?: readonly string[];
  readonly responses: Readonly<Record<string, unknown>>;
}
interface Document {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly tags: readonly { readonly name: string }[];
}

let country: TrialCountry;
let document: Document;
beforeAll(async () => {
  country = await openTrialCountry();
  document = (await (await country.as(undefined, 'GET', '/api')).json()) as Document;
});
afterAll(() => country.close());

test('the document is OpenAPI 3.1, by the schema of the OpenAPI Initiative', async () => {
  expect(document.openapi).toBe('3.1.0');
  const { valid, errors } = await new Validator().validate(
    structuredClone(document) as unknown as Record<string, unknown>,
  );
  expect(errors ?? []).toEqual([]);
  expect(valid).toBe(true);
});

test('every operation says what it does, under a tag that is explained', () => {
  const explained = new Set(document.tags.map(({ name }) => name));
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ name: `${method} ${path}`, operation })),
  );
  expect(operations.length).toBeGreaterThan(35);
  const silent = operations.filter(
    ({ operation }) =>
      !operation.summary || operation.tags?.length !== 1 || !explained.has(operation.tags[0] ?? ''),
  );
  expect(silent.map(({ name }) => name)).toEqual([]);
});

test('every address of docs/architecture.md that a machine answers is described', () => {
  const text = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'architecture.md'), 'utf8');
  const table = text.slice(text.indexOf('## Addresses'), text.indexOf('Pages of the web app'));
  const promised = [...table.matchAll(/^\| (.*?) \|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, address = '']) => address),
  );
  const first = (path: string) =>
    path
      .split('/')
      .slice(0, path.startsWith('/api/') ? 3 : 2)
      .join('/')
      .replace(/[.{].*$/, '');
  const described = new Set(Object.keys(document.paths).map(first));
  const addresses = promised.filter((address) => /^\/(?!api$|\{)/.test(address)).map(first);
  expect(addresses.length).toBeGreaterThan(15);
  expect(addresses.filter((address) => !described.has(address))).toEqual([]);
});
