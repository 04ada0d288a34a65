import { afterEach, expect, test } from 'vitest';
import { block, lodging, openTrialCountry, type TrialCountry, uploadPapers } from '../trial-country.ts';
import { endTermsThatAreOver } from './end-terms.ts';

let country: TrialCountry;
afterEach(() => country.close());

test('a licence of six years holds on its last day; the day after, the register ends it and its block reopens', async () => {
  country = await openTrialCountry();
  const body = lodging([[block(2, 10), 1]], await uploadPapers(country, 'investor'));
  const headers = { 'idempotency-key': 'the-only-lodging' };
  const lodged = await country.as('investor', 'POST', '/api/applications', body, headers);
  if (lodged.status !== 201) throw new Error(await lodged.text());
  const act = (given: object) => country.as('officer', 'POST', '/api/applications/A-000001/acts', given);
  await act({ act: 'send-security-notice' });
  const sum = { amount: 720 * 4_325, currency: 'KZT' };
  await act({ act: 'record-security', form: 'deposit', sum, issuer: 'Invented Bank', until: '2036-01-01' });
  expect((await act({ act: 'grant' })).status).toBe(200);
  const { register } = country;
  const until = await register.read((state) => state.licences.get(1)?.until);
  expect(until).toBe('2032-11-22');

  country.goTo('2032-11-22');
  expect(await endTermsThatAreOver(register)).toBe(0);
  country.goTo('2032-11-23');
  expect(await endTermsThatAreOver(register)).toBe(1);
  expect(await endTermsThatAreOver(register)).toBe(0);
  const [entry] = await register.entries(register.size - 1, register.size);
  expect(entry).toMatchObject({
    kind: 'licence-ended',
    reason: 'expired',
    endedOn: '2032-11-23',
    by: { role: 'registrar' },
  });
});
