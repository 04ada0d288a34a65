/** Entries from outside: the log of someone else, a journal, a mirror. Parsed once, at the edge. */
import { entryFromBytes, Malformed } from '#proof';
import type { Parsed } from '#terms';
import type { Entry } from './entry.ts';
import { entryShapes } from './entry-shape.ts';
import { fault, shown } from './shape.ts';

const shapes = new Map(Object.entries(entryShapes));

/**
 * An entry from its text or its UTF-8 bytes; the fault says where and what was expected. Whether the text is canonical is
 * the business of `#proof`.
 * @example parseEntry('{"kind":"application-published", …}')
 */
export function parseEntry(source: string | Uint8Array): Parsed<Entry> {
  let value: unknown;
  try {
    value = typeof source === 'string' ? JSON.parse(source) : entryFromBytes(source);
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof Malformed)) throw error;
    return { ok: false, faults: [fault('not_json', `The entry is not JSON: ${error.message}`)] };
  }
  return entryFromValue(value);
}

/** An entry from a value that JSON was read into. */
export function entryFromValue(value: unknown): Parsed<Entry> {
  const kind = typeof value === 'object' && value !== null ? (value as { kind?: unknown }).kind : undefined;
  const shape = shapes.get(kind as string);
  if (!shape) {
    const faults = [{ ...fault('unknown_kind', `${shown(kind)} is no kind of entry.`), at: '.kind' }];
    return { ok: false, faults };
  }
  const wrong = shape(value);
  return wrong ? { ok: false, faults: [wrong] } : { ok: true, value: value as Entry, notes: none };
}

const none: readonly never[] = [];
