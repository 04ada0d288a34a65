import { describe, expect, test } from 'vitest';
import { parsedValue, shippedText } from '../../test/data/paired-samples.ts';
import { readDatasets } from './dataset.ts';
import { gemCoal } from './gem-coal/read.ts';
import { geoBoundaries } from './geoboundaries/read.ts';
import { geonames } from './geonames/read.ts';
import { gscTinTungsten } from './gsc-tin-tungsten/read.ts';
import { gscWorld } from './gsc-world/read.ts';
import { gsmcFacilities } from './gsmc-facilities/read.ts';
import { icmm } from './icmm/read.ts';
import { mineralSites } from './mineral-sites/read.ts';
import { naturalEarth } from './natural-earth/read.ts';
import { osmBoundaries, osmDistricts } from './osm-boundaries/read.ts';
import { osmSettlements } from './osm-settlements/read.ts';
import { rareMetals } from './rare-metals/read.ts';
import { readShipped } from './shipped.ts';
import { usgsDeposits } from './usgs-deposits/read.ts';
import { usgsGraphite } from './usgs-graphite/read.ts';
import { usgsPp1802 } from './usgs-pp1802/read.ts';
import { worldBankPrices } from './worldbank-prices/read.ts';
import { wriPower } from './wri-power/read.ts';

const datasets = parsedValue(readDatasets(shippedText('datasets.json')));

describe('the catalogue', () => {
  test('names 32 datasets, each once, in English and Russian', () => {
    expect(datasets).toHaveLength(32);
    expect(new Set(datasets.map(({ id }) => id)).size).toBe(32);
  });

  test.each([
    gemCoal,
    geoBoundaries,
    geonames,
    gscTinTungsten,
    gscWorld,
    gsmcFacilities,
    icmm,
    mineralSites,
    naturalEarth,
    osmBoundaries,
    osmDistricts,
    osmSettlements,
    rareMetals,
    usgsDeposits,
    usgsGraphite,
    usgsPp1802,
    worldBankPrices,
    wriPower,
  ])('$dataset has the publisher and licence that its reader writes into each statement', (own) => {
    const dataset = datasets.find(({ id }) => id === own.dataset);
    expect([dataset?.publisher, dataset?.licence.id]).toEqual([own.publisher, own.licence]);
  });

  test('a file that the readers take is in it, and each of its files is read or is a list for another room', () => {
    const taken = new Set<string>();
    parsedValue(
      readShipped((path) => {
        taken.add(path);
        return shippedText(path);
      }),
    );
    const files = datasets.flatMap((dataset) => dataset.files.map(({ path }) => path));
    expect([...taken].filter((path) => !files.includes(path))).toEqual([]);
    expect(files.filter((path) => !taken.has(path)).sort()).toEqual([
      'chamber-claims/published_figures.csv',
      'chamber-cooperation/projects.csv',
      'critical-minerals-rules/critical_mineral_lists.csv',
      'critical-minerals-rules/feoc_covered_nations.csv',
      'critical-minerals-rules/ira_30d_thresholds.csv',
      'critical-minerals-rules/targets_and_benchmarks.csv',
      'critical-minerals-rules/us_fta_and_cma_countries.csv',
      'kazakhstan-working-days/holidays.json',
      'kazakhstan-working-days/moved-days.json',
      'kz-admin-boundaries/adm0_simplified.geojson',
      'kz-admin-boundaries/adm1_simplified.geojson',
      'kz-fdi-net-inflow/kz_fdi_net_inflow_quarterly.csv',
      'kz-power-tender-timeline/events.csv',
      'kz-trade-by-partner/kz_partners_2023_2025_average.csv',
      'kz-trade-by-partner/kz_trade_annual_selected_partners.csv',
      'kz-trade-by-partner/kz_trade_monthly_total.csv',
      'ocds-1-1-5/release-schema.json',
      'reference-lists/commodities_minmod.csv',
      'reference-lists/iso_countries.csv',
      'reference-lists/kz_mci_values.csv',
      'un-wpp2024-population/population_by_age_sex_1990_2025.csv',
      'un-wpp2024-population/population_projection_2024_2100.csv',
      'un-wpp2024-population/vital_rates_1990_2100.csv',
      'western-australia-working-days/holidays.json',
      'worldbank-gdp/gdp_current_usd.csv',
      'worldbank-pink-sheet/units.csv',
    ]);
  });

  test('a field that is missing or of another kind is a fault with its path', () => {
    const [first] = datasets;
    const broken = {
      datasets: [
        { ...first, licence: { id: '' }, files: [{ path: 'x', records: 1, bytes: 1, sha256: 'no' }] },
      ],
    };
    const parsed = readDatasets(JSON.stringify(broken));
    expect(parsed.ok ? [] : parsed.faults.map(({ at }) => at)).toEqual([
      'datasets[0].licence',
      'datasets[0].files',
    ]);
    expect(readDatasets('{').ok).toBe(false);
    expect(readDatasets('[]').ok).toBe(false);
  });
});

test('a file that cannot be read names itself before the place of the fault', () => {
  const parsed = readShipped((path) =>
    path === 'kz-settlements/settlements.csv' ? 'name\nAlmaty\n' : shippedText(path),
  );
  expect(parsed.ok ? [] : parsed.faults.map(({ at }) => at)).toContain(
    'kz-settlements/settlements.csv, line 1',
  );
});
