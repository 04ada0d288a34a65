/** All data that ships with the product, read in one go: which file goes to which reader, and what each had to say. */
import { type Area, type CellCover, coverPolygon, type Position } from '#grid';
import type { Fault, Note, Parsed } from '#terms';
import { contains } from './contains.ts';
import { type Deposit, joinDeposits } from './deposits.ts';
import { readGemCoal } from './gem-coal/read.ts';
import { readGeoBoundaries } from './geoboundaries/read.ts';
import { readGeonames } from './geonames/read.ts';
import { readGscTinTungsten } from './gsc-tin-tungsten/read.ts';
import { readGscWorld } from './gsc-world/read.ts';
import { readGsmcFacilities } from './gsmc-facilities/read.ts';
import { readIcmm } from './icmm/read.ts';
import { readMineralSites } from './mineral-sites/read.ts';
import { readAirports, readBorderLines, readPlaces, readRegions, readWaters } from './natural-earth/read.ts';
import { readOsmBoundaries } from './osm-boundaries/read.ts';
import { readOsmSettlements } from './osm-settlements/read.ts';
import { readRareMetalDeposits } from './rare-metals/read.ts';
import { readRareMetalStatements } from './rare-metals/read-statements.ts';
import type {
  BorderLineStatement,
  BoundaryStatement,
  FacilityStatement,
  PriceStatement,
  RegionStatement,
  ResourceStatement,
  SettlementStatement,
  WaterStatement,
  WorldDepositStatement,
} from './statement.ts';
import { readUsgsDeposits } from './usgs-deposits/read.ts';
import { readUsgsGraphite } from './usgs-graphite/read.ts';
import { readUsgsPp1802 } from './usgs-pp1802/read.ts';
import { readWorldBankPrices } from './worldbank-prices/read.ts';
import { readWriPower } from './wri-power/read.ts';

/** What the shipped data says of the country. */
export interface Knowledge {
  readonly country: BoundaryStatement;
  /** 17 oblasts and 3 cities. */
  readonly oblasts: readonly BoundaryStatement[];
  /** Districts of 2025 where OpenStreetMap's are at hand, of 2017 elsewhere. */
  readonly districts: readonly BoundaryStatement[];
  readonly settlements: readonly SettlementStatement[];
  /** Larger places by other publishers, some abroad: for lettering and for checking names. */
  readonly places: readonly SettlementStatement[];
  readonly waters: readonly WaterStatement[];
  readonly borders: readonly BorderLineStatement[];
  readonly regions: readonly RegionStatement[];
  readonly airports: readonly FacilityStatement[];
  readonly powerPlants: readonly FacilityStatement[];
  readonly deposits: readonly Deposit[];
  /** Figures and claims about the country or a region, tied to no deposit. */
  readonly claims: readonly ResourceStatement[];
  /** Tonnage and grade of deposits all over the world, the country's own included: to be held against. */
  readonly worldDeposits: readonly WorldDepositStatement[];
  readonly prices: readonly PriceStatement[];
}

/** What one file gave. */
export interface Reading {
  /** Below `data/`; two for the joined sites. */
  readonly files: readonly string[];
  readonly statements: number;
  readonly notes: readonly Note[];
}

export interface Shipped {
  readonly knowledge: Knowledge;
  /** Cells of the country, counted on the way: `groundLayers` need not count them again. */
  readonly countryCells: CellCover;
  readonly readings: readonly Reading[];
}

/**
 * Reads all shipped data. `textOf` gives the text of a file by its path below `data/`.
 * Faults carry the file before the place: `kz-settlements/settlements.csv, line 12`.
 */
export function readShipped(textOf: (path: string) => string): Parsed<Shipped> {
  const readings: Reading[] = [];
  const faults: Fault[] = [];
  function gather<T>(files: readonly string[], parsed: Parsed<readonly T[]>): readonly T[] {
    if (!parsed.ok) {
      faults.push(...parsed.faults.map((fault) => ({ ...fault, at: `${files.join(', ')}, ${fault.at}` })));
      return [];
    }
    readings.push({ files, statements: parsed.value.length, notes: parsed.notes });
    return parsed.value;
  }
  const read = <T>(path: string, reader: (text: string) => Parsed<readonly T[]>) =>
    gather([path], reader(textOf(path)));

  const boundaries = [
    ...read('kz-admin-boundaries/adm0_full.geojson', readOsmBoundaries),
    ...read('kz-admin-boundaries/adm1_full.geojson', readOsmBoundaries),
  ];
  const districts = mergedDistricts(
    read('kz-admin-boundaries/adm2_osm_2025_partial.geojson', readOsmBoundaries),
    read('kz-admin-boundaries/adm2_geoboundaries_2017.geojson', readGeoBoundaries),
  );
  const country = boundaries.find((boundary) => boundary.level === 'country');
  if (!country && faults.length === 0) {
    const message = 'Got no boundary of the country when expected one.';
    faults.push({ code: 'key_missing', at: 'kz-admin-boundaries/adm0_full.geojson', message });
  }
  const joined = [
    ...read('usgs-mineral-deposits/deposits_kz.csv', readUsgsDeposits),
    ...read('usgs-pp1802-critical-minerals/critical_mineral_deposits_kz.csv', readUsgsPp1802),
    ...read('icmm-global-mining-2025/mines_kz.csv', readIcmm),
    ...read('mining-facilities/facilities_kz.csv', readGsmcFacilities),
    ...read('gem-coal-mines-2022/coal_mines_kz.csv', readGemCoal),
    ...read('gsc-of5482-tin-tungsten/grade_tonnage_kz.csv', readGscTinTungsten),
  ];
  const own = read('kz-rare-metals/deposits.csv', readRareMetalDeposits);
  const figures = [
    ...joined.filter((statement) => statement.says === 'resource'),
    ...read('kz-rare-metals/statements.csv', readRareMetalStatements),
  ];
  const siteFiles = [
    'kz-mineral-sites/kz_mineral_sites.geojson',
    'kz-mineral-sites/kz_mineral_site_records.csv',
  ] as const;
  const sites = gather(siteFiles, readMineralSites(textOf(siteFiles[0]), textOf(siteFiles[1])));
  const rest = {
    settlements: read('kz-settlements/settlements.csv', readOsmSettlements),
    places: [
      ...read('kz-settlements/geonames_kz.csv', readGeonames),
      ...read('natural-earth-10m-kz/populated_places.geojson', readPlaces),
    ],
    waters: [
      ...read('natural-earth-10m-kz/lakes.geojson', readWaters),
      ...read('natural-earth-10m-kz/rivers.geojson', readWaters),
    ],
    borders: read('natural-earth-10m-kz/boundary_lines.geojson', readBorderLines),
    regions: read('natural-earth-10m-kz/physical_regions.geojson', readRegions),
    airports: read('natural-earth-10m-kz/airports.geojson', readAirports),
    powerPlants: [
      ...read('wri-power-plants-kz/power_plants_kz_wri_compiled.csv', readWriPower),
      ...read('wri-power-plants-kz/power_plants_kz_geo.csv', readWriPower),
    ],
    worldDeposits: [
      ...read('gsc-of5482-world/grade_tonnage_world.csv', readGscWorld),
      ...read('usgs-graphite/grade_tonnage_world.csv', readUsgsGraphite),
    ],
    prices: read('worldbank-pink-sheet/commodity_prices_monthly.csv', readWorldBankPrices),
  };
  if (!country || faults.length > 0) return { ok: false, faults };

  const countryCells = coverPolygon(country.area);
  const deposits = gather(
    ['deposits'],
    joinDeposits({
      sites,
      joined: joined.filter((statement) => statement.says !== 'resource'),
      own,
      figures,
      isInCountry: (cell) => isAmong(cell, countryCells.whole) || isAmong(cell, countryCells.part),
    }),
  );
  const oblasts = boundaries.filter((boundary) => boundary.level !== 'country');
  const claims = figures.filter((figure) => figure.about.deposit === undefined);
  const notes = readings.flatMap((reading) => reading.notes);
  return {
    ok: true,
    value: { knowledge: { country, oblasts, districts, deposits, claims, ...rest }, countryCells, readings },
    notes,
  };
}

/** Whether a cell is in a list in order. */
function isAmong(cell: number, cells: Int32Array): boolean {
  let [low, high] = [0, cells.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((cells[middle] as number) < cell) low = middle + 1;
    else high = middle;
  }
  return cells[low] === cell;
}

/** The newer districts, and the older ones whose middle lies in none of them. */
function mergedDistricts(
  newer: readonly BoundaryStatement[],
  older: readonly BoundaryStatement[],
): readonly BoundaryStatement[] {
  const boxes = newer.map(({ area }) => ({ area, box: boxOf(area) }));
  const isNewer = ([lon, lat]: Position) =>
    boxes.some(
      ({ area, box: [west, south, east, north] }) =>
        lon >= west && lon <= east && lat >= south && lat <= north && contains(area, [lon, lat]),
    );
  return [...newer, ...older.filter(({ area }) => !isNewer(middleOf(area)))];
}

function boxOf(area: Area): readonly [west: number, south: number, east: number, north: number] {
  const box: [number, number, number, number] = [180, 90, -180, -90];
  for (const [lon, lat] of area.type === 'Polygon' ? area.coordinates.flat() : area.coordinates.flat(2)) {
    box[0] = Math.min(box[0], lon);
    box[1] = Math.min(box[1], lat);
    box[2] = Math.max(box[2], lon);
    box[3] = Math.max(box[3], lat);
  }
  return box;
}

/** The middle of an area's first ring: near enough to tell which district of today an old one became. */
function middleOf(area: Area): Position {
  const ring = area.type === 'Polygon' ? area.coordinates[0] : area.coordinates[0]?.[0];
  const points = ring ?? [];
  return [
    points.reduce((sum, [lon]) => sum + lon, 0) / points.length,
    points.reduce((sum, [, lat]) => sum + lat, 0) / points.length,
  ];
}
