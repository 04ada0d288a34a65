/**
 * The room `grid`: the country's outline covered with cells, and the same cells judged by turf, whose answers must be ours; and the steps
 * that pages and imports wait for.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { booleanIntersects, booleanWithin, polygon as turfPolygon } from '@turf/turf';
import {
  bufferedCover,
  type CellId,
  cellBounds,
  clipperOfArea,
  coverPolygon,
  type MultiPolygon,
  outlineOfCells,
  parseGeoJsonArea,
} from '#grid';
import { type Benchmark, median, medianMillis } from './benchmark.ts';

const outlineText = readFileSync(
  join(import.meta.dirname, '../data/kz-admin-boundaries/adm0_full.geojson'),
  'utf8',
);

function outlineOfKazakhstan(): MultiPolygon {
  const parsed = parseGeoJsonArea(outlineText);
  if (!parsed.ok) throw new Error(parsed.faults[0]?.message);
  return parsed.value;
}

/** Every so many of a list, `count` in all. */
function sampleOf(cells: Int32Array, count: number): CellId[] {
  return Array.from(
    { length: count },
    (_, i) => cells[Math.floor(((i + 0.5) * cells.length) / count)] as CellId,
  );
}

/** Milliseconds a cell that turf takes to tell whole from part from neither, and its answers. */
function judgeByTurf(cells: readonly CellId[], outline: MultiPolygon): { millis: number; answers: string[] } {
  const country = turfPolygon(outline.coordinates[0] as MultiPolygon['coordinates'][number]);
  const times: number[] = [];
  const answers = cells.map((cell) => {
    const { west, south, east, north } = cellBounds(cell);
    const square = turfPolygon([
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ]);
    const started = performance.now();
    const answer = booleanWithin(square, country)
      ? 'whole'
      : booleanIntersects(square, country)
        ? 'part'
        : 'none';
    times.push(performance.now() - started);
    return answer;
  });
  return { millis: median(times), answers };
}

export const benchmarks: readonly Benchmark[] = [
  {
    name: 'cover Kazakhstan’s outline with 1′ cells',
    target: '< 1 s',
    async run() {
      const outline = outlineOfKazakhstan();
      const millis = await medianMillis(9, () => coverPolygon(outline));
      const { whole, part } = coverPolygon(outline);
      const vertices = outline.coordinates.flat(2).length;
      return {
        figure: millis,
        unit: 'ms',
        met: millis < 1000,
        note: `${whole.length + part.length} cells, ${part.length} of them in part; ${vertices} vertices`,
      };
    },
  },
  {
    name: 'the same, against turf’s booleanWithin and booleanIntersects on a sample of the cells',
    target: '≥ 50 × faster, same answers',
    async run() {
      const outline = outlineOfKazakhstan();
      const cover = coverPolygon(outline);
      const ours = await medianMillis(9, () => coverPolygon(outline));
      // Both kinds are sampled, and each counts as often as it stands in the cover. A whole cell costs turf nearly half a second.
      const whole = judgeByTurf(sampleOf(cover.whole, 12), outline);
      const part = judgeByTurf(sampleOf(cover.part, 40), outline);
      const differing =
        whole.answers.filter((answer) => answer !== 'whole').length +
        part.answers.filter((answer) => answer !== 'part').length;
      const theirs = whole.millis * cover.whole.length + part.millis * cover.part.length;
      const times = theirs / ours;
      return {
        figure: Math.round(times),
        unit: '× faster',
        met: times >= 50 && differing === 0,
        note: `turf ${whole.millis.toFixed(2)} ms a whole cell, ${part.millis.toFixed(2)} ms a part; ${differing} of 52 answers differ`,
      };
    },
  },
  {
    name: 'parse and judge Kazakhstan’s outline as an upload',
    target: '< 1 s',
    async run() {
      const millis = await medianMillis(5, () => parseGeoJsonArea(outlineText));
      return {
        figure: millis,
        unit: 'ms',
        met: millis < 1000,
        note: `${(outlineText.length / 1e6).toFixed(1)} MB`,
      };
    },
  },
  {
    name: 'cut out all part cells of Kazakhstan',
    target: '< 1 s',
    async run() {
      const outline = outlineOfKazakhstan();
      const { part } = coverPolygon(outline);
      const millis = await medianMillis(5, () => {
        const clip = clipperOfArea(outline);
        for (const cell of part) clip(cell);
      });
      return { figure: millis, unit: 'ms', met: millis < 1000, note: `${part.length} cells` };
    },
  },
  {
    name: 'outline of all whole cells of Kazakhstan',
    target: '< 1 s',
    async run() {
      const { whole } = coverPolygon(outlineOfKazakhstan());
      const millis = await medianMillis(5, () => outlineOfCells(whole));
      return { figure: millis, unit: 'ms', met: millis < 1000, note: `${whole.length} cells` };
    },
  },
  {
    name: '1,000 m belts round 8,000 places',
    target: '< 2 s',
    async run() {
      // Places on a lattice over the country: how they are spread does not matter to the work.
      const coordinates = Array.from({ length: 8000 }, (_, i): [number, number] => [
        50 + ((i * 0.618034) % 1) * 30,
        42 + ((i * 0.754878) % 1) * 12,
      ]);
      const millis = await medianMillis(3, () => bufferedCover({ type: 'MultiPoint', coordinates }, 1000));
      return { figure: millis, unit: 'ms', met: millis < 2000 };
    },
  },
];
