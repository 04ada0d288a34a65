/** What the map draws, a list of features for each layer. Properties are flat, as vector tiles want them; lists are joined by commas. */
import type { Area, Position } from '#grid';
import type { Mineral } from '#terms';
import { circle } from './circle.ts';
import { contains } from './contains.ts';
import type { Deposit } from './deposits.ts';
import { distanceKm } from './distance.ts';
import { labelPoint } from './label-point.ts';
import type { Knowledge } from './shipped.ts';
import type {
  BoundaryStatement,
  FacilityStatement,
  Line,
  Location,
  Names,
  ResourceStatement,
  Source,
} from './statement.ts';

/** A GeoJSON feature with flat properties. */
export interface MapFeature {
  readonly type: 'Feature';
  /** Unique in its layer. */
  readonly id: string;
  readonly geometry: Area | Line | { readonly type: 'Point'; readonly coordinates: Position };
  readonly properties: Readonly<Record<string, string | number | boolean>>;
}

export const mapLayerNames = [
  'land',
  'abroad',
  'oblast',
  'district',
  'border',
  'region',
  'water',
  'river',
  'name',
  'place',
  'settlement',
  'settlement-belt',
  'deposit',
  'deposit-doubt',
  'facility',
] as const;
export type MapLayerName = (typeof mapLayerNames)[number];
export type MapLayers = Readonly<Record<MapLayerName, readonly MapFeature[]>>;

export interface MapLayersOptions {
  /** Width of the belt around settlements by the law of the day, in metres. */
  readonly settlementBeltMetres: number;
}

/**
 * Layers of the map. A deposit whose position is unknown is never a point: it is named in the area of its district or oblast (`deposit-doubt`), as is
 * the doubt around a stated one. An anchor settlement is drawn nowhere.
 */
export function mapLayers(knowledge: Knowledge, options: MapLayersOptions): MapLayers {
  const { waters, deposits } = knowledge;
  return {
    land: [boundaryFeature(knowledge.country)],
    abroad: [abroadFeature(knowledge.country)],
    oblast: knowledge.oblasts.map(boundaryFeature),
    district: knowledge.districts.map(boundaryFeature),
    border: knowledge.borders.map(({ source, left, right, lease, geometry }) =>
      feature(source.id, geometry, source, { left, right, lease }),
    ),
    region: knowledge.regions.map(({ source, names, kind, rank, area }) =>
      feature(source.id, area, source, { ...nameProperties(names), kind, rank }),
    ),
    water: waters
      .filter(({ kind }) => kind !== 'river')
      .map(({ source, names, kind, rank, geometry }) =>
        feature(source.id, geometry, source, { ...(names ? nameProperties(names) : {}), kind, rank }),
      ),
    river: waters
      .filter(({ kind }) => kind === 'river')
      .map(({ source, names, kind, rank, geometry }) =>
        feature(source.id, geometry, source, { ...(names ? nameProperties(names) : {}), kind, rank }),
      ),
    name: nameFeatures(knowledge),
    place: knowledge.places
      .filter(({ country, source }) => source.dataset === 'natural-earth-kz' && country !== 'Kazakhstan')
      .map(({ source, names, population, country, location }) =>
        feature(source.id, point(location), source, {
          ...nameProperties(names),
          country,
          ...given({ population }),
        }),
      ),
    settlement: knowledge.settlements.map(({ source, kind, names, population, oblast, location }) =>
      feature(source.id, point(location), source, {
        ...nameProperties(names),
        kind,
        ...given({ population, oblast }),
      }),
    ),
    'settlement-belt': knowledge.settlements.map(({ source, names, location }) =>
      feature(source.id, circle([location.lon, location.lat], options.settlementBeltMetres), source, {
        ...nameProperties(names),
        metres: options.settlementBeltMetres,
        from: 'point',
      }),
    ),
    deposit: deposits.flatMap(depositFeature),
    'deposit-doubt': doubtFeatures(knowledge),
    facility: [...deposits.flatMap(facilityFeature), ...otherFacilities(knowledge)],
  };
}

function feature(
  id: string,
  geometry: MapFeature['geometry'],
  source: Pick<Source, 'dataset'>,
  properties: MapFeature['properties'],
): MapFeature {
  return { type: 'Feature', id, geometry, properties: { id, ...properties, dataset: source.dataset } };
}

function point(location: Location): MapFeature['geometry'] {
  return { type: 'Point', coordinates: [location.lon, location.lat] };
}

function nameProperties({ name, kk, ru, en }: Names): Record<string, string> {
  return {
    name,
    ...(kk ? { name_kk: kk } : {}),
    ...(ru ? { name_ru: ru } : {}),
    ...(en ? { name_en: en } : {}),
  };
}

/** Only the properties that are known. */
function given(properties: Readonly<Record<string, string | number | boolean | undefined>>) {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)) as Record<
    string,
    string | number | boolean
  >;
}

function boundaryFeature({ source, level, code, names, area, within }: BoundaryStatement): MapFeature {
  return feature(code, area, source, { ...nameProperties(names), level, code, ...given({ within }) });
}

/** Names of areas, one point each: an area lies in many tiles, and each would write its name anew. */
function nameFeatures({ oblasts, districts, regions, waters }: Knowledge): readonly MapFeature[] {
  const at = (
    of: 'oblast' | 'district' | 'region' | 'water',
    id: string,
    names: Names | undefined,
    area: Area,
    source: Pick<Source, 'dataset'>,
    properties: MapFeature['properties'],
  ): MapFeature[] => {
    const place = names && labelPoint(area);
    if (!place) return [];
    const geometry = { type: 'Point', coordinates: place } as const;
    return [feature(`${of}/${id}`, geometry, source, { of, ...nameProperties(names), ...properties })];
  };
  return [
    ...oblasts.flatMap(({ code, names, area, source }) => at('oblast', code, names, area, source, {})),
    ...districts.flatMap(({ code, names, area, source }) => at('district', code, names, area, source, {})),
    ...regions.flatMap(({ source, names, area, kind, rank }) =>
      at('region', source.id, names, area, source, { kind, rank }),
    ),
    ...waters.flatMap(({ source, names, geometry, kind, rank }) =>
      geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
        ? at('water', source.id, names, geometry, source, { kind, rank })
        : [],
    ),
  ];
}

/** Everything else in the window of the map, so that what lies abroad can be drawn fainter. */
function abroadFeature({ source, code, area }: BoundaryStatement): MapFeature {
  const [west, south, east, north] = [15, 25, 120, 70];
  const window: Position[] = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
  const outer = polygons.flatMap(([ring]) => (ring ? [[...ring] as Position[]] : []));
  const enclaves = polygons.flatMap(([, ...holes]) => holes.map((hole) => [[...hole] as Position[]]));
  return feature(
    `abroad-of-${code}`,
    { type: 'MultiPolygon', coordinates: [[window, ...outer], ...enclaves] },
    source,
    {},
  );
}

function locationProperties({ quality, uncertaintyKm }: Location) {
  return { quality, ...given({ uncertainty_km: uncertaintyKm }) };
}

/** Largest stated tonnages: of ore, and of metal, oxide or mineral held in it. What is not said is left out. */
function tonnages(figures: readonly ResourceStatement[]) {
  let ore: number | undefined;
  let contained: { tonnes: number; of: string } | undefined;
  for (const { quantity, mineralAsStated } of figures) {
    if (quantity?.unit !== 'tonnes') continue;
    const tonnes = quantity.high ?? quantity.low;
    if (quantity.form === 'ore') ore = Math.max(ore ?? 0, tonnes);
    else if (!contained || tonnes > contained.tonnes) {
      const form =
        quantity.form === 'element' || quantity.form === 'not-said' ? mineralAsStated : quantity.form;
      contained = { tonnes, of: form };
    }
  }
  return given({ ore_tonnes: ore, contained_tonnes: contained?.tonnes, contained_of: contained?.of });
}

/** The mineral that most statements name; of equals, the one named first. */
function mostNamed({ minerals, statements }: Deposit): Mineral | undefined {
  const times = (mineral: Mineral) => statements.filter((said) => said.minerals.includes(mineral)).length;
  return minerals.toSorted((a, b) => times(b) - times(a))[0];
}

function depositProperties(deposit: Deposit) {
  const { names, minerals, mainMineral, statements, figures, oblast } = deposit;
  const datasets = [...new Set(statements.map(({ source }) => source.dataset))];
  return {
    ...nameProperties(names),
    minerals: minerals.join(','),
    main: mainMineral ?? mostNamed(deposit) ?? 'other',
    statements: statements.length,
    figures: figures.length,
    datasets: datasets.join(','),
    ...tonnages(figures),
    ...given({
      oblast,
      status: statusOf(statements.flatMap((said) => (said.says === 'facility' ? [said] : []))),
    }),
  };
}

function depositFeature(deposit: Deposit): MapFeature[] {
  const { id, kind, location, abroad, statements } = deposit;
  if (kind !== 'deposit' || !location || abroad) return [];
  const dataset = statements[0]?.source.dataset ?? 'kz-mineral-sites';
  return [
    feature(
      id,
      point(location),
      { dataset },
      { ...depositProperties(deposit), ...locationProperties(location) },
    ),
  ];
}

/** Circles of stated doubt around points, and the district or oblast of deposits without one: one feature an area, naming all of them. */
function doubtFeatures({ deposits, districts, oblasts }: Knowledge): readonly MapFeature[] {
  const circles = deposits.flatMap((deposit): MapFeature[] => {
    const { id, kind, location, abroad } = deposit;
    if (kind !== 'deposit' || !location?.uncertaintyKm || abroad) return [];
    const shape = circle([location.lon, location.lat], location.uncertaintyKm * 1000, 48);
    const properties = {
      ...nameProperties(deposit.names),
      minerals: deposit.minerals.join(','),
      doubt: 'circle',
      deposits: id,
    };
    return [
      feature(id, shape, { dataset: 'kz-mineral-sites' }, { ...properties, ...locationProperties(location) }),
    ];
  });
  const areas = new Map<BoundaryStatement, Deposit[]>();
  for (const deposit of deposits) {
    // One that a verified link ties to a drawn site is already there.
    if (deposit.location || deposit.kind !== 'deposit' || deposit.links.some(({ verified }) => verified))
      continue;
    const area =
      districts.find(({ code }) => code === deposit.districtCode) ??
      oblasts.find(({ code }) => code === deposit.oblast);
    if (area) areas.set(area, [...(areas.get(area) ?? []), deposit]);
  }
  return [
    ...circles,
    ...[...areas].map(([boundary, within]) =>
      feature(
        boundary.code,
        boundary.area,
        { dataset: 'kz-rare-metals' },
        {
          ...nameProperties(boundary.names),
          doubt: boundary.level,
          minerals: [...new Set(within.flatMap(({ minerals }) => minerals))].join(','),
          deposits: within.map(({ id }) => id).join(','),
          deposit_names: within.map(({ names }) => names.name).join(', '),
          count: within.length,
        },
      ),
    ),
  ];
}

function statusOf(facilities: readonly FacilityStatement[]): string | undefined {
  return facilities.map(({ status }) => status).find((status) => status !== 'unknown');
}

/** Mines and works of a joined site: one symbol a place. */
function facilityFeature({ id, names, minerals, location, abroad, statements }: Deposit): MapFeature[] {
  const facilities = statements.flatMap((said) => (said.says === 'facility' ? [said] : []));
  if (facilities.length === 0 || !location || abroad) return [];
  const kinds = [...new Set(facilities.flatMap((said) => said.kinds))];
  return [
    feature(id, point(location), facilities[0]?.source as Source, {
      ...nameProperties(names),
      kinds: kinds.join(','),
      minerals: minerals.join(','),
      status: statusOf(facilities) ?? 'unknown',
      ...locationProperties(location),
    }),
  ];
}

/** Power plants and airports of the country. A plant of the second table that stands within 1 km of one with the same fuel is the same symbol. */
function otherFacilities({ powerPlants, airports, country }: Knowledge): MapFeature[] {
  const drawn: FacilityStatement[] = [];
  for (const plant of [...powerPlants, ...airports]) {
    const { location, fuel } = plant;
    if (!location || !contains(country.area, [location.lon, location.lat])) continue;
    const twin = drawn.find(
      (other) =>
        other.fuel === fuel &&
        other.kinds[0] === plant.kinds[0] &&
        other.location &&
        distanceKm([other.location.lon, other.location.lat], [location.lon, location.lat]) < 1,
    );
    if (!twin) drawn.push(plant);
  }
  return drawn.map(({ source, names, kinds, status, fuel, capacity, location }) =>
    feature(`${source.dataset}/${source.id}`, point(location as Location), source, {
      ...nameProperties(names),
      kinds: kinds.join(','),
      status,
      ...given({ fuel, megawatts: capacity?.unit === 'megawatts' ? capacity.value : undefined }),
      ...locationProperties(location as Location),
    }),
  );
}
