/** Reads the shipped data and lays the ground: what every start does before it opens the log. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lentNames } from '#disclosure';
import { cellFromPoint } from '#grid';
import type { LawPack, RightKind } from '#law';
import { hexFromBytes, sha256, utf8FromText } from '#proof';
import { type GroundBase, groundBaseFrom, type RightFeature } from '#register';
import {
  type BridgeStatement,
  type ClosedLandKind,
  type Deposit,
  groundLayers,
  type Knowledge,
  type LandStatement,
  mapLayers,
  type ProgrammeStatement,
  readDatasets,
  readShipped,
} from '#sources';
import type { CivilDate, Fault, Mineral } from '#terms';
import { type CountryKnowledge, countryKnowledge, positionOf } from '../knowledge/country-knowledge.ts';
import { StartError } from './start-error.ts';

export interface LoadedCountry {
  readonly knowledge: CountryKnowledge;
  readonly base: GroundBase;
  /** What was loaded, by name and SHA-256: it stands in the register's first entry. */
  readonly data: readonly { readonly name: string; readonly sha256: string }[];
  /** Deposits by block, around which a simulation explores. */
  readonly deposits: readonly { readonly cell: number; readonly minerals: readonly Mineral[] }[];
}

export interface LoadOptions {
  /** Folder of the shipped data: `data`. */
  readonly dataFolder: string;
  readonly law: LawPack;
  /** Belts are as wide as the law says on this day. */
  readonly today: CivilDate;
  /** What files that the register keeps of its own say, beside the shipped data. */
  readonly imported?: ImportedGround;
  readonly onProgress?: (step: string, done: number, total: number) => void;
}

/** Closed land, programme and rights of others that somebody brought. */
export interface ImportedGround {
  readonly land: readonly LandStatement[];
  /** Kinds of which the publishers of `land` say that nothing is missing. */
  readonly declaredComplete: readonly ClosedLandKind[];
  readonly programme: readonly ProgrammeStatement[];
  /** They close what they touch and say nothing of what they do not. */
  readonly rights: Readonly<Partial<Record<RightKind, readonly RightFeature[]>>>;
  /** Signed opinions that lead from one code of reporting to another. */
  readonly bridges?: readonly BridgeStatement[];
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
}

/** @throws StartError `data-unreadable`, naming the file and the place in it */
export function loadCountry({ dataFolder, ...options }: LoadOptions): LoadedCountry {
  return countryFrom({
    ...options,
    textOf: (path) => {
      try {
        return readFileSync(join(dataFolder, path), 'utf8');
      } catch (error) {
        const message = `The data file ${join(dataFolder, path)} cannot be read: bring it back from the release, or make it readable.`;
        throw new StartError('data-unreadable', message, error);
      }
    },
  });
}

export interface CountryOptions extends Omit<LoadOptions, 'dataFolder'> {
  /** A file of the shipped data, by its path below `data`. */
  readonly textOf: (path: string) => string;
}

/** The same from texts, wherever they come from. @throws StartError `data-unreadable` */
export function countryFrom({ textOf, law, today, imported, onProgress }: CountryOptions): LoadedCountry {
  const datasets = readDatasets(textOf('datasets.json'));
  if (!datasets.ok) throw unreadable(datasets.faults);
  const files = datasets.value.flatMap((dataset) => dataset.files);
  const step = 'reading the open data';
  let read = 0;
  const shipped = readShipped((path) => {
    onProgress?.(step, ++read, files.length);
    return textOf(path);
  });
  if (!shipped.ok) throw unreadable(shipped.faults);
  const { knowledge } = shipped.value;

  onProgress?.('laying the ground', 0, 1);
  const metres = (provision: string): number => {
    const value = law.valueOn(provision, today);
    if (typeof value !== 'number') throw new RangeError(`The law sets no ${provision} on ${today}.`);
    return value;
  };
  const settlementBelt = metres('territory.settlement-belt-metres');
  const ground = groundLayers({
    country: knowledge.country,
    countryCells: shipped.value.countryCells,
    belts: {
      settlement: settlementBelt,
      hydrotechnicalWorks: metres('territory.hydrotechnical-belt-metres'),
      cemetery: metres('territory.cemetery-belt-metres'),
      buildings: metres('territory.buildings-belt-metres'),
    },
    settlements: knowledge.settlements,
    waters: knowledge.waters,
    ...(imported && { land: imported.land, declaredComplete: imported.declaredComplete }),
    ...(imported && imported.programme.length > 0 && { programme: imported.programme }),
  });
  const rights = imported?.rights ?? {};
  const partly = Object.fromEntries(
    Object.keys(rights).map((kind) => [kind, 'not-declared-complete' as const]),
  );
  const base = groundBaseFrom({ ...ground, rights, incomplete: { ...ground.incomplete, ...partly } });
  onProgress?.('laying the ground', 1, 1);

  const data = [...files.map(({ path, sha256 }) => ({ name: path, sha256 })), ...(imported?.files ?? [])];
  const { whole, part } = ground.country;
  const blocks = [...whole, ...part].reduce((sum, [, count]) => sum + count, 0);
  return {
    base,
    knowledge: countryKnowledge({
      knowledge,
      mapLayers: () => mapLayers(withLentNames(knowledge), { settlementBeltMetres: settlementBelt }),
      datasets: datasets.value,
      ...(imported && { land: imported.land }),
      ...(imported?.bridges && { bridges: imported.bridges }),
      blocks,
      digest: digestOf(data, settlementBelt),
    }),
    data,
    deposits: knowledge.deposits.flatMap((deposit) => {
      const position = positionOf(deposit);
      if (!position || deposit.kind !== 'deposit') return [];
      const [lon, lat] = position;
      return [{ cell: cellFromPoint(lon, lat), minerals: deposit.minerals }];
    }),
  };
}

/** The map names a deposit in its reader's language, where its record or one of the same place gives a name in it. */
function withLentNames(knowledge: Knowledge): Knowledge {
  const lent = lentNames(knowledge.deposits);
  const deposits = knowledge.deposits.map((deposit): Deposit => {
    const { kk, ru } = lent.get(deposit.id) ?? {};
    return {
      ...deposit,
      names: { ...(kk && { kk: kk.text }), ...(ru && { ru: ru.text }), ...deposit.names },
    };
  });
  return { ...knowledge, deposits };
}

function unreadable(faults: readonly Fault[]): StartError {
  const [first] = faults;
  const more = faults.length > 1 ? ` (and ${faults.length - 1} more)` : '';
  return new StartError(
    'data-unreadable',
    `The shipped data cannot be read: ${first?.at}: ${first?.message}${more} Bring it back from the release.`,
  );
}

/** Names what answers and tiles are made of: the files, and the width of the belts. */
function digestOf(data: LoadedCountry['data'], settlementBelt: number): string {
  const lines = data.map(({ name, sha256 }) => `${name} ${sha256}\n`);
  return hexFromBytes(sha256(utf8FromText(lines.join('') + String(settlementBelt))));
}
