/** Shipped data laid on the ground, and what the register and the law then know of a cell. */
import { beforeAll, describe, expect, test } from 'vitest';
import { cellFromPoint } from '#grid';
import { type GroundBase, groundBaseFrom } from '#register';
import {
  type GroundLayers,
  groundLayers,
  type Knowledge,
  type MapLayers,
  mapLayers,
  readShipped,
  type Shipped,
} from '#sources';
import { parsedValue, shippedText } from './paired-samples.ts';

const belts = { settlement: 1000, hydrotechnicalWorks: 400, cemetery: 100, buildings: 100 };
let shipped: Shipped;
let knowledge: Knowledge;

beforeAll(() => {
  shipped = parsedValue(readShipped(shippedText));
  knowledge = shipped.knowledge;
});

describe('the ground', () => {
  let layers: GroundLayers;
  let base: GroundBase;
  const closuresAt = (lon: number, lat: number) =>
    base.closures(cellFromPoint(lon, lat)).map(({ kind, extent, name }) => [kind, extent, name]);

  beforeAll(() => {
    const { country, settlements, waters } = knowledge;
    layers = groundLayers({ country, countryCells: shipped.countryCells, settlements, waters, belts });
    base = groundBaseFrom({ ...layers, rights: {} });
  });

  test('a settlement closes its block in part, named; the true boundary stays unknown', () => {
    expect(closuresAt(71.43067, 51.12822)).toContainEqual(['settlement-belt', 'part', 'Астана']);
    expect(layers.incomplete['settlement-belt']).toBe('points-only');
    expect(base.loaded.has('settlement-belt')).toBe(false);
  });

  test('a block in the middle of Lake Balkhash lies whole in water, one on the bank of the Ile in part', () => {
    expect(closuresAt(77.5, 46.55)).toEqual([['water-fund', 'whole', 'Lake Balkhash']]);
    expect(closuresAt(75.7973, 44.9612)).toContainEqual(['water-fund', 'part', 'Ile']);
    expect(base.loaded.has('water-fund')).toBe(false);
  });

  test('lakes of Russia and China close nothing in Kazakhstan', () => {
    const names = new Set(layers.closures['water-fund']?.map(({ name }) => name));
    expect(names.has('Lake Balkhash')).toBe(true);
    for (const abroad of ['Lake Chany', 'Bosten Hu', 'Issyk-Kul', 'Vasyugan'])
      expect(names.has(abroad), abroad).toBe(false);
  });

  test('on land without data nothing is closed, nothing is loaded, and the programme is unknown', () => {
    const cell = cellFromPoint(68.5, 45.2);
    expect([base.country(cell), base.closures(cell), base.programme(cell)]).toEqual(['whole', [], 'unknown']);
    expect([...base.loaded]).toEqual([]);
  });

  test('7,103 settlements touch 36,013 blocks in part and none whole; waters fill 15,741 and enter 11,440', () => {
    const cells = (kind: 'settlement-belt' | 'water-fund', extent: 'whole' | 'part') =>
      layers.closures[kind]?.reduce(
        (sum, feature) => sum + feature[extent].reduce((all, [, count]) => all + count, 0),
        0,
      );
    expect(layers.closures['settlement-belt']).toHaveLength(7103);
    expect([cells('settlement-belt', 'whole'), cells('settlement-belt', 'part')]).toEqual([0, 36_013]);
    expect([cells('water-fund', 'whole'), cells('water-fund', 'part')]).toEqual([15_741, 11_440]);
  });
});

describe('deposits', () => {
  test('1,187 records and 43 rare-metal deposits make 946 deposits, and no record is lost', () => {
    const { deposits } = knowledge;
    expect(deposits).toHaveLength(946);
    expect(deposits.filter(({ kind }) => kind === 'works')).toHaveLength(16);
    const statements = deposits.flatMap((deposit) => deposit.statements);
    expect(statements).toHaveLength(1187 + 43);
    const keys = new Set(statements.map(({ source }) => `${source.dataset}/${source.id}`));
    expect(keys.size).toBe(1187 + 43);
  });

  test('the joined deposits note 24 without any position and five outside the outline', () => {
    const codes = shipped.readings.at(-1)?.notes.map(({ code }) => code) ?? [];
    const count = (code: string) => codes.filter((one) => one === code).length;
    expect([count('position_missing'), count('position_outside_country'), count('link_unknown')]).toEqual([
      24, 5, 0,
    ]);
    expect(codes).toHaveLength(29);
  });

  test('Boguty has three records with three points, linked and not merged', () => {
    const boguty = knowledge.deposits.find(({ id }) => id === 'KZ-RM-021');
    expect(boguty?.links).toEqual([
      { deposit: 'KZ-SITE-0140', verified: true },
      { deposit: 'KZ-SITE-0094', verified: true },
    ]);
    const points = ['KZ-RM-021', 'KZ-SITE-0140', 'KZ-SITE-0094'].map((id) => {
      const { location } = knowledge.deposits.find((deposit) => deposit.id === id) ?? {};
      return [location?.lon, location?.lat, location?.quality];
    });
    expect(points).toEqual([
      [78.97528, 43.53944, 'medium'],
      [78.95, 43.53333, 'high'],
      [78.3, 43.35, 'rough'],
    ]);
    expect(boguty?.figures).toHaveLength(9);
  });

  test('a deposit whose publishers lie 15 km apart is no sure position', () => {
    const { deposits } = knowledge;
    const apart = deposits.filter(({ spreadKm = 0, location }) => spreadKm > 2 && location);
    expect(apart.length).toBeGreaterThan(50);
    expect(apart.filter(({ location }) => location?.quality === 'high')).toEqual([]);
  });

  test('claims about the country are tied to no deposit', () => {
    expect(knowledge.claims).toHaveLength(26);
  });
});

describe('the map', () => {
  let layers: MapLayers;
  beforeAll(() => {
    layers = mapLayers(knowledge, { settlementBeltMetres: belts.settlement });
  });

  test('two lithium deposits are points with their doubt; the other named ones stand in their district or oblast', () => {
    const lithium = (layer: 'deposit' | 'deposit-doubt') =>
      layers[layer].filter(({ properties }) => String(properties.minerals).split(',').includes('lithium'));
    expect(
      lithium('deposit').map(({ id, properties }) => [id, properties.quality, properties.uncertainty_km]),
    ).toEqual([
      ['KZ-RM-007', 'medium', 2],
      ['KZ-RM-008', 'rough', 8],
    ]);
    const areas = lithium('deposit-doubt').map(({ properties }) => [
      properties.name,
      properties.doubt,
      properties.count,
    ]);
    expect(areas.slice(2)).toEqual([
      ['East Kazakhstan Region', 'oblast', 10],
      ['Ulan District', 'district', 3],
    ]);
  });

  test('no anchor settlement is drawn as a deposit', () => {
    const anchors = knowledge.deposits.flatMap(({ anchor }) =>
      anchor?.position ? [anchor.position.join()] : [],
    );
    const drawn = new Set(layers.deposit.map(({ geometry }) => geometry.coordinates.join()));
    expect(anchors).toHaveLength(12);
    expect(anchors.filter((anchor) => drawn.has(anchor))).toEqual([]);
  });

  test('each layer has each id once, and every feature names its dataset', () => {
    const { datasets } = JSON.parse(shippedText('datasets.json')) as { datasets: { id: string }[] };
    const known = new Set(datasets.map(({ id }) => id));
    for (const [name, features] of Object.entries(layers)) {
      expect(new Set(features.map(({ id }) => id)).size, name).toBe(features.length);
      for (const { properties } of features)
        expect(known.has(String(properties.dataset)), `${name} ${properties.dataset}`).toBe(true);
    }
  });

  test('the belt of a settlement is a circle of 1,000 m, marked as laid around a point', () => {
    expect(layers['settlement-belt']).toHaveLength(7103);
    expect(layers['settlement-belt'][0]?.properties).toMatchObject({
      metres: 1000,
      from: 'point',
      name: 'Алматы',
    });
  });
});
