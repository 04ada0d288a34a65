/**
 * A change of law as text, for replays: `exploration.maximum-blocks=150`, from a day on `exploration.term-years=4y@2027-01-01`, a table
 * times a number `rental.exploration=*1.5`, a reading `rental.tier-by=holder`, or a clock by its step, as a reform says it: `review=5wd`.
 */
import { isCivilDate, type Parsed } from '#terms';
import type { LawChanges, LawPack } from '../law-pack.ts';
import type { ProvisionRecord, ProvisionRow, ProvisionUnit, ProvisionValue } from '../provision.ts';
import { countryProfiles } from './country.ts';

/** Columns of a table that are amounts: the others say for whom they hold, and a factor leaves them. */
const amounts: ReadonlySet<string> = new Set(['rate', 'sum', 'perBlock', 'perBlockAbove', 'perHectareAbove']);

const unitOf: Readonly<Record<string, ProvisionUnit>> = {
  wd: 'working-days',
  d: 'calendar-days',
  m: 'months',
  y: 'years',
  '%': 'percent',
};

/** Units that are counted in whole numbers, and more than which no law would say. */
const wholeUnits: Readonly<Partial<Record<ProvisionUnit, number>>> = {
  blocks: 1_000_000,
  licences: 1_000_000,
  times: 1000,
  vehicles: 1000,
  'working-days': 10_000,
  'calendar-days': 10_000,
  months: 1200,
  years: 100,
  'day-of-month': 28,
};

/**
 * What a text changes in a law; a country may stand before it: `KZ:review=5wd`. The fault says what the law has instead.
 * @example parseLawChange('KZ:exploration.maximum-blocks=150', kazakhstan) // { value: { 'exploration.maximum-blocks': 150 } }
 */
export function parseLawChange(text: string, pack: LawPack): Parsed<LawChanges> {
  const [, country, rest = ''] = /^(?:([A-Z]{2}(?:-[A-Z]+)?)[: ]\s*)?(.*)$/s.exec(text.trim()) ?? [];
  if (country !== undefined && country !== pack.code) {
    return fault(text, `Got a change of ${country} when the register follows the law of ${pack.code}.`);
  }
  if (/^(?:drop|add):/.test(rest)) {
    return fault(text, `"${rest}": a step cannot be dropped or added in a replay; the benchmark can.`);
  }
  const [, name, wanted, day] = /^([^=\s]+)\s*=\s*(.+?)(?:@(\d{4}-\d{2}-\d{2}))?$/s.exec(rest) ?? [];
  if (name === undefined || wanted === undefined) {
    return fault(
      text,
      `Got "${text}" when expected NAME=VALUE, perhaps with a first day: NAME=VALUE@2027-01-01.`,
    );
  }
  if (day !== undefined && !isCivilDate(day)) return fault(text, `"${day}" is not a day.`);
  const dated = (value: ProvisionValue) => (day === undefined ? value : { from: day, value });

  const setting = pack.settings.find(({ id }) => id === name);
  if (setting) {
    if (day !== undefined) return fault(text, `${name} is a reading: it holds on every day.`);
    if (setting.readings.includes(wanted)) return done({ [name]: wanted });
    return fault(text, `${name}: got "${wanted}" when expected one of ${setting.readings.join(', ')}.`);
  }
  const record = pack.provisions.find(({ id }) => id === name);
  if (record) {
    const value = readValue(wanted, record);
    return value.ok ? done({ [name]: dated(value.value) }) : value;
  }
  const step = pack.process(countryProfiles[pack.code].process).steps.find(({ id }) => id === name);
  if (!step)
    return fault(
      text,
      `The law of ${pack.name} has no number, reading or step "${name}".${near(name, pack)}`,
    );
  const changes: Record<string, LawChanges[string]> = {};
  for (const { provision } of step.clocks) {
    const clock = pack.provisions.find(({ id }) => id === provision);
    if (!clock) continue;
    const value = readValue(wanted, clock);
    if (!value.ok) return value;
    changes[provision] = dated(value.value);
  }
  if (step.clocks.length > 0) return done(changes);
  return fault(text, `"${name}" has no clock in the law of ${pack.name}: a replay cannot give it one.`);
}

/** Changes as one text each. Inverse: `parseLawChange`. */
export function printLawChanges(changes: LawChanges): string[] {
  return Object.entries(changes).map(([name, change]) => {
    const isDated = typeof change === 'object' && !Array.isArray(change) && 'from' in change;
    const value = isDated ? (change as { value: ProvisionValue }).value : (change as ProvisionValue);
    const written =
      typeof value === 'object'
        ? JSON.stringify(value)
        : value === true
          ? 'yes'
          : value === false
            ? 'no'
            : value;
    return `${name}=${written}${isDated ? `@${(change as { from: string }).from}` : ''}`;
  });
}

function readValue(wanted: string, { id, unit, values }: ProvisionRecord): Parsed<ProvisionValue> {
  const now = values.history.at(-1)?.value;
  const factor = /^[*×](\d+(?:\.\d+)?)$/.exec(wanted)?.[1];
  if (factor !== undefined) return scaled(id, now, Number(factor));
  switch (typeof now) {
    case 'boolean':
      if (/^(?:yes|true)$/.test(wanted)) return done(true);
      if (/^(?:no|false)$/.test(wanted)) return done(false);
      return fault(id, `${id}: got "${wanted}" when expected yes or no.`);
    case 'string':
      return textOf(wanted, id, unit, values);
    case 'number': {
      const [, figure, suffix] = /^(\d+(?:\.\d+)?)(wd|d|m|y|%)?$/.exec(wanted) ?? [];
      if (figure === undefined)
        return fault(id, `${id}: got "${wanted}" when expected a number, in ${unit}.`);
      if (suffix !== undefined && unitOf[suffix] !== unit) {
        return fault(id, `${id}: got ${unitOf[suffix]} when the law counts in ${unit}.`);
      }
      const value = Number(figure);
      const most = wholeUnits[unit];
      if (most !== undefined && !(Number.isInteger(value) && value <= most)) {
        return fault(id, `${id}: got ${figure} when expected a whole number up to ${most}, in ${unit}.`);
      }
      return done(value);
    }
    default:
      return tableOf(wanted, id, now);
  }
}

/** A day, a day of every year, or one of the choices that the law has known. */
function textOf(
  wanted: string,
  id: string,
  unit: ProvisionUnit,
  values: ProvisionRecord['values'],
): Parsed<ProvisionValue> {
  const known = [...new Set(values.history.map(({ value }) => String(value)))];
  const isDay = isCivilDate(known[0] ?? '');
  const fits = isDay
    ? isCivilDate(wanted)
    : unit === 'day-of-year'
      ? isCivilDate(`2025-${wanted}`)
      : unit === 'time-of-day'
        ? /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(wanted)
        : known.includes(wanted);
  if (fits) return done(wanted);
  const expected = isDay ? 'a day' : unit === 'choice' ? `one of ${known.join(', ')}` : `such as ${known[0]}`;
  return fault(id, `${id}: got "${wanted}" when expected ${expected}.`);
}

function scaled(id: string, now: ProvisionValue | undefined, factor: number): Parsed<ProvisionValue> {
  if (typeof now === 'number') return done(now * factor);
  if (typeof now !== 'object') return fault(id, `${id} is no amount: it cannot be taken ${factor} times.`);
  return done(
    now.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([column, value]) => [
          column,
          typeof value === 'number' && amounts.has(column) ? value * factor : value,
        ]),
      ),
    ),
  );
}

/** A table as JSON, with the columns that it has now. */
function tableOf(
  wanted: string,
  id: string,
  now: readonly ProvisionRow[] | undefined,
): Parsed<ProvisionValue> {
  const first = now?.[0] ?? {};
  const columns = Object.keys(first);
  const expected = `${id} is a table: expected *1.5, or rows as JSON with ${columns.join(', ')}.`;
  let rows: unknown;
  try {
    rows = JSON.parse(wanted);
  } catch {
    return fault(id, expected);
  }
  const isRow = (row: unknown): row is ProvisionRow =>
    typeof row === 'object' &&
    row !== null &&
    Object.keys(row).sort().join() === [...columns].sort().join() &&
    columns.every((column) => typeof (row as ProvisionRow)[column] === typeof first[column]);
  if (!Array.isArray(rows) || rows.length === 0 || !rows.every(isRow)) return fault(id, expected);
  const least = (all: readonly ProvisionRow[], column: string) =>
    Math.min(...all.map((row) => Number(row[column])));
  for (const column of columns) {
    if (typeof first[column] !== 'number') continue;
    if (!rows.every((row) => Number.isFinite(row[column]) && Number(row[column]) >= 0)) {
      return fault(id, `${id}: ${column} must be 0 or more in each row.`);
    }
    // Whom the first row holds for must not be left without one.
    if (column.startsWith('from') && least(rows, column) > least(now ?? [], column)) {
      return fault(id, `${id}: ${column} must begin at ${least(now ?? [], column)}, as it does now.`);
    }
  }
  return done(rows);
}

/** Names of the law that share a part with one that it does not have. */
function near(name: string, { provisions, settings }: LawPack): string {
  const parts = name.split(/[.-]/).filter((part) => part.length > 3);
  const found = [...provisions, ...settings]
    .map(({ id }) => ({ id, shared: parts.filter((part) => id.includes(part)).length }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, 5);
  return found.length > 0 ? ` Near it: ${found.map(({ id }) => id).join(', ')}.` : '';
}

function done<T>(value: T): Parsed<T> {
  return { ok: true, value, notes: [] };
}

function fault<T>(at: string, message: string): Parsed<T> {
  return { ok: false, faults: [{ code: 'law_change_unreadable', at, message }] };
}
