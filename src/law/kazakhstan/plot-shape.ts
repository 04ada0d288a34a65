/*  The plot of mining, prospecting or subsoil space is a polygon (arts. 19(3), 209):
 *
 *      ┌──────┐          ┌──────┐            ┌──────┐
 *      │      │ always   │       \  where    │      └─┐ for mining only,
 *      │      │          │        \ hindered └┐       │ where hindered again
 *      └──────┘          └────────┘           └───────┘
 *      rectangle         two sides parallel   as few corners as possible
 */
import { type Area, areaHectaresOfPolygon } from '#grid';
import type { CivilDate, Finding } from '#terms';
import type { PlotFacts, PlotQuestion } from '../proceedings.ts';
import { type KazakhstanRule, rule } from './law.ts';

type Ring = readonly (readonly [lon: number, lat: number])[];

/** Directions of the sides of a ring in degrees from east, on the plane that touches the ground at its middle. */
function directions(ring: Ring): number[] {
  const middle = ring.reduce((sum, [, lat]) => sum + lat, 0) / ring.length;
  const shrink = Math.cos((middle * Math.PI) / 180);
  const sides: number[] = [];
  for (let i = 0; i + 1 < ring.length; i++) {
    const [lon1, lat1] = ring[i] as Ring[number];
    const [lon2, lat2] = ring[i + 1] as Ring[number];
    sides.push((Math.atan2(lat2 - lat1, (lon2 - lon1) * shrink) * 180) / Math.PI);
  }
  return sides;
}

/** The angle between two directions as lines, 0 … 90 degrees. */
function between(one: number, other: number): number {
  const turned = Math.abs(one - other) % 180;
  return Math.min(turned, 180 - turned);
}

/** Sides of a ring with those that only go on straight joined into one. */
function realSides(ring: Ring, tolerance: number): number[] {
  const sides = directions(ring);
  return sides.filter((side, i) => {
    const before = sides[(i + sides.length - 1) % sides.length] as number;
    return between(side, before) > tolerance;
  });
}

type PlotShape = 'rectangle' | 'two-sides-parallel' | 'other';

/** What an outer ring is, within a tolerance in degrees. */
function shapeOfRing(ring: Ring, tolerance: number): { readonly shape: PlotShape; readonly corners: number } {
  const sides = realSides(ring, tolerance);
  const corners = sides.length;
  if (corners !== 4) return { shape: 'other', corners };
  const [a, b, c, d] = sides as [number, number, number, number];
  const opposite = [between(a, c) <= tolerance, between(b, d) <= tolerance];
  const square = Math.abs(between(a, b) - 90) <= tolerance;
  if (opposite.every(Boolean) && square) return { shape: 'rectangle', corners };
  return { shape: opposite.some(Boolean) ? 'two-sides-parallel' : 'other', corners };
}

function ringsOf(shape: Area): readonly Ring[] {
  return shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat();
}

/** A plot and the day on which its shape is judged. */
export interface PlotOnDay {
  readonly plot: PlotFacts;
  readonly on: CivilDate;
}

/** "The outer boundary is a rectangle; where nature or neighbours prevent it, a quadrilateral with two sides parallel; for mining, failing both, a polygon of the fewest corners." — art. 19(3) */
const regularOutline = rule<PlotOnDay>()({
  id: 'plot.outline',
  cite: { text: 'Code art. 19(3)', confidence: 'law' },
  codes: ['not_one_plot', 'not_a_rectangle', 'no_sides_parallel', 'fewest_corners_unproved'],
  needs: ['fewest-corners'],
  uses: ['plot.angle-tolerance-degrees'],
  check({ plot, on }, law, say) {
    const { shape: area, kind, hindered } = plot;
    if (area.type === 'MultiPolygon' && area.coordinates.length !== 1) {
      return say.stops('not_one_plot', { facts: { plots: area.coordinates.length } });
    }
    const outer = ringsOf(area)[0] ?? [];
    const { shape, corners } = shapeOfRing(outer, law.on('plot.angle-tolerance-degrees', on).value);
    const facts = { shape, corners, kind };
    if (shape === 'rectangle') return say.met({ facts });
    if (!hindered) return say.stops('not_a_rectangle', { facts });
    if (shape === 'two-sides-parallel') return say.met({ facts });
    if (kind !== 'mining') return say.stops('no_sides_parallel', { facts });
    // That no polygon with fewer corners would do is for the geology body to see.
    return say.cannotTell('fewest_corners_unproved', 'fewest-corners', { facts });
  },
});

/** "A mining plot may have inner boundaries around other plots." — art. 19(3) */
const innerBoundaries = rule<PlotOnDay>()({
  id: 'plot.holes',
  cite: { text: 'Code arts. 19(3), 209', confidence: 'law' },
  codes: ['hole_not_allowed', 'hole_without_plot', 'holes_unknown'],
  needs: ['what-holes-go-round'],
  uses: [],
  check({ plot }, _law, say) {
    const holes =
      ringsOf(plot.shape).length - (plot.shape.type === 'Polygon' ? 1 : plot.shape.coordinates.length);
    const facts = { holes, kind: plot.kind };
    if (holes === 0) return say.met({ facts });
    if (plot.kind !== 'mining') return say.stops('hole_not_allowed', { facts });
    if (plot.holesAreOtherPlots === undefined)
      return say.cannotTell('holes_unknown', 'what-holes-go-round', { facts });
    return plot.holesAreOtherPlots ? say.met({ facts }) : say.stops('hole_without_plot', { facts });
  },
});

/** Prospecting: 500 m² to 5 ha; mining has no least and no most. — arts. 209, 263–276 */
const sizeOfPlot = rule<PlotOnDay>()({
  id: 'plot.size',
  cite: { text: 'Code arts. 209, 263–276', confidence: 'law' },
  codes: ['plot_too_small', 'plot_too_large'],
  uses: ['prospecting.minimum-square-metres', 'prospecting.maximum-square-metres'],
  check({ plot, on }, law, say): Finding {
    const hectares = areaHectaresOfPolygon(plot.shape);
    const squareMetres = Math.round(hectares * 10_000);
    const facts = { squareMetres, kind: plot.kind };
    if (plot.kind !== 'prospecting') return say.met({ facts });
    const { value: minimum, cite } = law.on('prospecting.minimum-square-metres', on);
    const maximum = law.on('prospecting.maximum-square-metres', on).value;
    const both = { cite, facts: { ...facts, minimum, maximum } };
    if (squareMetres < minimum) return say.stops('plot_too_small', both);
    return squareMetres > maximum ? say.stops('plot_too_large', both) : say.met(both);
  },
});

export const plotRules: readonly KazakhstanRule<PlotOnDay>[] = [regularOutline, innerBoundaries, sizeOfPlot];

export const plotOf = ({ on, about: _about, ...plot }: PlotQuestion): PlotOnDay => ({ plot, on });
