import { describe, expect, test } from 'vitest';
import { canonicalJson, entryBytes } from '#proof';
import { parseEntry } from './parse-entry.ts';
import { blocks, given, lodging } from './story.ts';

const story = given(['2026-02-02', lodging(blocks(10, 10, 3, 4))]);
const lodged = story.entries[1] as object;

/** The first fault of an entry with some fields changed. */
function faultOf(changes: object) {
  const parsed = parseEntry(canonicalJson({ ...lodged, ...changes }));
  return parsed.ok ? undefined : parsed.faults[0];
}

describe('entries from outside', () => {
  test('what the register writes it reads, from text and from bytes', () => {
    for (const entry of story.entries) {
      expect(parseEntry(canonicalJson(entry))).toEqual({ ok: true, value: entry, notes: [] });
      expect(parseEntry(entryBytes(entry))).toEqual({ ok: true, value: entry, notes: [] });
    }
  });

  test('a fault says where it is and what was expected', () => {
    expect(parseEntry('{"kind":')).toMatchObject({ ok: false, faults: [{ code: 'not_json' }] });
    expect(parseEntry('[]')).toMatchObject({
      faults: [{ at: '.kind', message: 'nothing is no kind of entry.' }],
    });
    expect(parseEntry('{"kind":"licence-gone"}')).toMatchObject({
      faults: [{ code: 'unknown_kind', at: '.kind', message: '"licence-gone" is no kind of entry.' }],
    });
    expect(faultOf({ at: '2026-02-02 10:00' })).toEqual({
      code: 'wrong_value',
      at: '.at',
      message: 'Got "2026-02-02 10:00" when expected an instant.',
    });
    expect(faultOf({ on: '2026-02-30' })).toMatchObject({ at: '.on' });
    expect(faultOf({ by: { role: 'minister', account: 'm' } })).toMatchObject({
      at: '.by.role',
      message: 'Got "minister" when expected one of applicant, officer, registrar, simulation.',
    });
    expect(faultOf({ documents: [{ kind: 'identity', sha256: 'abc' }] })).toMatchObject({
      at: '.documents[0].sha256',
    });
    expect(faultOf({ cells: [[180_000_000, 0]] })).toMatchObject({ at: '.cells[0]' });
    expect(
      faultOf({
        cells: [
          [180_000_010, 2],
          [180_000_011, 1],
        ],
      }),
    ).toMatchObject({ code: 'runs_out_of_order', at: '.cells[1]' });
  });

  test('a field that no entry of the kind has is a fault: nothing hides in the log', () => {
    expect(faultOf({ memo: 'x' })).toEqual({
      code: 'unknown_field',
      at: '.memo',
      message: '"memo" is not a field of this.',
    });
    expect(faultOf({ simulated: false })).toMatchObject({ at: '.simulated' });
  });

  test('a command with what no entry can say does not reach the log: it is our own fault, and loud', () => {
    const lodgeWith = (sha256: string) =>
      given().when([
        '2026-02-02',
        (day) => ({ ...lodging(blocks(10, 10, 3, 4))(day), documents: [{ kind: 'identity', sha256 }] }),
      ]);
    expect(() => lodgeWith('abc')).toThrow(
      'lodge: application-lodged.documents[0].sha256: Got "abc" when expected 64 hexadecimal digits.',
    );
    expect(() => lodgeWith('f'.repeat(64))).not.toThrow();
  });
});
