import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coverPolygon } from './cover.ts';
import { parseGeoJsonArea } from './geojson-area.ts';
import type { Position } from './geometry.ts';
import { isAnticlockwise } from './predicates.ts';
import { crossesByWholeNumbers, tangledRing } from './test-shapes.ts';

const folder = join(import.meta.dirname, 'fixtures');
const country = { name: 'Kazakhstan', bounds: { west: 46, south: 40, east: 88, north: 56 } };

/** What becomes of a file: faults with place, code and sentence; or notes, corners of each ring, and cells. */
type Outcome =
  | { readonly faults: readonly string[] }
  | {
      readonly notes: readonly string[];
      readonly corners: readonly (readonly number[])[];
      readonly whole: number;
      readonly part: number;
    };

const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Record<string, Outcome>;

function outcomeOf(text: string): Outcome {
  const parsed = parseGeoJsonArea(text, { country });
  if (!parsed.ok)
    return { faults: parsed.faults.map(({ at, code, message }) => `${at}: ${code}: ${message}`) };
  const { whole, part } = coverPolygon(parsed.value);
  return {
    notes: parsed.notes.map(({ at, code, message }) => `${at}: ${code}: ${message}`),
    corners: parsed.value.coordinates.map((rings) => rings.map((ring) => ring.length - 1)),
    whole: whole.length,
    part: part.length,
  };
}

describe('files named after their defect', () => {
  test('each has an expected outcome, and each outcome its file', () => {
    const files = readdirSync(folder).filter((file) => file !== 'expected.json');
    expect(files.map((file) => file.replace('.json', '')).sort()).toEqual(Object.keys(expected).sort());
  });

  test.each(Object.keys(expected))('%s', (name) => {
    expect(outcomeOf(readFileSync(join(folder, `${name}.json`), 'utf8'))).toEqual(expected[name]);
  });
});

function polygon(...rings: readonly (readonly Position[])[]) {
  return { type: 'Polygon', coordinates: rings };
}

test('a ring that crosses or runs over itself, by whole-number arithmetic, is never an area', () => {
  let [crossing, plain] = [0, 0];
  fc.assert(
    fc.property(tangledRing, (ring) => {
      const parsed = parseGeoJsonArea(polygon(ring));
      if (crossesByWholeNumbers(ring)) {
        crossing++;
        expect(parsed.ok).toBe(false);
      } else if (parsed.ok) plain++;
    }),
    { numRuns: 1500 },
  );
  // Neither answer is rare: the property is about something.
  expect(Math.min(crossing, plain)).toBeGreaterThan(100);
});

test('an area goes once round each of its points and round no other', () => {
  fc.assert(
    fc.property(tangledRing, (ring) => {
      const parsed = parseGeoJsonArea(polygon(ring));
      fc.pre(parsed.ok);
      const [turned] = (parsed as Extract<typeof parsed, { ok: true }>).value.coordinates[0] as [Position[]];
      expect(isAnticlockwise(turned)).toBe(true);
      // Points off the lattice of corners, and off every line through two of them with these small numbers.
      for (let x = 0; x < 12; x++) {
        for (let y = 0; y < 12; y++) {
          const [lon, lat] = [73 + (x * 4 + 1.137) / 480, 49 + (y * 4 + 2.711) / 480];
          let windings = 0;
          for (let i = 1; i < turned.length; i++) {
            const [ax, ay] = turned[i - 1] as Position;
            const [bx, by] = turned[i] as Position;
            if (ay > lat === by > lat) continue;
            const crossingLon = ax + ((lat - ay) / (by - ay)) * (bx - ax);
            if (crossingLon > lon) windings += by > ay ? 1 : -1;
          }
          expect([0, 1]).toContain(windings);
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('a document of more than 200,000 positions is refused before it is judged, and the limit can be set', () => {
  const ring = Array.from(
    { length: 200_001 },
    (_, i): Position => [73 + Math.cos(i / 1e5), 49 + Math.sin(i / 1e5)],
  );
  const parsed = parseGeoJsonArea(polygon([...ring, ring[0] as Position]));
  expect(parsed).toEqual({
    ok: false,
    faults: [
      {
        code: 'geojson_too_large',
        at: 'coordinates[0]',
        message: 'Got more than 200,000 positions when expected at most that: simplify the area or split it.',
      },
    ],
  });
  const square: Position[] = [
    [73, 49],
    [74, 49],
    [74, 50],
    [73, 50],
    [73, 49],
  ];
  expect(parseGeoJsonArea(polygon(square), { maximumVertices: 4 }).ok).toBe(false);
  expect(parseGeoJsonArea(polygon(square), { maximumVertices: 5 }).ok).toBe(true);
});

test('a comb of 40,000 long teeth, where every edge lies near every other, is given up, not waited for', () => {
  // Each tooth is a diagonal of the whole comb, so that no box keeps two of them apart.
  const ring = Array.from(
    { length: 40_000 },
    (_, i): Position => [i % 2 ? 80 : 60, (i % 2 ? 50 : 45) + i * 1e-5],
  );
  const parsed = parseGeoJsonArea(polygon([...ring, [60, 52], ring[0] as Position]));
  expect(parsed.ok ? [] : parsed.faults.map(({ code }) => code)).toEqual(['geojson_too_large']);
});

test('text that is not JSON is refused with the parser’s place', () => {
  const parsed = parseGeoJsonArea('{"type": "Polygon",}');
  expect(parsed.ok ? '' : parsed.faults[0]?.message).toMatch(/^Got text that is not JSON: .*position 19/);
});

test('hundreds of faults are not listed one by one', () => {
  const ring = Array.from({ length: 500 }, (): unknown => ['a', 'b']);
  const parsed = parseGeoJsonArea({ type: 'Polygon', coordinates: [ring] });
  expect(parsed.ok ? 0 : parsed.faults.length).toBe(20);
});

test('the edge at fault is named by its place in the document, repeated positions counted, whichever way the ring runs', () => {
  const bow: Position[] = [
    [73, 49],
    [73, 49],
    [74, 50],
    [74, 49],
    [73, 50],
    [73, 49],
  ];
  for (const ring of [bow, bow.toReversed()]) {
    const parsed = parseGeoJsonArea(polygon(ring));
    const message = parsed.ok ? '' : (parsed.faults[0]?.message as string);
    for (const [, index, from, to] of message.matchAll(
      /coordinates\[0\]\[(\d+)\] \((\[.*?\]) to (\[.*?\])\)/g,
    )) {
      const next = ring.findIndex(
        (position, i) =>
          i > Number(index) && JSON.stringify(position) !== JSON.stringify(ring[Number(index)]),
      );
      expect([from, to].sort()).toEqual(
        [ring[Number(index)], ring[next]]
          .map((position) => JSON.stringify(position).replace(',', ', '))
          .sort(),
      );
    }
    expect([...message.matchAll(/coordinates\[0\]\[(\d+)\] \(/g)]).toHaveLength(2);
  }
});
