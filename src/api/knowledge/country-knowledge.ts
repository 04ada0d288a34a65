/** What the shipped data says, ready to be asked: by id, by name, by distance, by oblast. Built once, when the server starts. */
import { type Bounds, type NamesByLanguage, pages, type SearchResult, type SourceView } from '#contract';
import { type LentNames, type LineLayer, lentNames } from '#disclosure';
import type { Area, Position } from '#grid';
import type {
  BridgeStatement,
  Dataset,
  Deposit,
  Knowledge,
  LandStatement,
  MapLayers,
  SettlementStatement,
} from '#sources';
import { type Indexed, TextIndex } from '../search/text-index.ts';
import { type Place, Places } from './places.ts';
import { RegionOfCell } from './region-of-cell.ts';

interface DepositPlace extends Place {
  readonly deposit: Deposit;
}
interface SettlementPlace extends Place {
  readonly settlement: SettlementStatement;
}

export interface CountryKnowledge {
  readonly knowledge: Knowledge;
  mapLayers(): MapLayers;
  /** What a deposit may be called in Kazakh and in Russian beside its own record: found when first asked for. */
  lentNames(id: string): LentNames;
  /** Signed opinions about a deposit, the newest first; none where nobody signed one. */
  bridgesOf(id: string): readonly BridgeStatement[];
  /** Datasets by id. */
  readonly datasets: ReadonlyMap<string, Dataset>;
  readonly deposits: ReadonlyMap<string, Deposit>;
  readonly depositPlaces: Places<DepositPlace>;
  readonly settlementPlaces: Places<SettlementPlace>;
  readonly oblasts: RegionOfCell;
  readonly names: TextIndex<SearchResult>;
  /** Railways and power lines, of the files that somebody loaded; a layer that is not loaded is absent. */
  readonly lines: ReadonlyMap<LineLayer, readonly (readonly Readonly<Position>[])[]>;
  /** Blocks that the country has, whole or in part. */
  readonly blocks: number;
  /** The box around the country. */
  readonly bounds: Bounds;
  /** Digest of all of it: names the version of answers and tiles. */
  readonly digest: string;
}

export interface CountryKnowledgeParts {
  readonly knowledge: Knowledge;
  /** Made when they are first asked for: half a second that a start need not wait for. */
  readonly mapLayers: () => MapLayers;
  readonly datasets: readonly Dataset[];
  /** What somebody loaded beside the shipped data. */
  readonly land?: readonly LandStatement[];
  readonly bridges?: readonly BridgeStatement[];
  readonly blocks: number;
  readonly digest: string;
}

/** Where a deposit is drawn; undefined where nobody knows, or where the point lies abroad. */
export function positionOf({ location, abroad }: Deposit): Position | undefined {
  return location && !abroad ? [location.lon, location.lat] : undefined;
}

export function countryKnowledge(parts: CountryKnowledgeParts): CountryKnowledge {
  const { knowledge } = parts;
  let layers: MapLayers | undefined;
  let lent: ReadonlyMap<string, LentNames> | undefined;
  return {
    ...parts,
    bridgesOf: (id) =>
      (parts.bridges ?? [])
        .filter(({ deposit }) => deposit === id)
        .sort((a, b) => (a.signedOn < b.signedOn ? 1 : -1)),
    lentNames(id) {
      lent ??= lentNames(knowledge.deposits);
      return lent.get(id) ?? {};
    },
    mapLayers() {
      layers ??= parts.mapLayers();
      return layers;
    },
    lines: linesOf(parts.land ?? []),
    bounds: boundsOf(knowledge.country.area),
    datasets: new Map(parts.datasets.map((dataset) => [dataset.id, dataset])),
    deposits: new Map(knowledge.deposits.map((deposit) => [deposit.id, deposit])),
    depositPlaces: new Places(
      knowledge.deposits.flatMap((deposit): DepositPlace[] => {
        const position = positionOf(deposit);
        return position ? [{ deposit, position }] : [];
      }),
    ),
    settlementPlaces: new Places(
      knowledge.settlements.map(
        (settlement): SettlementPlace => ({
          settlement,
          position: [settlement.location.lon, settlement.location.lat],
        }),
      ),
    ),
    oblasts: new RegionOfCell(knowledge.oblasts),
    names: new TextIndex([
      ...knowledge.deposits.map(indexedDeposit),
      ...knowledge.settlements.map(indexedSettlement),
      ...knowledge.oblasts.map(
        ({ names, code, area }): Indexed<SearchResult> => ({
          thing: { kind: 'oblast', label: names.name, detail: code, address: groundAt(6.5, middleOf(area)) },
          names: [names.name, names.kk, names.ru, names.en, ...names.others].filter(
            (name) => name !== undefined,
          ),
          weight: 3,
        }),
      ),
    ]),
  };
}

function linesOf(land: readonly LandStatement[]): CountryKnowledge['lines'] {
  const lines = new Map<LineLayer, (readonly Readonly<Position>[])[]>();
  for (const { use, geometry } of land) {
    if (use !== 'railway' && use !== 'power-line') continue;
    const parts =
      geometry.type === 'LineString'
        ? [geometry.coordinates]
        : geometry.type === 'MultiLineString' || geometry.type === 'Polygon'
          ? geometry.coordinates
          : geometry.type === 'MultiPolygon'
            ? geometry.coordinates.flat()
            : [[geometry.coordinates]];
    lines.set(use, [...(lines.get(use) ?? []), ...parts]);
  }
  return lines;
}

/** Names of a deposit by language, its own first. */
export function namesByLanguage(
  { id, names }: Pick<Deposit, 'id' | 'names'>,
  knowledge: Pick<CountryKnowledge, 'lentNames'>,
): NamesByLanguage {
  const lent = knowledge.lentNames(id);
  const kk = names.kk ?? lent.kk?.text;
  const ru = names.ru ?? lent.ru?.text;
  return {
    ...(kk !== undefined && { kk }),
    ...(ru !== undefined && { ru }),
    ...(names.en !== undefined && { en: names.en }),
  };
}

/** Address of the map around a point: `?at=<zoom>/<latitude>/<longitude>`. */
export function groundAt(zoom: number, [lon, lat]: Position): string {
  return `${pages.ground}?at=${zoom}/${lat.toFixed(4)}/${lon.toFixed(4)}`;
}

/** The box around an area. */
export function boundsOf(area: Area): Bounds {
  const box: Bounds = [180, 90, -180, -90];
  const points = area.type === 'Polygon' ? area.coordinates.flat() : area.coordinates.flat(2);
  for (const [lon, lat] of points) {
    box[0] = Math.min(box[0], lon);
    box[1] = Math.min(box[1], lat);
    box[2] = Math.max(box[2], lon);
    box[3] = Math.max(box[3], lat);
  }
  return box;
}

/** The middle of the box around an area. */
function middleOf(area: Area): Position {
  const [west, south, east, north] = boundsOf(area);
  return [(west + east) / 2, (south + north) / 2];
}

function indexedDeposit(deposit: Deposit): Indexed<SearchResult> {
  const { id, kind, names, minerals } = deposit;
  const position = positionOf(deposit);
  return {
    thing: {
      kind: kind === 'deposit' ? 'deposit' : 'mine',
      label: names.name,
      ...(minerals.length > 0 ? { detail: minerals.join(', ') } : {}),
      address: pages.deposit(id),
      ...(position ? { position: [position[0], position[1]] } : {}),
    },
    names: [id, names.name, names.kk, names.ru, names.en, ...names.others].filter(
      (name) => name !== undefined,
    ),
    weight: 2 + Math.min(deposit.statements.length, 9) / 10,
  };
}

function indexedSettlement({
  names,
  population = 0,
  location,
  oblast,
}: SettlementStatement): Indexed<SearchResult> {
  return {
    thing: {
      kind: 'settlement',
      label: names.name,
      ...(oblast ? { detail: oblast } : {}),
      address: groundAt(11, [location.lon, location.lat]),
      position: [location.lon, location.lat],
    },
    names: [names.name, names.kk, names.ru, names.en, ...names.others].filter((name) => name !== undefined),
    weight: population > 0 ? Math.log10(population) / 2 : 0,
  };
}

/** A dataset as the wire has it. */
export function sourceView(dataset: Dataset): SourceView {
  const { id, publisher, title, edition, origin, licence, credit, complete, remarks } = dataset;
  const { url, ...named } = licence;
  return {
    dataset: id,
    publisher,
    title: { ...title },
    edition,
    origin,
    licence: url === undefined ? named : { ...named, url },
    credit,
    complete,
    remarks: remarks.map((remark) => ({ ...remark })),
  };
}
