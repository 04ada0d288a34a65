import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { shownGrounds } from '../../src/web/design/states-of-ground.ts';

const web = join(import.meta.dirname, '../../src/web');
const css = readFileSync(join(web, 'design/tokens.css'), 'utf8');

const themes = ['light', 'dark'] as const;
type Theme = (typeof themes)[number];
type Rgb = readonly [number, number, number];

/** The plain colours of a theme: `light-dark(#a, #b)`, or one for both. */
function coloursOf(theme: Theme): Readonly<Record<string, Rgb>> {
  const colours: Record<string, Rgb> = {};
  for (const [, name, day, night] of css.matchAll(
    /--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g,
  )) {
    const hex = (theme === 'light' ? day : night) as string;
    colours[name as string] = [1, 3, 5].map((at) =>
      Number.parseInt(hex.slice(at, at + 2), 16),
    ) as unknown as Rgb;
  }
  return colours;
}

const linear = (channel: number) =>
  channel <= 10.31475 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4;
const luminance = ([r, g, b]: Rgb) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);

/** Contrast ratio of WCAG 2.2, 1 to 21. */
function contrast(a: Rgb, b: Rgb): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Words (1.4.3: 4.5) on every ground they are set on. */
const words: readonly (readonly [ink: string, grounds: readonly string[]])[] = [
  [
    'ink',
    [
      'paper',
      'paper-raised',
      'paper-sunken',
      'paper-hover',
      'paper-pressed',
      'stops-wash',
      'duty-wash',
      'met-wash',
      'cannot-tell-wash',
      'notice-wash',
      'copper-wash',
    ],
  ],
  [
    'ink-soft',
    [
      'paper',
      'paper-raised',
      'paper-sunken',
      'paper-hover',
      'stops-wash',
      'duty-wash',
      'met-wash',
      'cannot-tell-wash',
      'notice-wash',
    ],
  ],
  ['ink-faint', ['paper', 'paper-raised', 'paper-sunken']],
  [
    'ink-on-fill',
    ['malachite', 'malachite-hover', 'malachite-pressed', 'danger', 'danger-hover', 'danger-pressed'],
  ],
  ['malachite', ['paper', 'paper-raised', 'paper-sunken', 'malachite-wash']],
  ['copper', ['paper', 'paper-raised', 'copper-wash']],
  ['stops', ['paper', 'paper-raised', 'stops-wash']],
  ['duty', ['paper', 'paper-raised', 'duty-wash']],
  ['met', ['paper', 'paper-raised', 'met-wash']],
  ['cannot-tell', ['paper', 'paper-raised', 'cannot-tell-wash']],
  ['notice', ['paper', 'paper-raised', 'notice-wash']],
  ['trial-ink', ['trial-ground']],
  ['past-ink', ['past-ground']],
  ['map-place-label', ['map-land', 'map-halo']],
  ['map-oblast-label', ['map-land', 'map-halo']],
  ['map-water-label', ['map-water', 'map-halo']],
  ['map-grid-label', ['map-land', 'map-halo']],
  ...[
    'lithium',
    'rare-earths',
    'tungsten-tin',
    'rare-metals',
    'base-metals',
    'ferrous',
    'precious',
    'energy',
    'industrial',
  ].map((family) => [`mineral-${family}`, ['map-land', 'map-halo']] as const),
];

/** Edges of controls and signs (1.4.11: 3) on what lies around them. */
const edges: readonly (readonly [line: string, grounds: readonly string[]])[] = [
  ['line-strong', ['paper', 'paper-raised', 'paper-sunken']],
  ['focus', ['paper', 'paper-raised', 'paper-sunken', 'map-land', 'map-outside']],
  ['copper-bright', ['map-land', 'paper']],
  ['map-country-line', ['map-land', 'map-outside']],
  ['map-place', ['map-land']],
  ['map-facility', ['map-land']],
  ...[1, 2, 3, 4, 5, 6].map(
    (series) => [`chart-${series}`, ['paper', 'paper-raised', 'paper-sunken']] as const,
  ),
];

describe.each(themes)('by %s', (theme) => {
  const colours = coloursOf(theme);
  const colour = (name: string): Rgb => {
    const found = colours[name];
    if (!found) throw new Error(`tokens.css has no colour --${name} for both themes.`);
    return found;
  };

  test.each(words)('words in %s can be read wherever they stand', (ink, grounds) => {
    const weak = grounds
      .filter((ground) => contrast(colour(ink), colour(ground)) < 4.5)
      .map((ground) => `${ground} ${contrast(colour(ink), colour(ground)).toFixed(2)}`);
    expect(weak).toEqual([]);
  });

  test.each(edges)('edges in %s can be seen', (line, grounds) => {
    const weak = grounds
      .filter((ground) => contrast(colour(line), colour(ground)) < 3)
      .map((ground) => `${ground} ${contrast(colour(line), colour(ground)).toFixed(2)}`);
    expect(weak).toEqual([]);
  });

  test('the outline of every state of ground can be seen on land and on paper', () => {
    for (const state of ['free', 'applied', 'exploration', 'mining', 'closing', 'closed', 'unknown']) {
      for (const ground of ['map-land', 'paper']) {
        expect(
          contrast(colour(`ground-${state}-ink`), colour(ground)),
          `${state} on ${ground}`,
        ).toBeGreaterThan(3);
      }
    }
    expect(shownGrounds).toHaveLength(7);
  });
});

test('no other style sheet of the foundation names a colour', () => {
  const sheets = ['components', 'frame', 'map', 'design'].flatMap((folder) =>
    readdirSync(join(web, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.css') && file !== 'tokens.css')
      .map((file) => ({ file: join(folder, file), text: readFileSync(join(web, folder, file), 'utf8') })),
  );
  expect(sheets.length).toBeGreaterThan(30);
  const named = sheets.flatMap(({ file, text }) =>
    [...text.matchAll(/#[0-9a-fA-F]{3,8}\b|\brgba?\(|\bhsla?\(/g)].map(([found]) => `${file}: ${found}`),
  );
  // On paper there is no theme: black on white.
  expect(named.filter((entry) => !/base\.css: #(fff|000)$/.test(entry))).toEqual([]);
});
