import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { groundLooks, shownGrounds } from '../../src/web/design/states-of-ground.ts';
import { blindness, distance, type Rgb, seen } from './colour-blindness.ts';

const web = join(import.meta.dirname, '../../src/web');
const css = readFileSync(join(web, 'design/tokens.css'), 'utf8');

function colour(token: string, theme: 'light' | 'dark'): Rgb {
  const match = new RegExp(`${token}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(css);
  if (!match) throw new Error(`No ${token} in tokens.css.`);
  const hex = match[theme === 'light' ? 1 : 2] as string;
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255) as unknown as Rgb;
}

const pairs = shownGrounds.flatMap((a, i) => shownGrounds.slice(i + 1).map((b) => [a, b] as const));

describe('states of ground are told apart', () => {
  test('by their patterns alone: no two are drawn with the same marks', () => {
    const marks = shownGrounds.map((state) => {
      const { strokes, dots, tile, strokeWidth } = groundLooks[state];
      return JSON.stringify({ strokes, dots, tile, strokeWidth });
    });
    expect(new Set(marks).size).toBe(shownGrounds.length);
  });

  test.each(['light', 'dark'] as const)(
    'by the colour of their areas with every kind of colour blindness, by %s',
    (theme) => {
      const close: string[] = [];
      for (const [kind, matrix] of Object.entries(blindness)) {
        for (const [a, b] of pairs) {
          const apart = distance(
            seen(colour(groundLooks[a].fill, theme), matrix),
            seen(colour(groundLooks[b].fill, theme), matrix),
          );
          // 0.02 is the least difference that can be seen side by side; areas on a map need several times that.
          if (apart < 0.06) close.push(`${kind}: ${a} and ${b} ${apart.toFixed(3)}`);
        }
      }
      expect(close).toEqual([]);
    },
  );
});
