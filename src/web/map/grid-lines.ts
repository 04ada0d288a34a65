/*  The block grid where it can be read, drawn from #grid:
 *      scale up to 6        nothing
 *      6 … block > 8 px     sheets of 1:100,000 (30′ × 20′) with their names: M-43-87
 *      block > 8 px         blocks of 1′, every fifth line stronger (sub-section), every tenth strongest (section)
 *      block > 60 px        the code of each block in its middle
 */
import type { FeatureCollection, LineString, Point } from 'geojson';
import { type Bounds, cellBounds, cellFromPoint, columnOfCell, kazakhstanBlockCode, rowOfCell } from '#grid';
import { blockNames } from '../data/block-names.ts';

/** Width in CSS pixels of a 1′ block at a scale of web maps with tiles of 512 pixels. */
export function blockPixels(zoom: number): number {
  return (512 * 2 ** zoom) / (360 * 60);
}

export const gridFromPixels = 8;
export const codesFromPixels = 60;

/** Where block codes of Kazakhstan exist: sheets K … N, 38 … 45. */
const extent: Bounds = { west: 42, south: 40, east: 90, north: 56 };
/** A line at a whole minute is finer than one at a whole degree of the map's own rounding: so many are enough for any window. */
const maximumLines = 2000;

export interface GridLines {
  readonly lines: FeatureCollection<LineString, { weight: 'block' | 'sub-section' | 'section' | 'sheet' }>;
  readonly labels: FeatureCollection<Point, { text: string; kind: 'code' | 'sheet'; short: string }>;
}

const empty: GridLines = {
  lines: { type: 'FeatureCollection', features: [] },
  labels: { type: 'FeatureCollection', features: [] },
};

function line(
  from: [number, number],
  to: [number, number],
  weight: 'block' | 'sub-section' | 'section' | 'sheet',
): GridLines['lines']['features'][number] {
  return {
    type: 'Feature',
    properties: { weight },
    geometry: { type: 'LineString', coordinates: [from, to] },
  };
}

/** Minutes from west or south, counted from 0, on which a line of a step falls. */
function* minutesIn(from: number, to: number, step: number): Generator<number> {
  for (let minute = Math.ceil(from / step) * step; minute <= to; minute += step) yield minute;
}

const clip = (view: Bounds): Bounds => ({
  west: Math.max(view.west, extent.west),
  south: Math.max(view.south, extent.south),
  east: Math.min(view.east, extent.east),
  north: Math.min(view.north, extent.north),
});

/** `M-43-87` of `M-43-87-(10б-5а-13)`. */
export function sheetOfCode(code: string): string {
  return code.slice(0, code.indexOf('-('));
}

/** `10б-5а-13` of `M-43-87-(10б-5а-13)`: what fits into a block whose sheet is known. */
export function codeInSheet(code: string): string {
  return code.slice(code.indexOf('(') + 1, -1);
}

function sheets(view: Bounds): GridLines {
  const lines: GridLines['lines']['features'][number][] = [];
  const labels: GridLines['labels']['features'][number][] = [];
  for (const minute of minutesIn(view.west * 60, view.east * 60, 30)) {
    lines.push(line([minute / 60, view.south], [minute / 60, view.north], 'sheet'));
  }
  for (const minute of minutesIn(view.south * 60, view.north * 60, 20)) {
    lines.push(line([view.west, minute / 60], [view.east, minute / 60], 'sheet'));
  }
  for (const east of minutesIn(view.west * 60 - 30, view.east * 60 - 1, 30)) {
    for (const north of minutesIn(view.south * 60 - 20, view.north * 60 - 1, 20)) {
      const longitude = (east + 15) / 60;
      const latitude = (north + 10) / 60;
      if (
        longitude <= extent.west ||
        longitude >= extent.east ||
        latitude <= extent.south ||
        latitude >= extent.north
      )
        continue;
      const text = sheetOfCode(kazakhstanBlockCode(cellFromPoint(longitude, latitude)));
      labels.push({
        type: 'Feature',
        properties: { text, short: text, kind: 'sheet' },
        geometry: { type: 'Point', coordinates: [longitude, latitude] },
      });
    }
  }
  return {
    lines: { type: 'FeatureCollection', features: lines },
    labels: { type: 'FeatureCollection', features: labels },
  };
}

const weightOf = (minute: number, sheetStep: number) =>
  minute % sheetStep === 0
    ? 'sheet'
    : minute % 10 === 0
      ? 'section'
      : minute % 5 === 0
        ? 'sub-section'
        : 'block';

function codes(view: Bounds): GridLines['labels'] {
  const southWest = cellFromPoint(view.west, view.south);
  const northEast = cellFromPoint(
    Math.min(view.east, extent.east - 1e-9),
    Math.min(view.north, extent.north - 1e-9),
  );
  const features: GridLines['labels']['features'][number][] = [];
  for (let row = rowOfCell(southWest); row <= rowOfCell(northEast); row++) {
    for (let column = columnOfCell(southWest); column <= columnOfCell(northEast); column++) {
      const cell = row * 21_600 + column;
      const text = blockNames.codeOfCell(cell);
      if (text === undefined) continue;
      const { west, east, south, north } = cellBounds(cell);
      features.push({
        type: 'Feature',
        properties: { text, short: codeInSheet(text), kind: 'code' },
        geometry: { type: 'Point', coordinates: [(west + east) / 2, (south + north) / 2] },
      });
    }
  }
  return { type: 'FeatureCollection', features };
}

/** The grid of a view at a scale. */
export function gridLines(wholeView: Bounds, zoom: number): GridLines {
  const view = clip(wholeView);
  if (zoom < 6 || view.west >= view.east || view.south >= view.north) return empty;
  if (blockPixels(zoom) < gridFromPixels) return sheets(view);
  const lines: GridLines['lines']['features'][number][] = [];
  for (const minute of minutesIn(view.west * 60, view.east * 60, 1)) {
    lines.push(line([minute / 60, view.south], [minute / 60, view.north], weightOf(minute, 30)));
  }
  for (const minute of minutesIn(view.south * 60, view.north * 60, 1)) {
    lines.push(line([view.west, minute / 60], [view.east, minute / 60], weightOf(minute, 20)));
  }
  if (lines.length > maximumLines) return sheets(view);
  return {
    lines: { type: 'FeatureCollection', features: lines },
    labels: blockPixels(zoom) < codesFromPixels ? empty.labels : codes(view),
  };
}
