import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dashes } from '../../src/web/components/chart/chart-data.ts';
import { blindness, distance, type Rgb, seen } from './colour-blindness.ts';

const css = readFileSync(join(import.meta.dirname, '../../src/web/design/tokens.css'), 'utf8');
const series = [...css.matchAll(/--chart-(\d): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)];
const rgb = (hex = '') =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255) as unknown as Rgb;

test.each([
  ['day', 2],
  ['night', 3],
] as const)('six series of a chart are told apart with every kind of colour blindness, by %s', (_, at) => {
  expect(series).toHaveLength(6);
  const close: string[] = [];
  for (const [kind, matrix] of Object.entries(blindness)) {
    for (const [i, a] of series.entries()) {
      for (const b of series.slice(i + 1)) {
        const apart = distance(seen(rgb(a[at]), matrix), seen(rgb(b[at]), matrix));
        if (apart < 0.06) close.push(`${kind}: ${a[1]} and ${b[1]} ${apart.toFixed(3)}`);
      }
    }
  }
  expect(close).toEqual([]);
});

test('no two series have the same dash: lines are told apart in black and white', () => {
  expect(new Set(dashes).size).toBe(series.length);
});
