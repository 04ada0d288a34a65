import { describe, expect, test } from 'vitest';
import { annual, sample } from '../test-data.ts';
import { TradeTable } from '../trade-table.ts';
import { readComtrade } from './comtrade.ts';
import { readAnnualTrade } from './kazakhstan.ts';
import { readKoreaCustoms } from './korea-customs.ts';
import { SdmxCsvImport, sdmxCsvFromFigures } from './sdmx-csv.ts';

const row = {
  typeCode: 'C',
  freqCode: 'M',
  period: '202209',
  reporterISO: 'KOR',
  partnerISO: 'KAZ',
  flowCode: 'X',
  classificationCode: 'H6',
  cmdCode: '0101',
  partner2Code: 0,
  customsCode: 'C00',
  motCode: 0,
  primaryValue: 1234.5,
  isReported: true,
};
const reply = (...data: unknown[]) => ({ elapsedTime: '0.1 secs', count: data.length, data, error: '' });

describe('UN Comtrade', () => {
  test('a row becomes a figure: exports FOB, the code as text, the edition by name', () => {
    expect(readComtrade(reply(row), '2026-11-23')).toEqual({
      ok: true,
      notes: [],
      value: [
        {
          value: 1234.5,
          unit: 'USD',
          multiplier: 1,
          flow: 'export',
          reporter: 'KOR',
          partner: 'KAZ',
          product: { code: '0101', edition: 'HS2022' },
          period: '2022-09',
          valuation: 'FOB',
          publisher: 'UN Comtrade',
          edition: '2026-11-23',
          status: 'final',
        },
      ],
    });
  });

  test('breakdowns by transport or customs procedure would double the total and are left out in the open', () => {
    const parsed = readComtrade(reply(row, { ...row, motCode: 1000 }, { ...row, customsCode: 'C04' }), 'x');
    expect(parsed.ok && [parsed.value.length, parsed.notes.map(({ code, at }) => [code, at])]).toEqual([
      1,
      [
        ['breakdown_left_out', 'data[1]'],
        ['breakdown_left_out', 'data[2]'],
      ],
    ]);
  });

  test('a reply cut at its limit says so; an error in the body fails; a code that lost its zero fails', () => {
    expect(readComtrade({ ...reply(row), count: 500 }, 'x')).toMatchObject({
      notes: [{ code: 'reply_cut' }],
    });
    expect(readComtrade({ error: 'quota', data: [] }, 'x')).toMatchObject({
      faults: [{ code: 'refused_by_source' }],
    });
    expect(readComtrade(reply({ ...row, cmdCode: 101 }), 'x')).toMatchObject({ faults: [{ at: 'data[0]' }] });
    expect(readComtrade(null, 'x').ok).toBe(false);
  });

  test('the world and all goods have their own words', () => {
    const parsed = readComtrade(reply({ ...row, partnerISO: 'W00', cmdCode: 'TOTAL', period: 2022 }), 'x');
    expect(parsed).toMatchObject({ value: [{ partner: 'WLD', period: '2022' }] });
    expect(parsed.ok && parsed.value[0]?.product).toBeUndefined();
  });
});

describe('Korea Customs Service', () => {
  const item = (year: string, hs: string, out: string, into: string) =>
    `<item><balPayments>0</balPayments><expDlr>${out}</expDlr><expWgt>1</expWgt><hsCd>${hs}</hsCd><impDlr>${into}</impDlr><impWgt>2</impWgt><statCdCntnKor1>카자흐스탄</statCdCntnKor1><statKor>승용차 &amp; 기타</statKor><year>${year}</year></item>`;
  const body = (...items: string[]) =>
    `<response><header><resultCode>00</resultCode><resultMsg>OK</resultMsg></header><body><items>${items.join('')}</items></body></response>`;
  const context = { partner: 'KAZ', hsEdition: 'HS2022', edition: '2022-10-15' };

  test('an item gives exports FOB and imports CIF of its month, and the sum row is left out', () => {
    const parsed = readKoreaCustoms(
      body(item('총계', '-', '9', '9'), item('2022.09', '870323', '300', '5')),
      context,
    );
    expect(parsed).toMatchObject({
      ok: true,
      notes: [{ code: 'total_left_out', at: 'item[0]' }],
      value: [
        { flow: 'export', value: 300, period: '2022-09', valuation: 'FOB', reporter: 'KOR', partner: 'KAZ' },
        { flow: 'import', value: 5, valuation: 'CIF', product: { code: '870323', edition: 'HS2022' } },
      ],
    });
  });

  test('the daily limit stands inside a good reply and fails with its own code', () => {
    const xml =
      '<OpenAPI_ServiceResponse><cmmMsgHeader><returnAuthMsg>LIMITED</returnAuthMsg><returnReasonCode>22</returnReasonCode></cmmMsgHeader></OpenAPI_ServiceResponse>';
    expect(readKoreaCustoms(xml, context)).toMatchObject({
      ok: false,
      faults: [{ code: 'daily_limit_reached' }],
    });
    expect(readKoreaCustoms('<html>', context)).toMatchObject({ faults: [{ code: 'malformed_xml' }] });
  });

  test('a value that is no number and a code that is no code fail with their place', () => {
    expect(readKoreaCustoms(body(item('2022.09', '8703', 'n/a', '5')), context)).toMatchObject({
      faults: [{ code: 'malformed_number', at: 'item[0].expDlr' }],
    });
    expect(readKoreaCustoms(body(item('2022.09', '870', '1', '5')), context)).toMatchObject({
      faults: [{ code: 'malformed_hs_code', at: 'item[0]' }],
    });
  });
});

describe('SDMX-CSV', () => {
  function imported(text: string, size = 1000) {
    const table = new TradeTable();
    const reading = new SdmxCsvImport(table);
    for (let i = 0; i < text.length; i += size) reading.push(text.slice(i, i + size));
    return { parsed: reading.end(), table };
  }

  test('all 622 shipped figures by year go out and come back the same, wherever the file is cut', () => {
    for (const size of [7, 1000, 1_000_000]) {
      const { parsed, table } = imported(sdmxCsvFromFigures(annual), size);
      expect(parsed).toEqual({ ok: true, value: 622, notes: [] });
      expect(table.between('KAZ', 'KOR')).toEqual(annual.filter(({ partner }) => partner === 'KOR'));
      expect(table.totalsOf('KAZ')).toEqual(annual);
    }
  });

  test('a product and a comma in a name survive, and a product is no total', () => {
    const figure = { ...sample, publisher: 'Bureau, national', product: { code: '0101', edition: 'HS2022' } };
    const { table } = imported(sdmxCsvFromFigures([figure]));
    expect(table.between('KAZ', 'KOR')).toEqual([figure]);
    expect(table.totalsOf('KAZ')).toEqual([]);
    expect(table.between('KOR', 'KAZ')).toEqual([]);
  });

  test('an empty value is a note; an unknown flow, a month 13 and a missing column are faults', () => {
    const text = sdmxCsvFromFigures([sample]);
    expect(imported(text.replace(',100,', ',,')).parsed).toMatchObject({
      value: 0,
      notes: [{ code: 'figure_missing' }],
    });
    expect(imported(text.replace(',export,', ',transit,')).parsed).toMatchObject({
      faults: [{ at: 'line 2' }],
    });
    expect(imported(text.replace(',2022,', ',2022-13,')).parsed).toMatchObject({
      faults: [{ code: 'malformed_row' }],
    });
    expect(imported(text.replace('FLOW,', 'FLUX,')).parsed).toMatchObject({
      faults: [{ code: 'missing_column', at: 'line 1' }],
    });
    expect(imported('').parsed.ok).toBe(false);
  });

  test('figures added one by one are the same as figures read', () => {
    const table = new TradeTable();
    for (const figure of annual) table.add(figure);
    expect(table.size).toBe(622);
    expect(table.between('KAZ', 'RUS')).toEqual(annual.filter(({ partner }) => partner === 'RUS'));
  });
});

test('a year the source drops is a note; an amount that is no number fails the table', () => {
  const head = 'partner_iso3,year,kz_exports_usd_mn,kz_imports_usd_mn,segment\n';
  expect(readAnnualTrade(`${head}RUS,2010,,,WITS\n`)).toMatchObject({
    ok: true,
    value: [],
    notes: [{ code: 'figure_missing' }, { code: 'figure_missing' }],
  });
  expect(readAnnualTrade(`${head}RUS,2010,n/a,1,WITS\n`)).toMatchObject({
    ok: false,
    faults: [{ code: 'malformed_number', at: 'line 2' }],
  });
});
