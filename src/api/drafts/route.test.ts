import { afterAll, beforeAll, expect, test } from 'vitest';
import { draftList, draftView } from '#contract';
import { openTrialCountry, type TrialCountry } from '../trial-country.ts';

let country: TrialCountry;
beforeAll(async () => {
  country = await openTrialCountry({ settings: { maximumDraftsPerAccount: 2 } });
});
afterAll(() => country.close());

const codeOf = async (response: Response) => [
  response.status,
  ((await response.json()) as { code: string }).code,
];

test('a form half filled in is kept as it was typed, by version, for its owner alone', async () => {
  const form = { name: 'Стeppe', area: { codes: 'M-43-87-(10б' }, years: ['?'] };
  const begun = draftView.parse(await (await country.as('investor', 'POST', '/api/drafts', { form })).json());
  expect(begun).toMatchObject({ version: 1, form, title: '' });

  const path = `/api/drafts/${begun.id}`;
  const saved = await country.as('investor', 'PUT', path, {
    form: { name: 'Steppe' },
    title: 'Steppe',
    version: 1,
  });
  expect(draftView.parse(await saved.json())).toMatchObject({ version: 2, title: 'Steppe' });
  const stale = await country.as('investor', 'PUT', path, { form: { name: 'other tab' }, version: 1 });
  expect(await stale.json()).toMatchObject({
    status: 409,
    code: 'draft_changed_elsewhere',
    figures: { version: 1, newest: 2 },
  });

  expect(await codeOf(await country.as('rival', 'GET', path))).toEqual([404, 'no_such_record']);
  expect(await codeOf(await country.as('rival', 'PUT', path, { form: {}, version: 2 }))).toEqual([
    404,
    'no_such_record',
  ]);
  expect(await codeOf(await country.as('officer', 'GET', path))).toEqual([403, 'role_not_allowed']);
  const list = await (await country.as('investor', 'GET', '/api/drafts')).json();
  expect(draftList.parse(list).items).toMatchObject([{ id: begun.id, title: 'Steppe', version: 2 }]);
  expect(JSON.stringify(list)).not.toContain('form');

  expect((await country.as('investor', 'DELETE', path)).status).toBe(204);
  expect(await codeOf(await country.as('investor', 'DELETE', path))).toEqual([404, 'no_such_record']);
});

test('an account keeps so many drafts and no more', async () => {
  const begin = () => country.as('rival', 'POST', '/api/drafts', { form: {} });
  expect([(await begin()).status, (await begin()).status]).toEqual([201, 201]);
  expect(await codeOf(await begin())).toEqual([429, 'too_many_attempts']);
});
