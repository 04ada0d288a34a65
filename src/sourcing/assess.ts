/** A lot against every rule of its market on a day, and several routes beside each other. */
import type { CivilDate, Fault, Note, Parsed } from '#terms';
import { europeanUnionRules } from './european-union.ts';
import { koreaRules } from './korea.ts';
import { type Lot, lotFaults } from './lot.ts';
import { applyRule, type MarketFinding, type MarketRule } from './market-rule.ts';
import type { RuleTables } from './tables.ts';
import { unitedStatesRules } from './united-states.ts';
import { hsEditionAtHand, mineralsUnderHs } from './which-mineral.ts';

/** Every rule of every market, in the order in which they are shown. */
export const marketRules: readonly MarketRule[] = [
  ...unitedStatesRules,
  ...europeanUnionRules,
  ...koreaRules,
];

/**
 * Every rule of the lot's market, those not in force on the day included. An impossible lot fails with all its faults; an HS code that
 * could not be checked is a note.
 */
export function assessLot(lot: Lot, on: CivilDate, tables: RuleTables): Parsed<readonly MarketFinding[]> {
  const faults = lotFaults(lot, tables);
  if (faults.length > 0) return { ok: false, faults };
  const value = marketRules
    .filter((rule) => rule.market === lot.market)
    .map((rule) => applyRule(rule, lot, on, tables));
  return { ok: true, value, notes: hsNotes(lot, tables) };
}

function hsNotes(lot: Lot, tables: RuleTables): readonly Note[] {
  if (!lot.hs) return [];
  const { code, edition } = lot.hs;
  if (edition !== hsEditionAtHand) {
    const message = `Got ${edition} when ${hsEditionAtHand} is at hand: the code was not checked against the mineral.`;
    return [{ code: 'hs_edition_not_at_hand', at: 'hs.edition', message }];
  }
  if (mineralsUnderHs(code, tables).length > 0) return [];
  return [
    {
      code: 'hs_not_an_example',
      at: 'hs.code',
      message: `${code} is not among the examples of any listed mineral.`,
    },
  ];
}

export interface Route {
  /** `refined in Korea` */
  readonly name: string;
  readonly lot: Lot;
}

export interface RouteComparison {
  readonly routes: readonly string[];
  readonly rows: readonly {
    readonly rule: string;
    /** In the order of `routes`. */
    readonly findings: readonly MarketFinding[];
    /** True where the routes do not all get the same outcome. */
    readonly differs: boolean;
  }[];
}

/** Several routes to one market side by side: a row a rule. Routes to different markets cannot be compared and fail. */
export function compareRoutes(
  routes: readonly Route[],
  on: CivilDate,
  tables: RuleTables,
): Parsed<RouteComparison> {
  const faults: Fault[] = [];
  const columns: (readonly MarketFinding[])[] = [];
  const notes: Note[] = [];
  const places = [...new Set(routes.map(({ lot }) => lot.market))];
  if (places.length > 1) {
    const message = `Got ${places.join(' and ')} when expected one market.`;
    faults.push({ code: 'mixed_markets', at: 'routes', message });
  }
  for (const { name, lot } of routes) {
    const assessed = assessLot(lot, on, tables);
    const within = <T extends Fault | Note>(said: readonly T[]) =>
      said.map((one) => ({ ...one, at: `${name}: ${one.at}` }));
    if (!assessed.ok) faults.push(...within(assessed.faults));
    else {
      columns.push(assessed.value);
      notes.push(...within(assessed.notes));
    }
  }
  if (faults.length > 0) return { ok: false, faults };
  const rows = (columns[0] ?? []).map(({ rule }, i) => {
    const findings = columns.map((column) => column[i] as MarketFinding);
    return { rule, findings, differs: new Set(findings.map(({ outcome }) => outcome)).size > 1 };
  });
  return { ok: true, value: { routes: routes.map(({ name }) => name), rows }, notes };
}
