/**
 * How each state of ground looks: colour and pattern, told apart without colour and in print. Drawn once as paths on a small
 * tile, from which come the SVG of legends and the images of the map.
 */
import type { ShownGround } from '#words';

/** In the order of the legend. */
export const shownGrounds: readonly ShownGround[] = [
  'free',
  'applied-for',
  'held-exploration',
  'held-mining',
  'closing',
  'closed',
  'unknown',
];

export interface GroundLook {
  /** Tokens: for lines and words, and for areas. */
  readonly ink: `--ground-${string}-ink`;
  readonly fill: `--ground-${string}-fill`;
  /** How much of the fill lies on the map, so that the ground below stays readable. */
  readonly opacity: number;
  /** Side of the pattern's tile in CSS pixels, and what is drawn on it. */
  readonly tile: number;
  readonly strokes: string;
  readonly dots: readonly { readonly x: number; readonly y: number; readonly radius: number }[];
  readonly strokeWidth: number;
  /** Dashes of the outline, in widths of it; absent is a full line. */
  readonly dashes?: readonly [on: number, off: number];
}

/*  free        applied-for  exploration   mining      closing     closed      unknown
 *  ┌┄┄┄┄┐      ┌────┐       ┌────┐        ┌────┐      ┌─ ──┐      ┌────┐      ┌┄┄┄┄┐
 *  ┊    ┊      │╱╱╱╱│       │ ·  │        │════│      │╷╵╷╵│      │╳╳╳╳│      ┊ ∘  ┊
 *  └┄┄┄┄┘      └────┘       └────┘        └────┘      └─ ──┘      └────┘      └┄┄┄┄┘
 */
export const groundLooks: Record<ShownGround, GroundLook> = {
  free: {
    ink: '--ground-free-ink',
    fill: '--ground-free-fill',
    opacity: 0.5,
    tile: 12,
    strokes: '',
    dots: [],
    strokeWidth: 0,
  },
  'applied-for': {
    ink: '--ground-applied-ink',
    fill: '--ground-applied-fill',
    opacity: 0.5,
    tile: 10,
    strokes: 'M-2 2 2 -2M-2 12 12 -2M8 12 12 8',
    dots: [],
    strokeWidth: 1.6,
  },
  'held-exploration': {
    ink: '--ground-exploration-ink',
    fill: '--ground-exploration-fill',
    opacity: 0.55,
    tile: 10,
    strokes: '',
    dots: [
      { x: 2.5, y: 2.5, radius: 0.9 },
      { x: 7.5, y: 7.5, radius: 0.9 },
    ],
    strokeWidth: 0,
  },
  'held-mining': {
    ink: '--ground-mining-ink',
    fill: '--ground-mining-fill',
    opacity: 0.75,
    tile: 8,
    strokes: 'M0 2 8 2M0 6 8 6',
    dots: [],
    strokeWidth: 1.2,
  },
  closing: {
    ink: '--ground-closing-ink',
    fill: '--ground-closing-fill',
    opacity: 0.55,
    tile: 10,
    strokes: 'M2.5 0 2.5 5M7.5 5 7.5 10',
    dots: [],
    strokeWidth: 1.5,
    dashes: [4, 2],
  },
  closed: {
    ink: '--ground-closed-ink',
    fill: '--ground-closed-fill',
    opacity: 0.45,
    tile: 10,
    strokes: 'M-2 2 2 -2M-2 12 12 -2M8 12 12 8M-2 8 2 12M-2 -2 12 12M8 -2 12 2',
    dots: [],
    strokeWidth: 1,
  },
  unknown: {
    ink: '--ground-unknown-ink',
    fill: '--ground-unknown-fill',
    opacity: 0.55,
    tile: 14,
    strokes: 'M5.4 7a1.6 1.6 0 1 0 3.2 0a1.6 1.6 0 1 0 -3.2 0',
    dots: [],
    strokeWidth: 1,
    dashes: [1.5, 1.5],
  },
};
