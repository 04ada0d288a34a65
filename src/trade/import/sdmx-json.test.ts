import { describe, expect, test } from 'vitest';
import { readSdmxJson, type SdmxReading } from './sdmx-json.ts';

const reading: SdmxReading = {
  dimensions: { reporter: 'COUNTRY', partner: 'COUNTERPART_COUNTRY', flow: 'INDICATOR' },
  flows: { XG_FOB_USD: 'export', MG_CIF_USD: 'import' },
  countries: { G001: 'WLD' },
  unit: 'USD',
  publisher: 'International Monetary Fund',
  edition: '2026-11-23',
};

/** A reply as the flow IMTS answers: two series, two quarters, one value missing. */
const message = {
  meta: {
    schema: 'https://raw.githubusercontent.com/sdmx-twg/sdmx-json/master/data-message/tools/schemas/2.0.0/',
  },
  data: {
    structures: [
      {
        dimensions: {
          series: [
            { id: 'COUNTRY', values: [{ id: 'KOR' }] },
            { id: 'INDICATOR', values: [{ id: 'XG_FOB_USD' }, { id: 'MG_CIF_USD' }] },
            { id: 'COUNTERPART_COUNTRY', values: [{ id: 'KAZ' }, { id: 'G001' }] },
            { id: 'UNIT_MULT', values: [{ id: '6' }] },
          ],
          observation: [{ id: 'TIME_PERIOD', values: [{ id: '2021-Q3' }, { id: '2022-Q3' }] }],
        },
        attributes: { observation: [{ id: 'OBS_STATUS', values: [{ id: 'A' }, { id: 'E' }] }] },
      },
    ],
    dataSets: [
      {
        series: {
          '0:0:0:0': { observations: { 0: [176.6, 0], 1: [473, 1] } },
          '0:1:1:0': { observations: { 0: [null] } },
        },
      },
    ],
  },
};

describe('SDMX-JSON', () => {
  test('series by position become figures: quarters, millions, estimates; a value that is not there is a note', () => {
    const parsed = readSdmxJson(message, reading);
    expect(parsed.ok && parsed.value).toMatchObject([
      {
        reporter: 'KOR',
        partner: 'KAZ',
        flow: 'export',
        period: '2021Q3',
        value: 176.6,
        multiplier: 1e6,
        status: 'final',
      },
      { period: '2022Q3', value: 473, valuation: 'FOB', status: 'estimate', edition: '2026-11-23' },
    ]);
    expect(parsed.ok && parsed.notes.map(({ code }) => code)).toEqual(['figure_missing']);
  });

  test('an older message has one structure', () => {
    const { structures, ...rest } = message.data;
    const old = { data: { ...rest, structure: structures[0] } };
    expect(readSdmxJson(old, reading)).toMatchObject({ ok: true, value: [{ value: 176.6 }, { value: 473 }] });
  });

  test('a flow that nobody named is a fault with its place, and so is a message of something else', () => {
    const { XG_FOB_USD: _, ...flows } = reading.flows;
    const parsed = readSdmxJson(message, { ...reading, flows });
    expect(parsed.ok ? '' : parsed.faults[0]).toMatchObject({
      code: 'unknown_code',
      at: 'data.dataSets[0].series[0:0:0:0]',
    });
    expect(readSdmxJson({ error: 'no' }, reading)).toMatchObject({ ok: false });
    expect(readSdmxJson({ data: { dataSets: [] } }, reading)).toMatchObject({ ok: false });
  });

  test('products need the edition of their codes', () => {
    const withProduct = { ...reading, dimensions: { ...reading.dimensions, product: 'COUNTERPART_COUNTRY' } };
    const parsed = readSdmxJson(message, withProduct);
    expect(parsed.ok ? '' : parsed.faults[0]?.message).toContain('expected an edition');
    expect(readSdmxJson(message, { ...withProduct, productEdition: 'HS2022' })).toMatchObject({
      ok: true,
      value: [{ product: { code: 'KAZ', edition: 'HS2022' } }, {}],
    });
  });
});
