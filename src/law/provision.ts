/**
 * The registry of provisions: every number that the law sets, by day, with its source. A law page lists it, the
 * benchmark reads it, and a replay changes it: `law.with({ 'exploration.maximum-blocks': 150 })`.
 */
import { type Citation, type CivilDate, type Dated, dated, type Provision } from '#terms';

/** What the law may set: a figure, a choice, or a small table. */
export type ProvisionValue = number | string | boolean | readonly ProvisionRow[];
export type ProvisionRow = Readonly<Record<string, number | string>>;

const units = [
  'blocks',
  'licences',
  'times',
  'vehicles',
  'working-days',
  'calendar-days',
  'months',
  'years',
  'percent',
  'mci',
  'mci-per-block-year',
  'mci-per-km2-year',
  'tenge',
  'australian-dollars',
  'metres',
  'square-metres',
  'cubic-metres',
  'hectares',
  'tonnes',
  'kilograms',
  'minutes-of-arc',
  'degrees',
  'time-of-day',
  'day-of-year',
  'day-of-month',
  'choice',
  'yes-no',
  'table',
] as const;
export type ProvisionUnit = (typeof units)[number];

/**
 * Which version binds a licence issued before a change. `current`: the law of the day (tax, security, environment, health,
 * customs, competition). `issue-day`: the conditions of the day it was issued. `process`: not a condition of a licence;
 * the law of the day on which the step begins.
 */
export type Reach = 'current' | 'issue-day' | 'process';

export interface ProvisionRecord<T extends ProvisionValue = ProvisionValue> {
  readonly id: string;
  readonly unit: ProvisionUnit;
  readonly reach: Reach;
  readonly values: Dated<T>;
  /** The last day for which the value is known; after it the last value is assumed, and marked so. */
  readonly knownUntil?: CivilDate;
}

/** A provision without its name: the name is its key in the table. */
export type ProvisionEntry<T extends ProvisionValue> = Omit<ProvisionRecord<T>, 'id'>;

/** One number of the law with its history. */
export function provision<T extends ProvisionValue>(
  unit: ProvisionUnit,
  reach: Reach,
  ...history: readonly Provision<T>[]
): ProvisionEntry<T> {
  return { unit, reach, values: dated(...history) };
}

export type ProvisionTable = Readonly<Record<string, ProvisionEntry<ProvisionValue>>>;
export type ValueOf<Entry> = Entry extends ProvisionEntry<infer T> ? Widened<T> : never;
type Widened<T> = T extends number ? number : T extends boolean ? boolean : T extends string ? string : T;

/** A provision changed for a replay: one value for every day, or new values from a day on. */
export type ProvisionChange = ProvisionValue | { readonly from: CivilDate; readonly value: ProvisionValue };

/** Source of a value that a replay set: no law says it. */
const replayCitation: Citation = { text: 'replay under a changed provision', confidence: 'inferred' };

function isDatedChange(change: ProvisionChange): change is { from: CivilDate; value: ProvisionValue } {
  return typeof change === 'object' && !Array.isArray(change);
}

/**
 * A provision with a change laid over it.
 * @throws RangeError `exploration.maximum-blocks: got "many" when expected a number.`
 */
export function changedProvision<T extends ProvisionValue>(
  id: string,
  entry: ProvisionEntry<T>,
  change: ProvisionChange,
): ProvisionEntry<T> {
  const first = entry.values.history[0];
  if (!first) throw new RangeError(`${id} has no value to change.`);
  const value = isDatedChange(change) ? change.value : change;
  if (typeof value !== typeof first.value) {
    throw new RangeError(`${id}: got ${JSON.stringify(value)} when expected a ${typeof first.value}.`);
  }
  if (typeof value === 'number' && !(Number.isFinite(value) && value >= 0)) {
    throw new RangeError(`${id}: got ${value} when expected 0 or more.`);
  }
  const row: Provision<T> = {
    from: isDatedChange(change) ? change.from : first.from,
    value: value as T,
    cite: replayCitation,
  };
  const before = entry.values.history
    .filter((old) => old.from < row.from)
    .map((old) => (old.until !== undefined && old.until >= row.from ? withoutEnd(old) : old));
  return { ...entry, values: dated(...before, row) };
}

function withoutEnd<T>(row: Provision<T>): Provision<T> {
  const { until: _until, ...open } = row;
  return open;
}
