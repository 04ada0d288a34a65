/** The lists and thresholds on which market rules rest, read from the five shipped tables of `data/critical-minerals-rules`. */
import { type CivilDate, civilDate, csvRows, type Fault, numberFromCell, type Parsed } from '#terms';

/** ISO 3166-1 alpha-3: `KAZ`. */
export type CountryCode = string;
/** A mineral as the lists name it, one element a code: `gallium`, `neodymium`, `phosphate-rock`. */
export type ListedMineral = string;

export const mineralLists = ['us-45x', 'eu-critical', 'eu-strategic', 'korea-33', 'korea-10'] as const;
/** A list that names minerals. */
export type MineralList = (typeof mineralLists)[number];

export interface MineralRow {
  readonly mineral: ListedMineral;
  /** As the table writes it. */
  readonly name: string;
  readonly lists: ReadonlySet<MineralList>;
  /** Six-digit codes of HS 2022 under which it is traded: examples, not all. */
  readonly hsExamples: readonly string[];
}

export interface VehicleThreshold {
  /** Calendar year in which the vehicle is placed in service. */
  readonly year: number;
  readonly mineralsPercent: number;
  readonly componentsPercent: number;
  readonly note: string;
}

export interface Agreement {
  readonly country: CountryCode;
  readonly name: string;
  readonly kind: 'free-trade' | 'critical-minerals' | 'memorandum' | 'none';
  readonly countsForVehicleCredit: boolean;
}

export interface RuleTables {
  readonly minerals: ReadonlyMap<ListedMineral, MineralRow>;
  readonly thresholds: readonly VehicleThreshold[];
  readonly agreements: ReadonlyMap<CountryCode, Agreement>;
  readonly coveredNations: ReadonlySet<CountryCode>;
}

/** Texts of the shipped tables. */
export interface RuleTexts {
  readonly lists: string;
  readonly thresholds: string;
  readonly agreements: string;
  readonly coveredNations: string;
}

const listColumns: Readonly<Record<MineralList, string>> = {
  'us-45x': 'us_45x_applicable',
  'eu-critical': 'eu_critical_2024',
  'eu-strategic': 'eu_strategic_2024',
  'korea-33': 'korea_33',
  'korea-10': 'korea_10_strategic',
};

const agreementKinds: Readonly<Record<string, Agreement['kind']>> = {
  FTA: 'free-trade',
  CMA: 'critical-minerals',
  'MoU only': 'memorandum',
  none: 'none',
};

/** The minerals agreement of Japan counts from the day it was signed; all others were in force before the rule. */
export const japanAgreement: { readonly country: CountryCode; readonly from: CivilDate } = {
  country: 'JPN',
  from: civilDate('2023-03-28'),
};

/** Reads the tables; a row that cannot be read is a fault, since a hole would read as "not on the list". */
export function readRuleTables(texts: RuleTexts): Parsed<RuleTables> {
  const faults: Fault[] = [];
  function rowsOf<C extends string>(file: string, text: string, columns: readonly C[]) {
    const parsed = csvRows(text, columns);
    if (parsed.ok) return parsed.value;
    faults.push(...parsed.faults.map((fault) => ({ ...fault, at: `${file}, ${fault.at}` })));
    return [];
  }
  const bad = (at: string, got: string, expected: string) => {
    faults.push({ code: 'unknown_code', at, message: `Got "${got}" when expected ${expected}.` });
  };

  const minerals = new Map<ListedMineral, MineralRow>();
  const columns = ['mineral', 'hs6_examples', ...Object.values(listColumns)];
  for (const row of rowsOf('lists', texts.lists, columns)) {
    const name = row.mineral ?? '';
    const lists = new Set<MineralList>();
    for (const list of mineralLists) {
      const mark = row[listColumns[list]] ?? '';
      if (mark !== '0' && mark !== '1') bad(`lists, line ${row.line}`, mark, '0 or 1');
      if (mark === '1') lists.add(list);
    }
    const hsExamples = (row.hs6_examples ?? '').split(' ').filter((code) => code !== '');
    for (const code of hsExamples) {
      if (!/^\d{6}$/.test(code)) bad(`lists, line ${row.line}`, code, 'six digits');
    }
    const mineral = mineralFromName(name);
    minerals.set(mineral, { mineral, name, lists, hsExamples });
  }

  const thresholds = rowsOf('thresholds', texts.thresholds, [
    'year_placed_in_service',
    'critical_minerals_min_pct',
    'battery_components_min_pct',
    'note',
  ]).flatMap((row) => {
    const year = numberFromCell(row.year_placed_in_service);
    const mineralsPercent = numberFromCell(row.critical_minerals_min_pct);
    const componentsPercent = numberFromCell(row.battery_components_min_pct);
    if (year === undefined || mineralsPercent === undefined || componentsPercent === undefined) {
      bad(`thresholds, line ${row.line}`, row.year_placed_in_service, 'a year and two percentages');
      return [];
    }
    return [{ year, mineralsPercent, componentsPercent, note: row.note }];
  });

  const agreements = new Map<CountryCode, Agreement>();
  const agreementColumns = ['iso3', 'agreement', 'kind', 'counts_for_30d_critical_minerals'] as const;
  for (const row of rowsOf('agreements', texts.agreements, agreementColumns)) {
    const kind = agreementKinds[row.kind];
    const counts = row.counts_for_30d_critical_minerals;
    if (!kind) bad(`agreements, line ${row.line}`, row.kind, Object.keys(agreementKinds).join(', '));
    else if (counts !== 'yes' && counts !== 'no') bad(`agreements, line ${row.line}`, counts, 'yes or no');
    else {
      const country = row.iso3;
      agreements.set(country, {
        country,
        name: row.agreement,
        kind,
        countsForVehicleCredit: counts === 'yes',
      });
    }
  }

  const nations = rowsOf('coveredNations', texts.coveredNations, ['iso3']).map(({ iso3 }) => iso3);
  if (faults.length > 0) return { ok: false, faults };
  return {
    ok: true,
    value: { minerals, thresholds, agreements, coveredNations: new Set(nations) },
    notes: [],
  };
}

/** `Phosphate rock / phosphorus` → `phosphate-rock`, `Barite (baryte)` → `barite`. */
function mineralFromName(name: string): ListedMineral {
  return (name.split(/ \/ | \(/)[0] ?? name).toLowerCase().replaceAll(' ', '-');
}
