/*  Deposits joined across publishers. Nothing is merged in silence: a deposit keeps every statement beside the others.
 *
 *      KZ-SITE-0140  Boguty   ── usgs, icmm, facilities           one place by name and distance (kz-mineral-sites)
 *          ▲ may be the same
 *      KZ-RM-021     Boguty   ── kz-rare-metals, 9 figures        its own point stays its own
 */
import { cellFromPoint, type Position } from '#grid';
import type { Mineral, Parsed } from '#terms';
import { distanceKm } from './distance.ts';
import { Intake } from './intake.ts';
import type { JoinedSite } from './mineral-sites/read.ts';
import { namesFrom } from './names.ts';
import { recordKey } from './source.ts';
import type {
  Anchor,
  DepositStatement,
  FacilityStatement,
  Location,
  Names,
  ResourceStatement,
} from './statement.ts';

/** Another record that is, or may be, the same place. */
export interface DepositLink {
  readonly deposit: string;
  /** False where the compiler of the link says that it was not checked. */
  readonly verified: boolean;
}

export interface Deposit {
  /** `KZ-SITE-0140` or `KZ-RM-021`. */
  readonly id: string;
  /** `works`: every statement is of a plant or smelter without a mine. */
  readonly kind: 'deposit' | 'works';
  readonly names: Names;
  readonly minerals: readonly Mineral[];
  readonly mainMineral?: Mineral;
  readonly location?: Location;
  /** The point lies outside the country's outline; or there is none, and its publishers name another country. */
  readonly abroad?: true;
  /** Greatest distance in km between the points that its statements give, rough ones left out; absent with fewer than two. */
  readonly spreadKm?: number;
  readonly anchor?: Anchor;
  /** ISO 3166-2 */
  readonly oblast?: string;
  readonly district?: string;
  readonly districtCode?: string;
  readonly statements: readonly (DepositStatement | FacilityStatement)[];
  readonly figures: readonly ResourceStatement[];
  readonly links: readonly DepositLink[];
}

export interface DepositInput {
  readonly sites: readonly JoinedSite[];
  /** Deposits and facilities of the joined publishers. */
  readonly joined: readonly (DepositStatement | FacilityStatement)[];
  /** Deposits with a record of their own, linked to sites at most. */
  readonly own: readonly DepositStatement[];
  readonly figures: readonly ResourceStatement[];
  /** Whether a cell lies in the country at all; absent: not checked. */
  readonly isInCountry?: (cell: number) => boolean;
}

/** Deposits in the order of their sites, then the ones with records of their own; what did not fit is noted. */
export function joinDeposits(input: DepositInput): Parsed<readonly Deposit[]> {
  const intake = new Intake();
  const byKey = new Map<string, (DepositStatement | FacilityStatement)[]>();
  for (const statement of input.joined) {
    // A publisher's repeated record carries "#2": the join names both by the plain key.
    const key = recordKey(statement.source).replace(/#\d+$/, '');
    byKey.set(key, [...(byKey.get(key) ?? []), statement]);
  }
  const figures = figuresByDeposit(input.figures);
  const links = linksBySite(input.own, new Set(input.sites.map((site) => site.site)), intake);
  const used = new Set<string>();
  const joined = input.sites.map((site) => {
    const statements = [...new Set(site.records)].flatMap((key) => {
      const found = byKey.get(key) ?? [];
      if (found.length === 0)
        intake.note('link_unknown', site.site, `${site.site} names ${key}, which no dataset holds.`);
      used.add(key);
      return found;
    });
    return depositFromSite(site, statements, figures, links.get(site.site) ?? []);
  });
  for (const key of byKey.keys()) {
    if (!used.has(key))
      intake.note('record_left_out', key, `${key} belongs to no site; it is shown nowhere.`);
  }
  const own = input.own.map((deposit) => depositFromOwn(deposit, figures, intake, links));
  return intake.done(
    [...joined, ...own].map((deposit) => checkedAgainstCountry(deposit, input.isInCountry, intake)),
  );
}

function figuresByDeposit(
  figures: readonly ResourceStatement[],
): ReadonlyMap<string, readonly ResourceStatement[]> {
  const byDeposit = new Map<string, ResourceStatement[]>();
  for (const figure of figures) {
    const key = figure.about.deposit;
    if (key) byDeposit.set(key, [...(byDeposit.get(key) ?? []), figure]);
  }
  return byDeposit;
}

function linksBySite(own: readonly DepositStatement[], sites: ReadonlySet<string>, intake: Intake) {
  const links = new Map<string, DepositLink[]>();
  for (const { source, sites: stated = [] } of own) {
    for (const { site, verified } of stated) {
      if (!sites.has(site)) {
        intake.note('link_unknown', source.id, `${source.id} names ${site}, which is no joined site.`);
        continue;
      }
      links.set(site, [...(links.get(site) ?? []), { deposit: source.id, verified }]);
    }
  }
  return links;
}

function depositFromSite(
  site: JoinedSite,
  statements: readonly (DepositStatement | FacilityStatement)[],
  figures: ReadonlyMap<string, readonly ResourceStatement[]>,
  links: readonly DepositLink[],
): Deposit {
  const isDeposit = statements.some(
    (statement) => statement.says === 'deposit' || statement.kinds.includes('mine'),
  );
  const spread = spreadKm(statements);
  const location = locationOfSite(site, statements, spread ?? 0);
  const oblast = statements.find((statement) => statement.oblast)?.oblast;
  const others = statements.flatMap(({ names }) => [names.name, ...names.others]);
  return {
    id: site.site,
    kind: isDeposit ? 'deposit' : 'works',
    names: namesFrom(site.name, { en: site.name }, [...site.otherNames, ...others]),
    minerals: [...new Set(statements.flatMap((statement) => statement.minerals))],
    ...(location ? { location } : {}),
    ...(!location && statements.every((statement) => statement.says === 'deposit' && statement.country)
      ? { abroad: true }
      : {}),
    ...(spread === undefined ? {} : { spreadKm: spread }),
    ...(oblast ? { oblast } : {}),
    statements,
    figures: statements.flatMap((statement) => figures.get(recordKey(statement.source)) ?? []),
    links,
  };
}

/** Points of one deposit that lie farther apart than this are no longer one sure position; most deposits are smaller. */
const surelyOneKm = 2;

/** The joined point, no surer than its statements; none where every statement's own point was taken back. */
function locationOfSite(
  site: JoinedSite,
  statements: readonly (DepositStatement | FacilityStatement)[],
  spread: number,
): Location | undefined {
  const located = statements.flatMap(({ location }) => location ?? []);
  if (located.length === 0) return undefined;
  const { location } = site;
  if (location.quality === 'rough') return location;
  if (located.every(({ quality }) => quality === 'rough')) {
    return { ...location, quality: 'rough', basis: located[0]?.basis ?? 'rough at its publisher' };
  }
  if (spread > surelyOneKm) {
    return { ...location, quality: 'medium', basis: `points of its publishers lie up to ${spread} km apart` };
  }
  const uncertainties = located.flatMap(({ uncertaintyKm }) => uncertaintyKm ?? []);
  if (uncertainties.length < located.length) return location;
  return { ...location, uncertaintyKm: Math.min(...uncertainties) };
}

function spreadKm(statements: readonly (DepositStatement | FacilityStatement)[]): number | undefined {
  const points = statements.flatMap(({ location }): Position[] =>
    location ? [[location.lon, location.lat]] : [],
  );
  if (points.length < 2) return undefined;
  let greatest = 0;
  for (const [index, point] of points.entries()) {
    for (const other of points.slice(index + 1)) greatest = Math.max(greatest, distanceKm(point, other));
  }
  return Math.round(greatest * 10) / 10;
}

function depositFromOwn(
  deposit: DepositStatement,
  figures: ReadonlyMap<string, readonly ResourceStatement[]>,
  intake: Intake,
  links: ReadonlyMap<string, readonly DepositLink[]>,
): Deposit {
  const { source, names, minerals, mainMineral, location, anchor, oblast, district, districtCode } = deposit;
  if (!location && !anchor && !deposit.sites) {
    intake.note(
      'position_missing',
      source.id,
      `${names.name} has no position, no anchor and no linked site; it is named in its district or oblast, never as a point.`,
    );
  }
  return {
    id: source.id,
    kind: 'deposit',
    names,
    minerals,
    ...(mainMineral ? { mainMineral } : {}),
    ...(location ? { location } : {}),
    ...(anchor ? { anchor } : {}),
    ...(oblast ? { oblast } : {}),
    ...(district ? { district } : {}),
    ...(districtCode ? { districtCode } : {}),
    statements: [deposit],
    figures: figures.get(recordKey(source)) ?? [],
    links: (deposit.sites ?? [])
      .filter(({ site }) => links.has(site))
      .map(({ site, verified }) => ({ deposit: site, verified })),
  };
}

function checkedAgainstCountry(
  deposit: Deposit,
  isInCountry: DepositInput['isInCountry'],
  intake: Intake,
): Deposit {
  const { location } = deposit;
  if (!isInCountry || !location || isInCountry(cellFromPoint(location.lon, location.lat))) return deposit;
  intake.note(
    'position_outside_country',
    deposit.id,
    `${deposit.names.name} stands at ${location.lon}, ${location.lat}, outside the outline; it is listed, not drawn.`,
  );
  return { ...deposit, abroad: true };
}
