/** Pictures that the map asks for by name: patterns of the states of ground, signs of places and plants. Drawn here, from the tokens; no sprite is fetched. */
import type { ShownGround } from '#words';
import { groundLooks, shownGrounds } from '../design/states-of-ground.ts';
import type { MapToken, Palette } from './palette.ts';

/** Names carry the theme, so that a change of theme asks for new pictures. */
export const patternName = (state: ShownGround, isDark: boolean) =>
  `ground-${state}-${isDark ? 'night' : 'day'}`;

export interface Picture {
  readonly data: ImageData;
  readonly pixelRatio: number;
}

/** Twice the pixels of the plan, so that lines stay fine on dense screens. */
const pixelRatio = 2;

function draw(
  width: number,
  height: number,
  paint: (context: OffscreenCanvasRenderingContext2D) => void,
): Picture {
  const canvas = new OffscreenCanvas(width * pixelRatio, height * pixelRatio);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This browser gives no canvas to draw patterns on.');
  context.scale(pixelRatio, pixelRatio);
  paint(context);
  return { data: context.getImageData(0, 0, canvas.width, canvas.height), pixelRatio };
}

function pattern(state: ShownGround, palette: Palette): Picture {
  const look = groundLooks[state];
  const ink = palette[look.ink.slice(2) as MapToken];
  return draw(look.tile, look.tile, (context) => {
    context.strokeStyle = ink;
    context.fillStyle = ink;
    context.lineWidth = look.strokeWidth;
    if (look.strokes) context.stroke(new Path2D(look.strokes));
    for (const { x, y, radius } of look.dots) {
      context.beginPath();
      context.arc(x, y, radius, 0, 2 * Math.PI);
      context.fill();
    }
  });
}

function place(kind: 'city' | 'town' | 'village', palette: Palette): Picture {
  const radius = { city: 3.6, town: 2.6, village: 1.8 }[kind];
  return draw(10, 10, (context) => {
    context.beginPath();
    context.arc(5, 5, radius, 0, 2 * Math.PI);
    context.fillStyle = kind === 'village' ? palette['map-place'] : palette['map-halo'];
    context.strokeStyle = palette['map-place'];
    context.lineWidth = kind === 'city' ? 1.6 : 1.2;
    context.fill();
    context.stroke();
  });
}

/** Signs of mines and plants on a field of 18 × 18. */
const facilityPaths = {
  mine: 'M4 14 13 5M5 14 14 14M4 4 14 14M3 6 6 3M12 3 15 6',
  plant: 'M3 15V8l4 3V8l4 3V4h3v11Z',
  power: 'M10 2 4 10h4l-1 6 7-9h-4Z',
  airport: 'M9 2v14M3 9l6-3 6 3M6 15h6',
} as const;

function facility(kind: keyof typeof facilityPaths, palette: Palette): Picture {
  return draw(18, 18, (context) => {
    const path = new Path2D(facilityPaths[kind]);
    context.lineJoin = 'round';
    context.lineCap = 'round';
    context.strokeStyle = palette['map-halo'];
    context.lineWidth = 4.5;
    context.stroke(path);
    context.strokeStyle = palette['map-facility'];
    context.fillStyle = palette['map-facility'];
    context.lineWidth = 1.6;
    context.stroke(path);
    if (kind === 'plant' || kind === 'power') context.fill(path);
  });
}

const makers = new Map<string, (palette: Palette) => Picture>([
  ...shownGrounds.flatMap((state) =>
    [true, false].map(
      (isDark) => [patternName(state, isDark), (palette: Palette) => pattern(state, palette)] as const,
    ),
  ),
  ...(['city', 'town', 'village'] as const).map(
    (kind) => [`place-${kind}`, (palette: Palette) => place(kind, palette)] as const,
  ),
  ...(Object.keys(facilityPaths) as (keyof typeof facilityPaths)[]).map(
    (kind) => [`facility-${kind}`, (palette: Palette) => facility(kind, palette)] as const,
  ),
]);

/** The picture of a name, or undefined where there is none of that name. */
export function pictureNamed(name: string, palette: Palette): Picture | undefined {
  return makers.get(name)?.(palette);
}

/** Pictures whose look depends on the theme though their name does not. */
export const themedPictures: readonly string[] = [...makers.keys()].filter(
  (name) => !name.startsWith('ground-'),
);
