import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { parseOfflineCode, parsePolicy, verifyOfflineCode } from '#proof';
import { block, lodging, openTrialCountry, type TrialCountry, uploadPapers } from '../trial-country.ts';
import { gatherCertificate } from './gather.ts';
import { certificatePdf } from './pdf/certificate.ts';
import { Sheet } from './pdf/sheet.ts';
import { certificateWords } from './words.ts';

let country: TrialCountry;
const act = (id: string, given: object) =>
  country.as(
    'officer',
    'POST',
    `/api/${id.startsWith('EL') ? 'licences' : 'applications'}/${id}/acts`,
    given,
  );

beforeAll(async () => {
  country = await openTrialCountry();
  const body = lodging(
    [
      [block(10, 10), 5],
      [block(11, 10), 3],
    ],
    await uploadPapers(country, 'investor'),
  );
  await country.as('investor', 'POST', '/api/applications', body, { 'idempotency-key': 'certificate-1' });
  await act('A-000001', { act: 'send-security-notice' });
  const sum = { amount: 8 * 720 * 4_325, currency: 'KZT' };
  await act('A-000001', {
    act: 'record-security',
    form: 'deposit',
    sum,
    issuer: 'Halyk Bank',
    until: '2036-01-01',
  });
  expect((await act('A-000001', { act: 'grant' })).status).toBe(200);
});
afterAll(async () => {
  expect(country.faults).toEqual([]);
  await country.close();
});

async function pdf(language = 'en'): Promise<Buffer> {
  const path = `/api/licences/EL-000001/certificate.pdf?language=${language}`;
  const response = await country.as(undefined, 'GET', path);
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  return Buffer.from(await response.arrayBuffer());
}

/** Digits of the codes, as the file's links have them. */
const partsOf = (file: Buffer) =>
  [...file.toString('latin1').matchAll(/verify-certificate#([0-9-]+)\)/g)].map(([, part]) => part as string);

async function verdictOf(file: Buffer) {
  const policy = parsePolicy(`log ${country.verifierKey}\nquorum none`);
  return verifyOfflineCode(parseOfflineCode(partsOf(file)), policy);
}

describe('conditions on paper', () => {
  test('that do not fit the first page are said to go on, and stand on page 2; those that fit are not', async () => {
    const facts = await gatherCertificate(country.services, 'EL-000001' as never);
    const words = await certificateWords('en');
    const set = vi.spyOn(Sheet.prototype, 'text');
    const textsWith = async (count: number) => {
      set.mockClear();
      const [condition] = facts.licence.conditions;
      const conditions = Array.from({ length: count }, () => condition as NonNullable<typeof condition>);
      const file = await certificatePdf(
        { ...facts, licence: { ...facts.licence, conditions } },
        words,
        'http://localhost',
      );
      const texts = set.mock.calls.map(([text]) => text);
      const line = words.condition(condition as NonNullable<typeof condition>);
      return {
        pages: Buffer.from(file)
          .toString('latin1')
          .match(/\/Type \/Page\b/g)?.length,
        lines: texts.filter((text) => text === line).length,
        isContinued: texts.includes('Continued on page 2') && texts.includes('Conditions, continued'),
      };
    };
    const few = await textsWith(3);
    expect(few).toEqual({ pages: 2, lines: 3, isContinued: false });
    expect(await textsWith(40)).toEqual({ pages: 3, lines: 40, isContinued: true });
    set.mockRestore();
  });
});

describe('a certificate of a past day', () => {
  test('is of the licence as it stood, says so, and proves it with the entries of then', async () => {
    const unknown = await country.as(
      undefined,
      'GET',
      '/api/licences/EL-000001/certificate.pdf?asOf=2026-11-22',
    );
    expect(unknown.status).toBe(404);
    const facts = await gatherCertificate(country.services, 'EL-000001' as never, { asOf: '5' });
    expect([facts.asOf, facts.licence.blocks]).toEqual(['2026-11-23', 8]);
    const set = vi.spyOn(Sheet.prototype, 'text');
    await certificatePdf(facts, await certificateWords('en'), 'http://localhost');
    const texts = set.mock.calls.map(([text]) => text.replaceAll('\u00a0', ' '));
    expect(texts).toContain('AS IT STOOD at the end of 23 November 2026 · not as of today');
    set.mockRestore();
  });
});

describe('a certificate', () => {
  test('is an A4 file whose code proves the licence and its holder to whoever has the key, and asks nobody', async () => {
    const file = await pdf();
    expect(file.toString('latin1')).toMatch(/^%PDF-1\.7[\s\S]*\/MediaBox \[0 0 595\.28 841\.89\]/);
    const verdict = await verdictOf(file);
    expect(verdict).toMatchObject({
      ok: true,
      checkpoint: { size: 6 },
      entries: [{ index: 5, entry: { kind: 'licence-granted', licence: 'EL-000001', until: '2032-11-22' } }],
    });
    expect(verdict.ok && [...verdict.opened.values()]).toEqual(['Steppe Tungsten LLP']);
  });

  test('is the same file for the same seal, in each language with its own letters', async () => {
    const digest = (file: Buffer) => createHash('sha256').update(file).digest('hex');
    expect(digest(await pdf('ru'))).toBe(digest(await pdf('ru')));
    const russian = (await pdf('ru')).toString('latin1');
    expect(russian).toContain('/Lang (ru)');
    expect(russian).toContain('IBMPlexSans');
    expect(
      await country.as(undefined, 'GET', '/api/licences/EL-000001/certificate.pdf?language=xx'),
    ).toMatchObject({
      status: 400,
    });
    expect(await country.as(undefined, 'GET', '/api/licences/EL-000009/certificate.pdf')).toMatchObject({
      status: 404,
    });
  });

  test('of a licence that was given up in part proves the surrender with the grant, and shows the five blocks left', async () => {
    const [{ sha256 }] = (await uploadPapers(country, 'investor')) as [{ sha256: string }];
    const given = await country.as('investor', 'POST', '/api/licences/EL-000001/acts', {
      act: 'surrender',
      cells: [[block(11, 10), 3]],
      documents: [{ kind: 'closure-act', sha256 }],
    });
    expect(given.status).toBe(200);
    const file = await pdf();
    const verdict = await verdictOf(file);
    expect(verdict.ok && verdict.entries.map(({ entry }) => entry.kind)).toEqual([
      'licence-granted',
      'licence-surrendered-in-part',
    ]);
  });

  test('of an ended licence says so and proves it', async () => {
    country.goTo('2032-11-23');
    // A licence runs out by an act of the registrar.
    const ended = await country.register.submit({
      act: 'end-licence',
      by: { role: 'registrar', account: 'registrar' },
      licence: 'EL-000001' as never,
      reason: 'expired',
      documents: [],
    });
    expect(ended.accepted).toBe(true);
    const verdict = await verdictOf(await pdf());
    expect(verdict.ok && verdict.entries.map(({ entry }) => entry.kind)).toEqual([
      'licence-granted',
      'licence-surrendered-in-part',
      'licence-ended',
    ]);
    expect(verdict.ok && verdict.entries[2]?.entry).toMatchObject({
      reason: 'expired',
      endedOn: '2032-11-23',
    });
  });

  test('without the holder’s name, once that is erased by law, still proves the licence; pages say erased', async () => {
    const entry = (await (await country.as(undefined, 'GET', '/api/entries/5')).json()) as { text: string };
    const { commitment } = (JSON.parse(entry.text) as { holder: { name: { commitment: string } } }).holder
      .name;
    const by = { role: 'registrar', account: 'registrar' } as const;
    const erased = await country.register.submit({
      act: 'erase-opening',
      by,
      commitments: [commitment],
      reason: 'Request of the holder',
    });
    expect(erased.accepted).toBe(true);
    await expect.poll(() => country.store.openings.find([commitment])).toEqual([]);
    const licence = (await (await country.as(undefined, 'GET', '/api/licences/EL-000001')).json()) as {
      holder: { name: unknown };
    };
    expect(licence.holder.name).toBe(null);
    const verdict = await verdictOf(await pdf());
    expect(verdict).toMatchObject({ ok: true });
    expect(verdict.ok && verdict.opened.size).toBe(0);
  });
});
