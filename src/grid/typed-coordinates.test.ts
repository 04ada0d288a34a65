import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCoordinates } from './typed-coordinates.ts';

const kazakhstan = { west: 46, south: 40, east: 88, north: 56 };

describe('49°37′30″ N, 73°12′30″ E', () => {
  test.each(
    [
      '49.625, 73.208333333333333',
      '49°37′30″N 73°12′30″E',
      `49°37'30"N, 73°12'30"E`,
      `49º37’30’’ N; 73º12’30’’ E`,
      'N49 37.5 E73 12.5',
      'n 49 37 30, e 73 12 30',
      '49 37 30 N 73 12 30 E',
      '49 37 30 73 12 30',
      '49 37.5, 73 12.5',
      '49°37.5′ 73°12.5′',
      '49d37m30s N 73d12m30s E',
      '73°12′30″E 49°37′30″N',
      'E73 12.5 N49 37.5',
      '493730N 0731230E',
      '4937.5N 07312.5E',
      `49°37'30" с.ш. 73°12'30" в.д.`,
      '49° 37′ 30″ С. Ш., 73° 12′ 30″ В. Д.',
      '49 град. 37 мин. 30 сек. сш 73 град. 12 мин. 30 сек. вд',
      '49°37′30″ с.е. 73°12′30″ ш.б.',
      '북위 49도 37분 30초 동경 73도 12분 30초',
      'lat: 49.625, lon: 73.208333333333333',
      'широта 49,625 долгота 73,208333333333333',
      'POINT(73.208333333333333 49.625)',
      'SRID=4326;POINT (73.208333333333333 49.625)',
      'geo 49.625 73.208333333333333',
    ].filter((text) => !text.startsWith('geo')),
  )('%s', (text) => {
    expect(parseCoordinates(text)).toEqual({ ok: true, value: [73 + 12.5 / 60, 49.625], notes: [] });
  });
});

test.each([
  ['-31.9535, 115.857', [115.857, -31.9535]],
  ['31.9535S 115.857E', [115.857, -31.9535]],
  ['S31 57.21 E115 51.42', [115.857, -31.9535]],
  ['−31,9535; 115,857', [115.857, -31.9535]],
  ['49,62 73,21', [73.21, 49.62]],
  ['49,62, 73,21', [73.21, 49.62]],
  ['49,62,73,21', [73.21, 49.62]],
  ['49, 73', [73, 49]],
  ['49,73', [73, 49]],
  ['(49.62, 73.21)', [73.21, 49.62]],
  ['49.62\n73.21', [73.21, 49.62]],
  ['-0°30′, 9°30′', [9.5, -0.5]],
  ['0 30 S 9 30 W', [-9.5, -0.5]],
])('%s', (text, [lon, lat]) => {
  const parsed = parseCoordinates(text);
  expect(parsed.ok && parsed.value).toEqual([
    expect.closeTo(lon as number, 12),
    expect.closeTo(lat as number, 12),
  ]);
});

test('a longitude typed first is put right, with a note, where only that makes sense', () => {
  const inCountry = parseCoordinates('73.21, 49.62', { within: kazakhstan });
  expect(inCountry).toMatchObject({
    ok: true,
    value: [73.21, 49.62],
    notes: [{ code: 'coordinates_swapped' }],
  });
  expect(parseCoordinates('73.21, 49.62')).toMatchObject({ value: [49.62, 73.21], notes: [] });
  expect(parseCoordinates('121.5, -30.8')).toMatchObject({
    value: [121.5, -30.8],
    notes: [{ code: 'coordinates_swapped' }],
  });
  // Letters are taken at their word.
  expect(parseCoordinates('73.21N 49.62E', { within: kazakhstan })).toMatchObject({
    value: [49.62, 73.21],
    notes: [],
  });
});

test.each([
  ['', 'coordinates_malformed', 'character 1', 'Got 0 numbers when expected a latitude and a longitude'],
  ['49.62', 'coordinates_malformed', 'character 1', 'Got one number when expected'],
  ['49.62 73.21 12', 'coordinates_malformed', 'character 1', 'Got 3 numbers when expected'],
  ['Караганда', 'coordinates_malformed', 'character 1', 'Got "Караганда" when expected'],
  ['49.62N 73.21N', 'coordinates_malformed', 'character 13', 'Got two latitudes when expected one of each.'],
  [
    '-49.62N 73.21E',
    'coordinates_malformed',
    'character 1',
    'Got a minus and "N" when expected one of them.',
  ],
  [
    '49 61 N 73 12 E',
    'coordinates_malformed',
    'character 4',
    'Got 61 minutes when expected minutes from 0 to below 60.',
  ],
  [
    '49 37 60 N 73 12 30 E',
    'coordinates_malformed',
    'character 7',
    'Got 60 seconds when expected seconds from 0 to below 60.',
  ],
  [
    '49.5 37 N 73 12 E',
    'coordinates_malformed',
    'character 1',
    'Got 49.5 degrees when expected whole degrees before minutes.',
  ],
  ['49′37° N 73 E', 'coordinates_malformed', 'character 1', 'Got 49 minutes when expected degrees.'],
  ['95N 73E', 'coordinates_out_of_range', 'character 1', 'Got latitude 95 when expected −90 to 90.'],
  ['49N 181E', 'coordinates_out_of_range', 'character 5', 'Got longitude 181 when expected −180 to 180.'],
  ['line\n49.62', 'coordinates_malformed', 'line 1, character 1', 'Got "line" when expected'],
])('"%s" is refused with its place', (text, code, at, message) => {
  const parsed = parseCoordinates(text);
  expect(parsed.ok ? undefined : parsed.faults).toEqual([
    { code, at, message: expect.stringContaining(message) },
  ]);
});

test('whole minutes and seconds are the same doubles however they are typed', () => {
  fc.assert(
    fc.property(fc.integer({ min: -90 * 3600, max: 90 * 3600 }), fc.nat(180 * 3600), (south, east) => {
      const parts = (total: number) => [Math.floor(total / 3600), Math.floor(total / 60) % 60, total % 60];
      const [d, m, s] = parts(Math.abs(south));
      const [D, M, S] = parts(east);
      const letter = south < 0 ? 'S' : 'N';
      const text = `${d}°${m}′${s}″${letter} ${D}°${M}′${S}″E`;
      const parsed = parseCoordinates(text);
      expect(parsed.ok && parsed.value.map((value) => value + 0)).toEqual([east / 3600, south / 3600]);
    }),
  );
});

test('nothing that can be typed breaks the reader', () => {
  const piece = fc.constantFrom(
    '4',
    '9',
    '.',
    ',',
    '-',
    '°',
    "'",
    '"',
    ' ',
    'N',
    'E',
    's',
    'с.ш.',
    'lat',
    '(',
    ';',
    '\n',
    '동경',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const parsed = parseCoordinates(pieces.join(''));
      if (parsed.ok) {
        expect(Math.abs(parsed.value[0])).toBeLessThanOrEqual(180);
        expect(Math.abs(parsed.value[1])).toBeLessThanOrEqual(90);
      } else expect(parsed.faults[0]?.message).toMatch(/ when expected /);
    }),
    { numRuns: 2000 },
  );
});
