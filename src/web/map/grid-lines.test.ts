import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  blockPixels,
  codeInSheet,
  codesFromPixels,
  gridFromPixels,
  gridLines,
  sheetOfCode,
} from './grid-lines.ts';

/** A view of 20′ × 10′ south-west of Temirtau, on the sheet M-43-87. */
const near = { west: 73.1, south: 49.55, east: 73.1 + 20 / 60, north: 49.55 + 10 / 60 };

describe('the block grid', () => {
  test('appears when a block is 8 pixels wide, at scale 8.4, and its codes at 60 pixels, at scale 11.3', () => {
    expect(blockPixels(8.39)).toBeLessThan(gridFromPixels);
    expect(blockPixels(8.41)).toBeGreaterThan(gridFromPixels);
    expect(blockPixels(11.3)).toBeLessThan(codesFromPixels);
    expect(blockPixels(11.31)).toBeGreaterThan(codesFromPixels);
  });

  test('far out shows nothing, then sheets with their names, then blocks, then their codes', () => {
    expect(gridLines(near, 5).lines.features).toEqual([]);
    const sheets = gridLines({ west: 73, south: 49.34, east: 73.5, north: 49.66 }, 7);
    expect(new Set(sheets.lines.features.map(({ properties }) => properties.weight))).toEqual(
      new Set(['sheet']),
    );
    expect(sheets.labels.features.map(({ properties }) => properties.text)).toContain('M-43-87');
    expect(gridLines(near, 9).labels.features).toEqual([]);
    const codes = gridLines(near, 12).labels.features.map(({ properties }) => properties);
    expect(codes).toContainEqual({ text: 'M-43-87-(10б-5а-13)', short: '10б-5а-13', kind: 'code' });
  });

  test('has a line at every minute in view, stronger at every fifth, tenth and at the edges of sheets', () => {
    const { lines } = gridLines({ west: 73 - 0.001, south: 49.001, east: 73.501, north: 49.01 }, 10);
    const meridians = lines.features.filter(
      ({ geometry }) => geometry.coordinates[0]?.[0] === geometry.coordinates[1]?.[0],
    );
    expect(meridians).toHaveLength(31);
    const weights = meridians.map(({ properties }) => properties.weight);
    expect(weights.filter((weight) => weight === 'sheet')).toHaveLength(2);
    expect(weights.filter((weight) => weight === 'section')).toHaveLength(2);
    expect(weights.filter((weight) => weight === 'sub-section')).toHaveLength(3);
  });

  test('stays on the sheets of the country wherever one looks, and is never too much to draw', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -170, max: 170, noNaN: true }),
        fc.double({ min: -80, max: 80, noNaN: true }),
        fc.double({ min: 2, max: 16, noNaN: true }),
        (longitude, latitude, zoom) => {
          const half = (720 * 360) / (512 * 2 ** zoom);
          const view = {
            west: Math.max(-180, longitude - half),
            east: Math.min(180, longitude + half),
            south: Math.max(-85, latitude - half / 2),
            north: Math.min(85, latitude + half / 2),
          };
          const { lines, labels } = gridLines(view, zoom);
          expect(lines.features.length).toBeLessThanOrEqual(2000);
          for (const { geometry } of lines.features) {
            for (const [x, y] of geometry.coordinates) {
              expect(x).toBeGreaterThanOrEqual(42);
              expect(x).toBeLessThanOrEqual(90);
              expect(y).toBeGreaterThanOrEqual(40);
              expect(y).toBeLessThanOrEqual(56);
            }
          }
          for (const { properties } of labels.features) expect(properties.text).toMatch(/^[K-N]-\d\d-/);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('a code is its sheet and its place in the sheet', () => {
    expect(sheetOfCode('M-43-87-(10б-5а-13)')).toBe('M-43-87');
    expect(codeInSheet('M-43-87-(10б-5а-13)')).toBe('10б-5а-13');
  });
});
