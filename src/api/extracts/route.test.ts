import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parsePolicy, verifyExtract } from '#proof';
import { block, lodging, openTrialCountry, type TrialCountry, uploadPapers } from '../trial-country.ts';

let country: TrialCountry;
beforeAll(async () => {
  country = await openTrialCountry();
  const { as } = country;
  const request = lodging(
    [
      [block(10, 10), 5],
      [block(11, 10), 3],
    ],
    await uploadPapers(country, 'investor'),
  );
  await as('investor', 'POST', '/api/applications', request, { 'idempotency-key': 'first-form' });
  const act = (given: object) => as('officer', 'POST', '/api/applications/A-000001/acts', given);
  await act({ act: 'send-security-notice' });
  const sum = { amount: 8 * 720 * 4_325, currency: 'KZT' };
  await act({ act: 'record-security', form: 'deposit', sum, issuer: 'Halyk Bank', until: '2036-01-01' });
  await act({ act: 'grant' });
  country.goTo('2026-11-25');
  const [{ sha256 }] = (await uploadPapers(country, 'investor')) as [{ sha256: string }];
  await as('investor', 'POST', '/api/licences/EL-000001/acts', {
    act: 'surrender',
    cells: [[block(11, 10), 3]],
    documents: [{ kind: 'closure-act', sha256 }],
  });
});
afterAll(async () => {
  expect(country.faults).toEqual([]);
  await country.close();
});

const get = (path: string) => country.as(undefined, 'GET', `/api/extracts/${path}`);
const textOf = async (path: string) => (await get(path)).text();
const policy = () => parsePolicy(`log ${country.verifierKey}\nquorum none`);

describe('an extract', () => {
  test('of a licence as it stood on 24 November has eight blocks, the grant whole, and proves itself to whoever has the key', async () => {
    const verdict = verifyExtract(await textOf('licence/EL-000001?asOf=2026-11-24'), policy());
    expect(verdict).toMatchObject({
      ok: true,
      origin: 'orebook.test/kz',
      checkpoint: { size: 7 },
      extract: {
        of: { kind: 'licence', id: 'EL-000001' },
        asOf: { size: 6, day: '2026-11-24' },
        record: { status: 'in-force', blocks: 8 },
        entries: [{ index: 5 }],
      },
    });
    const lines = verdict.ok ? verdict.extract.words.lines.map((line) => line.replaceAll('\u00a0', ' ')) : [];
    expect(lines).toContain('Holder: Steppe Tungsten LLP');
    expect(lines).toContain(
      'As the register stood at the end of 24 November 2026, when its log had 6 entries.',
    );
  });

  test('of today has the surrender beside the grant; of the application all its entries; of a block who asked and who held', async () => {
    const entriesOf = async (path: string) => {
      const verdict = verifyExtract(await textOf(path), policy());
      return verdict.ok ? verdict.extract.entries.map(({ text }) => JSON.parse(text).kind) : verdict;
    };
    expect(await entriesOf('licence/EL-000001')).toEqual(['licence-granted', 'licence-surrendered-in-part']);
    expect(await entriesOf('application/A-000001')).toEqual([
      'application-lodged',
      'application-published',
      'security-notice-sent',
      'security-lodged',
      'licence-granted',
    ]);
    expect(await entriesOf(`block/${block(11, 10)}?language=ru`)).toEqual([
      'application-lodged',
      'licence-granted',
      'licence-surrendered-in-part',
    ]);
    expect(await entriesOf(`block/${block(40, 40)}`)).toEqual([]);
  });

  test('in which one letter was changed, or that another key signed, is refused with the reason', async () => {
    const note = await textOf('licence/EL-000001');
    const forged = note.replace('"blocks":5', '"blocks":8');
    expect(forged).not.toBe(note);
    expect(verifyExtract(forged, policy())).toMatchObject({ ok: false, code: 'signature' });
    const other = await openTrialCountry();
    const stranger = parsePolicy(`log ${other.verifierKey}\nquorum none`);
    expect(verifyExtract(note, stranger)).toMatchObject({ ok: false, code: 'signature' });
    // Whoever holds the key can still not claim an entry that the log does not have, nor another past.
    const text = note.slice(0, note.lastIndexOf('\n\n') + 1);
    const signed = (change: (text: string) => string) => country.services.signNote(change(text));
    const later = signed((one) =>
      one.replace(/\{\\"application\\":\\"A-000001/, '{\\"application\\":\\"A-000009'),
    );
    expect(verifyExtract(later, policy())).toMatchObject({ ok: false, code: 'not-included' });
    const past = signed((one) => one.replace(/"root":"..../, '"root":"AAAA'));
    expect(verifyExtract(past, policy())).toMatchObject({ ok: false, code: 'not-consistent' });
    const named = signed((one) => one.replace('"value":"Steppe Tungsten LLP"', '"value":"Another LLP"'));
    expect(verifyExtract(named, policy())).toMatchObject({ ok: false, code: 'opening-differs' });
    expect(verifyExtract('hello', policy())).toMatchObject({ ok: false, code: 'not-an-extract' });
    expect(
      verifyExtract(await (await country.as(undefined, 'GET', '/log/checkpoint')).text(), policy()),
    ).toMatchObject({
      ok: false,
      code: 'not-an-extract',
    });
  });

  test('on paper is an A4 document with the signed file attached, in each language', async () => {
    const response = await get('licence/EL-000001/pdf?language=ru&asOf=2026-11-24');
    const file = Buffer.from(await response.arrayBuffer()).toString('latin1');
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(file).toMatch(/^%PDF-1\.7/);
    expect(file).toContain('/EmbeddedFile');
    expect(file).toContain('/Lang (ru)');
  });

  test('of what was not in the register then is refused', async () => {
    expect((await get('licence/EL-000001?asOf=2026-11-22')).status).toBe(404);
    expect((await get('block/nowhere')).status).toBe(404);
  });
});
