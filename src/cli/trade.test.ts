/** Figures brought by hand and by asking the offices: replies are recorded by the formats that the offices publish. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openStage } from './test-stage.ts';
import { askAll, parseRequests, questionsFrom } from './trade-fetch.ts';
import { readSdmxCsv } from './trade-files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'orebook-trade-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const row = (period: string, value: number, rest: object = {}) => ({
  typeCode: 'C',
  freqCode: 'A',
  period,
  reporterISO: 'KOR',
  partnerISO: 'KAZ',
  flowCode: 'X',
  classificationCode: 'H6',
  cmdCode: 'TOTAL',
  partner2Code: 0,
  customsCode: 'C00',
  motCode: 0,
  primaryValue: value,
  isReported: true,
  ...rest,
});
const reply = (...data: object[]) => ({ elapsedTime: '0.2 secs', count: data.length, data, error: '' });
const requests = JSON.stringify({
  comtrade: {
    requests: ['2021', '2022'].map((period) => ({
      frequency: 'A',
      query: { reporterCode: '410', partnerCode: '398', period, flowCode: 'X', cmdCode: 'TOTAL' },
    })),
  },
});
const keys = { COMTRADE_KEY: 'secret', KOREA_CUSTOMS_KEY: 'geheim' };

describe('asking the offices', () => {
  const questions = questionsFrom(parseRequests(requests, 'requests.json'), keys);
  const edition = '2026-11-23';

  test('each question fixes what would count twice, and its key stands in a header, not in its name', () => {
    const [first] = questions;
    expect(first?.address).toBe(
      'https://comtradeapi.un.org/data/v1/get/C/A/HS?reporterCode=410&partnerCode=398&period=2021&flowCode=X&cmdCode=TOTAL' +
        '&partner2Code=0&customsCode=C00&motCode=0&includeDesc=true&maxRecords=100000',
    );
    expect(first?.send.headers).toEqual({ 'Ocp-Apim-Subscription-Key': 'secret' });
    expect(() => questionsFrom(parseRequests(requests, 'f'), {})).toThrow('as COMTRADE_KEY');
  });

  test('an office that is asked too often is asked again after the time it names; what has come is not asked for again', async () => {
    const asked: string[] = [];
    const waits: number[] = [];
    const answers = [
      new Response('', { status: 429, headers: { 'retry-after': '7' } }),
      Response.json(reply(row('2021', 500_000_000))),
      new Response('gone', { status: 500 }),
      Response.json(reply(row('2022', 1_400_000_000))),
    ];
    const options = {
      folder,
      edition,
      doFetch: async (address: string | URL | Request) => {
        asked.push(String(address));
        return answers.shift() ?? new Response('', { status: 500 });
      },
      wait: async (millis: number) => {
        waits.push(millis);
      },
    };
    // The second question fails for good; the first stays done.
    await expect(askAll(questions, options)).rejects.toThrow('answered 500');
    expect(waits).toEqual([7000, 1000]);
    expect(readdirSync(folder)).toHaveLength(1);
    expect(await askAll(questions, options)).toEqual({ asked: 1, skipped: 1, figures: 1 });
    expect(asked).toHaveLength(4);
    expect(await askAll(questions, options)).toEqual({ asked: 0, skipped: 2, figures: 0 });
  });

  test('a reply that is cut or refused is not kept', async () => {
    const once = (body: unknown) => ({
      folder,
      edition,
      wait: async () => {},
      doFetch: async () => Response.json(body),
    });
    await expect(askAll(questions, once({ ...reply(row('2021', 1)), count: 9 }))).rejects.toThrow(
      'Split the request',
    );
    await expect(askAll(questions, once({ error: 'Invalid key' }))).rejects.toThrow('Invalid key');
    expect(readdirSync(folder)).toEqual([]);
  });

  test('Korea Customs: the day’s limit stops the run and says when to go on', async () => {
    const korean = JSON.stringify({
      koreaCustoms: {
        requests: [
          {
            partner: 'KAZ',
            hsEdition: 'HS2022',
            query: { strtYymm: '202207', endYymm: '202209', cntyCd: 'KZ' },
          },
        ],
      },
    });
    const [question] = questionsFrom(parseRequests(korean, 'f'), keys);
    expect(question?.address).not.toContain('geheim');
    expect(question?.send.address).toContain('serviceKey=geheim');
    const limit =
      '<OpenAPI_ServiceResponse><cmmMsgHeader><returnAuthMsg>LIMITED</returnAuthMsg><returnReasonCode>22</returnReasonCode></cmmMsgHeader></OpenAPI_ServiceResponse>';
    await expect(
      askAll(question ? [question] : [], { folder, edition, doFetch: async () => new Response(limit) }),
    ).rejects.toThrow('Run the same again tomorrow');
  });

  test('a file of requests that cannot be read names the place', () => {
    expect(() => parseRequests('{"comtrade": {"requests": [{}]}}', 'r.json')).toThrow(
      /r\.json, comtrade\.requests\.0\.frequency/,
    );
    expect(() => parseRequests('nonsense', 'r.json')).toThrow('r.json is no JSON');
  });
});

test('figures brought by hand are kept in our own format, and read back as they came', async () => {
  const stage = openStage();
  try {
    const file = join(folder, 'korea.json');
    writeFileSync(file, JSON.stringify(reply(row('2022', 1_431_509_090))));
    const { code, out } = await stage.orebook([
      'trade',
      'import',
      'comtrade',
      file,
      '--edition',
      '2026-11-23',
      '--json',
    ]);
    expect(code).toBe(0);
    const { kept, figures } = JSON.parse(out) as { kept: string; figures: number };
    expect(figures).toBe(1);
    expect(existsSync(kept)).toBe(true);
    expect(readFileSync(kept, 'utf8')).toContain('KOR,KAZ,export,_T,');
    const back = readSdmxCsv(readFileSync(kept, 'utf8'));
    expect(back.ok && back.value).toMatchObject([{ reporter: 'KOR', period: '2022', edition: '2026-11-23' }]);

    const bad = await stage.orebook(['trade', 'import', 'comtrade', file]);
    expect([bad.code, bad.err.trim()]).toEqual([1, 'orebook: This format needs --edition.']);
  } finally {
    stage.clear();
  }
});
