/**
 * What importers produce: "publisher P says …". A statement is never a fact of the register; conflicting ones stand side by side,
 * each with its publisher, dataset, key and licence.
 */
import type { Area, Datum, Position } from '#grid';
import type { CivilDate, LicenceKind, Mineral } from '#terms';

/** Where a statement comes from. */
export interface Source {
  /** Id in `data/datasets.json`: `usgs-mineral-deposits`. */
  readonly dataset: string;
  readonly publisher: string;
  /** Key of the record at its publisher. */
  readonly id: string;
  /** Id of the licence under which it may be shown: `CC-BY-4.0`. */
  readonly licence: string;
  /** Where it stands in the file: `line 12`, `features[3]`. */
  readonly at: string;
}

/** A place's names as the publisher gives them; a language is absent where no source says it. */
export interface Names {
  readonly name: string;
  readonly kk?: string;
  readonly ru?: string;
  readonly en?: string;
  readonly others: readonly string[];
}

/**
 * How surely a point is the place. `high`: the publisher vouches for it. `medium`: approximate. `rough`: may be a town, a head office or a wrong
 * place; drawn as such.
 */
export const locationQualities = ['high', 'medium', 'rough'] as const;
export type LocationQuality = (typeof locationQualities)[number];

export interface Location {
  readonly lon: number;
  readonly lat: number;
  readonly datum: Datum;
  readonly quality: LocationQuality;
  /** Half-width of the doubt in km, where one is stated or follows from the rounding of the figures. */
  readonly uncertaintyKm?: number;
  /** How the point was reached, in the publisher's or our words. */
  readonly basis?: string;
}

/** A settlement tied to a deposit by its name or a stated distance. **Not the deposit**: never drawn as one. */
export interface Anchor {
  readonly settlement: string;
  readonly position?: Position;
  /** What ties them: `same name only; no source ties the deposit to this hamlet`. */
  readonly basis: string;
}

interface StatementBase {
  readonly source: Source;
}

export interface DepositStatement extends StatementBase {
  readonly says: 'deposit';
  readonly names: Names;
  readonly minerals: readonly Mineral[];
  /** The publisher's own words for the minerals, gangue included. */
  readonly mineralsAsStated: readonly string[];
  readonly mainMineral?: Mineral;
  readonly type?: string;
  /** Guessed by a machine at the publisher: shown only as a prediction. `confidence` 0–1. */
  readonly predictedType?: { readonly type: string; readonly confidence: number };
  /** ISO 3166-2 code of the oblast of today, where stated. */
  readonly oblast?: string;
  readonly district?: string;
  /** Code of the boundary statement that is this district, where one is at hand. */
  readonly districtCode?: string;
  readonly location?: Location;
  readonly anchor?: Anchor;
  readonly status?: string;
  readonly discoveredIn?: number;
  /** Only where the publisher names another country than the file's: a border case or a slip. */
  readonly country?: string;
  /** Sites of `kz-mineral-sites` that are, or may be, the same place. */
  readonly sites?: readonly { readonly site: string; readonly verified: boolean }[];
  readonly url?: string;
  readonly title?: string;
  readonly note?: string;
}

export const facilityKinds = ['mine', 'plant', 'smelter', 'refinery', 'power-plant', 'airport'] as const;
export type FacilityKind = (typeof facilityKinds)[number];
export const facilityStatuses = [
  'operating',
  'care-and-maintenance',
  'under-construction',
  'planned',
  'unknown',
] as const;
export type FacilityStatus = (typeof facilityStatuses)[number];

export interface FacilityStatement extends StatementBase {
  readonly says: 'facility';
  readonly kinds: readonly FacilityKind[];
  readonly names: Names;
  readonly minerals: readonly Mineral[];
  readonly mineralsAsStated: readonly string[];
  readonly status: FacilityStatus;
  readonly location?: Location;
  readonly oblast?: string;
  readonly operators: readonly string[];
  readonly owners: readonly string[];
  /** Output, capacity or power, in the unit stated. */
  readonly capacity?: { readonly value: number; readonly unit: 'megatonnes-a-year' | 'megawatts' };
  readonly fuel?: string;
  readonly openedIn?: number;
  /** `researched`: compiled with a language model; to be checked before it counts as fact. */
  readonly compiledBy?: 'researched';
}

/** Kinds as OpenStreetMap has them, largest first; `seasonal` and single dwellings are no settlements here. */
export const settlementKinds = ['city', 'town', 'village', 'hamlet', 'place'] as const;
export type SettlementKind = (typeof settlementKinds)[number];

export interface SettlementStatement extends StatementBase {
  readonly says: 'settlement';
  readonly kind: SettlementKind;
  readonly names: Names;
  readonly population?: number;
  readonly oblast?: string;
  /** ISO 3166-1 alpha-2, or the country's name at the publisher. */
  readonly country: string;
  readonly location: Location;
  /** The built-up or legal area, where a source has one; no open file of Kazakhstan does. */
  readonly area?: Area;
}

export const waterKinds = ['lake', 'salt-lake', 'reservoir', 'river'] as const;
export type WaterKind = (typeof waterKinds)[number];

export type Line =
  | { readonly type: 'LineString'; readonly coordinates: readonly Position[] }
  | { readonly type: 'MultiLineString'; readonly coordinates: readonly (readonly Position[])[] };

export interface WaterStatement extends StatementBase {
  readonly says: 'water';
  readonly kind: WaterKind;
  readonly names?: Names;
  readonly geometry: Area | Line;
  /** Smaller is more important, as Natural Earth ranks for small scales. */
  readonly rank: number;
}

export const boundaryLevels = ['country', 'oblast', 'city', 'district'] as const;
export type BoundaryLevel = (typeof boundaryLevels)[number];

export interface BoundaryStatement extends StatementBase {
  readonly says: 'boundary';
  readonly level: BoundaryLevel;
  /** ISO 3166 where there is one, else the publisher's id. */
  readonly code: string;
  readonly names: Names;
  readonly area: Area;
  /** The oblast (ISO 3166-2) that a district lies in. */
  readonly within?: string;
}

/** A line between two states, for the map. */
export interface BorderLineStatement extends StatementBase {
  readonly says: 'border-line';
  readonly left: string;
  readonly right: string;
  readonly lease: boolean;
  readonly geometry: Line;
}

/** A range, desert or plain, for the map's lettering. */
export interface RegionStatement extends StatementBase {
  readonly says: 'region';
  readonly names: Names;
  readonly kind: string;
  readonly rank: number;
  readonly area: Area;
}

/** Of what a quantity is counted: units never mix silently. `not-said` is a common answer. */
export const quantityForms = [
  'ore',
  'element',
  'Li2O',
  'WO3',
  'V2O5',
  'Y2O3',
  'TREO',
  'BeO',
  'graphite',
  'money',
  'area',
  'count',
  'not-said',
] as const;
export type QuantityForm = (typeof quantityForms)[number];
export const quantityUnits = [
  'tonnes',
  'tonnes-a-year',
  'cubic-metres-a-year',
  'square-kilometres',
  'deposits',
  'billion-usd',
  'trillion-krw',
] as const;
export type QuantityUnit = (typeof quantityUnits)[number];
export const gradeUnits = [
  'percent',
  'percent-by-volume',
  'grams-per-tonne',
  'milligrams-per-litre',
] as const;
export type GradeUnit = (typeof gradeUnits)[number];
export const statementConfidences = ['primary', 'secondary', 'press-claim'] as const;
export type StatementConfidence = (typeof statementConfidences)[number];

/** A range is kept as a range: `high` is absent for a single figure. */
export interface Quantity {
  readonly low: number;
  readonly high?: number;
  readonly unit: QuantityUnit;
  readonly form: QuantityForm;
  /** In the words of the source. */
  readonly ofWhat: string;
}

export interface Grade {
  readonly low: number;
  readonly high?: number;
  readonly unit: GradeUnit;
  /** Element, oxide or mineral that the grade counts; `not-said` where the source does not say. */
  readonly form: string;
  readonly asStated: string;
}

/** "P says that deposit D holds …": a figure, a range or a claim, under the code it was stated under, or under none. */
export interface ResourceStatement extends StatementBase {
  readonly says: 'resource';
  readonly kind: 'figure' | 'claim';
  readonly about: {
    readonly scope: 'deposit' | 'group' | 'area' | 'country';
    /** `kz-rare-metals/KZ-RM-001` and so on: dataset and key of the deposit statement; only where one deposit is meant. */
    readonly deposit?: string;
    readonly name: string;
    readonly asStated: string;
  };
  readonly mineral: Mineral;
  readonly mineralAsStated: string;
  readonly quantity?: Quantity;
  readonly grade?: Grade;
  /** Reporting code, where one is named. */
  readonly standard?: 'JORC' | 'state-balance';
  /** Code and category as stated: `JORC Indicated+Inferred`, `none stated`. */
  readonly category: string;
  /** As stated: `2025-06-30`, `2018`, `not dated`. */
  readonly asOf: string;
  readonly saidBy: string;
  readonly confidence: StatementConfidence;
  readonly url?: string;
  readonly title?: string;
  readonly note?: string;
}

/** "P says that deposit D, anywhere in the world, has so much ore of such a grade": held against deposits of the register, drawn on no map. */
export interface WorldDepositStatement extends StatementBase {
  readonly says: 'world-deposit';
  readonly names: Names;
  /** ISO 3166-1 alpha-3. */
  readonly country: string;
  readonly mineral: Mineral;
  readonly quantity: Quantity;
  readonly grade: Grade;
  /** As stated: `Indicated+Inferred+Measured`, `none stated`. */
  readonly category: string;
  /** As stated: `1995`, `not dated`. */
  readonly asOf: string;
}

/** A category of a code of reporting, as a bridge names it. */
export interface CodedCategory {
  readonly code: string;
  readonly category: string;
}

/**
 * "N, a person who answers for it, is of the opinion that what stands under one code would stand under another as …". It is about one deposit and one statement
 * of it; nothing is computed from it.
 */
export interface BridgeStatement extends StatementBase {
  readonly says: 'bridge';
  /** `KZ-RM-021` */
  readonly deposit: string;
  readonly from: CodedCategory;
  readonly to: CodedCategory;
  readonly opinion: string;
  readonly person: string;
  readonly organisation: string;
  readonly signedOn: CivilDate;
  /** The signed paper. */
  readonly document: {
    readonly title: string;
    readonly page?: string;
    /** 64 hexadecimal digits, where the file is at hand. */
    readonly sha256?: string;
    readonly url?: string;
  };
}

/** "P says that commodity C cost so much in these months", in the money and unit that the publisher names. */
export interface PriceStatement extends StatementBase {
  readonly says: 'price';
  readonly mineral: Mineral;
  /** The publisher's name of the series: `Iron ore, cfr spot`. */
  readonly series: string;
  readonly currency: 'USD';
  readonly per: PriceUnit;
  /** In order of time, `month` as 2025-11; a month that was not published is not there. */
  readonly months: readonly { readonly month: string; readonly price: number }[];
}

/** What a price buys: a dry tonne unit is 1 % of the metal in a dry tonne of ore. */
export const priceUnits = ['tonne', 'troy-ounce', 'dry-tonne-unit'] as const;
export type PriceUnit = (typeof priceUnits)[number];

/** "P says licence L is held by H", for the intake of an old register. Either block codes or an area, never neither. */
export interface LicenceStatement extends StatementBase {
  readonly says: 'licence';
  readonly number: string;
  readonly kind: LicenceKind | 'other';
  readonly kindAsStated: string;
  readonly holders: readonly string[];
  readonly datum: Datum;
  /** Ids of the cells, in order, where the source lists blocks. */
  readonly cells?: readonly number[];
  readonly area?: Area;
  /** Only a point: the ground itself is unknown. */
  readonly location?: Location;
  readonly from?: CivilDate;
  readonly until?: CivilDate;
  readonly status?: string;
  readonly minerals: readonly Mineral[];
}

/** Land that the law closes or limits (Code arts. 25, 26), or infrastructure: the law names its belt, not we. */
export const landKinds = [
  'settlement',
  'water-fund',
  'protected-area',
  'defence-land',
  'hydrotechnical-works',
  'drinking-groundwater',
  'cemetery',
  'buildings-and-plantings',
  'infrastructure',
  'state-needs',
] as const;
export type LandKind = (typeof landKinds)[number];

export interface LandStatement extends StatementBase {
  readonly says: 'land';
  readonly kind: LandKind;
  /** `railway`, `power-line`, `nature-reserve`: the publisher's finer word. */
  readonly use: string;
  readonly names?: Names;
  readonly geometry: Area | Line | { readonly type: 'Point'; readonly coordinates: Position };
}

/** A block of the state's own list; it wins over the formula. */
export interface BlockStatement extends StatementBase {
  readonly says: 'block';
  /** As the list writes it. */
  readonly code: string;
  readonly cell: number;
  /** `point`: the list gave one; `formula`: the list gave the code alone. */
  readonly by: 'point' | 'formula';
}

/** The state's programme of the subsoil fund (art. 70) says which ground is open. */
export interface ProgrammeStatement extends StatementBase {
  readonly says: 'programme';
  readonly open: boolean;
  readonly datum: Datum;
  readonly cells?: readonly number[];
  readonly area?: Area;
  readonly name?: string;
}

/** An order of the government moved a day for one year: rest on `restOn`, work on `workOn`. */
export interface MovedDayStatement extends StatementBase {
  readonly says: 'moved-day';
  readonly restOn: CivilDate;
  readonly workOn: CivilDate;
  readonly order: string;
}

export type Statement =
  | DepositStatement
  | FacilityStatement
  | SettlementStatement
  | WaterStatement
  | BoundaryStatement
  | BorderLineStatement
  | RegionStatement
  | ResourceStatement
  | LicenceStatement
  | LandStatement
  | BlockStatement
  | BridgeStatement
  | ProgrammeStatement
  | MovedDayStatement
  | PriceStatement
  | WorldDepositStatement;
