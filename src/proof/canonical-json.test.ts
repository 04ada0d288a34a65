import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  canonicalJson,
  entryBytes,
  entryFromBytes,
  isCanonicalEntry,
  Malformed,
  utf8FromText,
} from './index.ts';

describe('canonical JSON, RFC 8785', () => {
  test('the example of §3.2.2 is written as the RFC writes it', () => {
    const value = {
      numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    };
    expect(canonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  test('keys are sorted by UTF-16 code units, so an emoji stands before U+FB33 (§3.2.3)', () => {
    const value = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    const places = Object.values(value)
      .map((name) => [canonicalJson(value).indexOf(JSON.stringify(name)), name] as const)
      .sort(([a], [b]) => a - b)
      .map(([, name]) => name);
    expect(places).toEqual([
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ]);
  });

  test('numbers of appendix B are written in the shortest way that reads back', () => {
    expect(canonicalJson(-0)).toBe('0');
    expect(canonicalJson(5e-324)).toBe('5e-324');
    expect(canonicalJson(1.7976931348623157e308)).toBe('1.7976931348623157e+308');
    expect(canonicalJson(9007199254740992)).toBe('9007199254740992');
    expect(canonicalJson(295147905179352830000)).toBe('295147905179352830000');
    expect(canonicalJson(1e21)).toBe('1e+21');
    expect(canonicalJson(0.000001)).toBe('0.000001');
    expect(canonicalJson(1e-7)).toBe('1e-7');
  });

  test('what JSON cannot say is refused with its place', () => {
    expect(() => canonicalJson({ a: [1, Number.NaN] })).toThrow('$.a[1]: Got NaN, which JSON cannot say.');
    expect(() => canonicalJson({ a: undefined })).toThrow('$.a: Got undefined');
    expect(() => canonicalJson([Number.POSITIVE_INFINITY])).toThrow(Malformed);
    expect(() => canonicalJson('\ud83d')).toThrow('half a surrogate pair');
    expect(() => canonicalJson({ '\ude00': 1 })).toThrow('half a surrogate pair');
    expect(() => canonicalJson(new Array(2))).toThrow('$[0]: Got undefined');
    expect(() => canonicalJson(10n)).toThrow('Got bigint');
    expect(() => canonicalJson({ at: new Date(0) })).toThrow('$.at: Got an object of a class');
    expect(() => canonicalJson({ toJSON: () => 1 })).toThrow('Got function');
    const deep = JSON.parse(`${'['.repeat(65)}${']'.repeat(65)}`) as unknown;
    expect(() => canonicalJson(deep)).toThrow('More than 64 levels.');
  });

  test('any JSON value reads back as itself, and writing it again changes nothing', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

describe('entries', () => {
  test('an entry of 65,535 bytes is taken and one of 65,536 is not', () => {
    const frame = '{"note":""}'.length;
    expect(entryBytes({ note: 'x'.repeat(65_535 - frame) }).length).toBe(65_535);
    expect(() => entryBytes({ note: 'x'.repeat(65_536 - frame) })).toThrow(
      'The entry has 65,536 bytes when at most 65,535 are allowed.',
    );
    // counted in bytes, not characters: і is two
    expect(() => entryBytes({ note: 'і'.repeat(40_000) })).toThrow('80,011 bytes');
  });

  test('bytes read back as the entry, and only canonical bytes are canonical', () => {
    const entry = { kind: 'application-lodged', at: '2026-11-23T09:15:00.000Z', name: 'Қазлитий' };
    expect(entryFromBytes(entryBytes(entry))).toEqual(entry);
    expect(isCanonicalEntry(entryBytes(entry))).toBe(true);
    expect(isCanonicalEntry(utf8FromText('{"b":1,"a":2}'))).toBe(false);
    expect(isCanonicalEntry(utf8FromText('{"a": 1}'))).toBe(false);
    expect(isCanonicalEntry(utf8FromText('{"a":1.0}'))).toBe(false);
    expect(isCanonicalEntry(utf8FromText('{"a":1,"a":1}'))).toBe(false);
    expect(isCanonicalEntry(utf8FromText('\ufeff{"a":1}'))).toBe(false);
    expect(isCanonicalEntry(Uint8Array.of(0x7b, 0xff, 0x7d))).toBe(false);
    expect(() => entryFromBytes(utf8FromText('[1]'))).toThrow('not an object');
  });
});
