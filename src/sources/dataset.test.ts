import { describe, expect, test } from 'vitest';
import { parsedValue, shippedText } from '../../test/data/paired-samples.ts';
import { readDatasets } from './dataset.ts';
import { gemCoal } from './gem-coal/read.ts';
import { geoBoundaries } from './geoboundaries/read.ts';
import { geonames } from './geonames/read.ts';
import { gscTinTungsten } from './gsc-tin-tungsten/read.ts';
import { gsmcFacilities } from './gsmc-facilities/read.ts';
import { icmm } from './icmm/read.ts';
import { mineralSites } from './mineral-sites/read.ts';
import { naturalEarth } from './natural-earth/read.ts';
import { osmBoundaries, osmDistricts } from './osm-boundaries/read.ts';
import { osmSettlements } from './osm-settlements/read.ts';
import { rareMetals } from './rare-metals/read.ts';
import { readShipped } from './shipped.ts';
import { usgsDeposits } from './usgs-deposits/read.ts';
import { usgsPp1802 } from './usgs-pp1802/read.ts';
import { wriPower } from './wri-power/read.ts';

const datasets = parsedValue(readDatasets(shippedText('datasets.json')));

describe('the catalogue', () => {
  test('names 19 datasets, each once, in English and Russian', () => {
    expect(datasets).toHaveLength(19);
    expect(new Set(datasets.map(({ id }) => id)).size).toBe(19);
  });

  test.each([
    gemCoal,
    geoBoundaries,
    geonames,
    gscTinTungsten,
    gsmcFacilities,
    icmm,
    mineralSites,
    naturalEarth,
    osmBoundaries,
    osmDistricts,
    osmSettlements,
    rareMetals,
    usgsDeposits,
    usgsPp1802,
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
      'kazakhstan-working-days/holidays.json',
      'kazakhstan-working-days/moved-days.json',
      'kz-admin-boundaries/adm0_simplified.geojson',
      'kz-admin-boundaries/adm1_simplified.geojson',
      'reference-lists/commodities_minmod.csv',
      'reference-lists/iso_countries.csv',
      'reference-lists/kz_mci_values.csv',
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
