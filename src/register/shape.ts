/**
 * Shapes of outside data, checked by hand-made functions: a replay reads hundreds of thousands of entries a second. A check
 * answers with the first fault or nothing; the place is put together only on the way back from a fault.
 */
import { isCellId } from '#grid';
import { type Fault, isCivilDate, isInstant } from '#terms';

/** Codes of faults in an entry from outside. */
export const entryFaultCodes = [
  'not_json',
  'unknown_kind',
  'unknown_field',
  'wrong_value',
  'too_many',
  'runs_out_of_order',
] as const;
type EntryFaultCode = (typeof entryFaultCodes)[number];

export type Shape = (value: unknown) => Fault | undefined;

export function fault(code: EntryFaultCode, message: string): Fault {
  return { code, at: '', message };
}

/** A value as a message shows it. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function expected(what: string, value: unknown): Fault {
  return fault('wrong_value', `Got ${shown(value)} when expected ${what}.`);
}

function at(place: string, inner: Fault): Fault {
  return { ...inner, at: place + inner.at };
}

export const text =
  (longest: number): Shape =>
  (value) =>
    typeof value === 'string' && value.length > 0 && value.length <= longest
      ? undefined
      : expected(`a text of 1 to ${longest} characters`, value);

export const matching =
  (pattern: RegExp, what: string): Shape =>
  (value) =>
    typeof value === 'string' && pattern.test(value) ? undefined : expected(what, value);

export const whole =
  (least: number, most = Number.MAX_SAFE_INTEGER): Shape =>
  (value) =>
    Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most
      ? undefined
      : expected(`a whole number from ${least} to ${most}`, value);

export const finite: Shape = (value) =>
  typeof value === 'number' && Number.isFinite(value) ? undefined : expected('a number', value);

export const bool: Shape = (value) =>
  typeof value === 'boolean' ? undefined : expected('true or false', value);

export const literal =
  (only: string | boolean): Shape =>
  (value) =>
    value === only ? undefined : expected(shown(only), value);

export function oneOf(values: readonly string[]): Shape {
  const known = new Set<unknown>(values);
  return (value) => (known.has(value) ? undefined : expected(`one of ${values.join(', ')}`, value));
}

export const day: Shape = (value) =>
  typeof value === 'string' && isCivilDate(value) ? undefined : expected('a day, YYYY-MM-DD', value);

export const moment: Shape = (value) =>
  typeof value === 'string' && isInstant(value) ? undefined : expected('an instant', value);

export const hash: Shape = (value) =>
  typeof value === 'string' && isHash(value) ? undefined : expected('64 hexadecimal digits', value);

function isHash(text: string): boolean {
  if (text.length !== 64) return false;
  for (let i = 0; i < 64; i++) {
    const code = text.charCodeAt(i);
    if (!((code >= 48 && code <= 57) || (code >= 97 && code <= 102))) return false;
  }
  return true;
}

export function list(item: Shape, most: number): Shape {
  return (value) => {
    if (!Array.isArray(value)) return expected('a list', value);
    if (value.length > most)
      return fault('too_many', `Got ${value.length} items when expected at most ${most}.`);
    for (let i = 0; i < value.length; i++) {
      const inner = item(value[i]);
      if (inner) return at(`[${i}]`, inner);
    }
    return undefined;
  };
}

/** An object with these fields and no others; those in `optional` may be absent. */
export function object(
  required: Readonly<Record<string, Shape>>,
  optional: Readonly<Record<string, Shape>> = {},
): Shape {
  const needed = Object.keys(required);
  const fields = new Map<string, { readonly shape: Shape; readonly counts: 0 | 1 }>();
  for (const [name, shape] of Object.entries(optional)) fields.set(name, { shape, counts: 0 });
  for (const [name, shape] of Object.entries(required)) fields.set(name, { shape, counts: 1 });
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return expected('an object', value);
    const members = value as Readonly<Record<string, unknown>>;
    let missing = needed.length;
    for (const name in members) {
      const field = fields.get(name);
      if (!field) return at(`.${name}`, fault('unknown_field', `"${name}" is not a field of this.`));
      const inner = field.shape(members[name]);
      if (inner) return at(`.${name}`, inner);
      missing -= field.counts;
    }
    if (missing === 0) return undefined;
    const absent = needed.find((name) => !(name in members)) as string;
    return at(`.${absent}`, (required[absent] as Shape)(undefined) ?? expected('something', undefined));
  };
}

/** Names to values of one shape: figures of a finding. */
export function record(shape: Shape, most: number): Shape {
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return expected('an object', value);
    const names = Object.keys(value);
    if (names.length > most)
      return fault('too_many', `Got ${names.length} fields when expected at most ${most}.`);
    for (const name of names) {
      const inner = shape((value as Readonly<Record<string, unknown>>)[name]);
      if (inner) return at(`.${name}`, inner);
    }
    return undefined;
  };
}

/** Where a test tells which of two shapes is meant. */
export const where =
  (test: (value: unknown) => boolean, then: Shape, otherwise: Shape): Shape =>
  (value) =>
    test(value) ? then(value) : otherwise(value);

/** Runs of cells: ascending, none touching the next in its row, at least one. */
export const cellRuns: Shape = (value) => {
  if (!Array.isArray(value) || value.length === 0) return expected('runs of cells', value);
  let next = 0;
  for (let i = 0; i < value.length; i++) {
    const run: unknown = value[i];
    if (!Array.isArray(run) || run.length !== 2) return at(`[${i}]`, expected('[first cell, how many]', run));
    const [start, count] = run as [unknown, unknown];
    if (
      !isCellId(start) ||
      !Number.isInteger(count) ||
      (count as number) < 1 ||
      !isCellId(start + (count as number) - 1)
    ) {
      return at(`[${i}]`, expected('[first cell, how many]', run));
    }
    if (start < next)
      return at(`[${i}]`, fault('runs_out_of_order', `Got cell ${start} when expected ${next} or later.`));
    next = start + (count as number);
  }
  return undefined;
};
