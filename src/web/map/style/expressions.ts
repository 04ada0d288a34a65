/** Small words of the style language that several layers use. */
import type { ExpressionSpecification } from 'maplibre-gl';
import type { Language, Mineral } from '#terms';
import { nearestLanguages } from '../../data/place-names.ts';
import { familyToken, mineralSigns } from '../minerals.ts';
import type { Palette } from '../palette.ts';

/** The name of a thing in a reader's language, else in the nearest one that is known. */
export function nameIn(language: Language): ExpressionSpecification {
  return [
    'coalesce',
    ...[...new Set<Language>([language, ...nearestLanguages[language]])].map((code) => [
      'get',
      `name_${code}`,
    ]),
    ['get', 'name'],
    '',
  ] as unknown as ExpressionSpecification;
}

/** Grows with the scale, doubling its steps as the map does. */
export function byZoom(
  ...stops: readonly [zoom: number, value: number | ExpressionSpecification][]
): ExpressionSpecification {
  return ['interpolate', ['exponential', 1.5], ['zoom'], ...stops.flat()] as ExpressionSpecification;
}

/** True where a comma list of a feature names one of the minerals. */
export function namesMineral(wanted: readonly Mineral[]): ExpressionSpecification {
  const list = ['concat', ',', ['coalesce', ['get', 'minerals'], ''], ','];
  return ['any', ...wanted.map((mineral) => ['in', `,${mineral},`, list])] as ExpressionSpecification;
}

/** The mineral by which a deposit is shown: the first of those asked for, else its main one. */
function shownMineral(wanted: readonly Mineral[]): ExpressionSpecification {
  const main = ['coalesce', ['get', 'main'], 'other'];
  if (wanted.length === 0) return main as ExpressionSpecification;
  const list = ['concat', ',', ['coalesce', ['get', 'minerals'], ''], ','];
  return [
    'case',
    ...wanted.flatMap((mineral) => [['in', `,${mineral},`, list], mineral]),
    main,
  ] as ExpressionSpecification;
}

export function mineralColour(palette: Palette, wanted: readonly Mineral[]): ExpressionSpecification {
  return [
    'match',
    shownMineral(wanted),
    ...Object.entries(mineralSigns).flatMap(([mineral, { family }]) => [
      mineral,
      palette[familyToken(family)],
    ]),
    palette['mineral-industrial'],
  ] as ExpressionSpecification;
}

export function mineralSymbol(wanted: readonly Mineral[]): ExpressionSpecification {
  return [
    'match',
    shownMineral(wanted),
    ...Object.entries(mineralSigns).flatMap(([mineral, { symbol }]) => [mineral, symbol]),
    '·',
  ] as ExpressionSpecification;
}

/** True where a deposit's tonnage is known, of ore or of what it holds. */
export const hasTonnage: ExpressionSpecification = [
  'any',
  ['has', 'ore_tonnes'],
  ['has', 'contained_tonnes'],
];

/** Bounds in tonnes of ore between the classes of size, and how many times the smallest sign each class is. */
export const tonnageClasses = [
  { from: 0, size: 1 },
  { from: 1e6, size: 1.25 },
  { from: 1e7, size: 1.55 },
  { from: 1e8, size: 1.95 },
  { from: 1e9, size: 2.4 },
] as const;

/** How many times the smallest sign a deposit is drawn. */
export const tonnageSize: ExpressionSpecification = [
  'step',
  ['coalesce', ['get', 'ore_tonnes'], 0],
  tonnageClasses[0].size,
  ...tonnageClasses.slice(1).flatMap(({ from, size }) => [from, size]),
] as unknown as ExpressionSpecification;
