/*  A sliver is a part cell that an area barely enters, or all but fills: mostly a line of the grid written with too few digits, or
 *  in another datum.
 *
 *      ┌─────┬─────┐
 *      │█████│▏    │ ◄ 0.02 % of this cell
 *      └─────┴─────┘
 *  Slivers are reported, never rounded away: the law has to say what becomes of them.
 */
import type { CellId } from './cell.ts';
import type { Cover } from './cover.ts';

/**
 * Share of a cell, or of what is missing from it, below which a part is reported as a sliver: a strip of 1.8 m
 * (the shift between GDA94 and GDA2020, the closest two datums at hand) along a side of 1,850 m.
 */
export const sliverShare = 0.001;

export interface Sliver {
  readonly cell: CellId;
  /** Share of the cell that the area covers. */
  readonly share: number;
  readonly kind: 'barely-entered' | 'all-but-whole';
}

/** Part cells of a cover that are slivers, in order. */
export function sliversOfCover(cover: Cover): readonly Sliver[] {
  const slivers: Sliver[] = [];
  for (const [index, cell] of cover.part.entries()) {
    const share = cover.share[index] as number;
    if (share < sliverShare) slivers.push({ cell, share, kind: 'barely-entered' });
    else if (share > 1 - sliverShare) slivers.push({ cell, share, kind: 'all-but-whole' });
  }
  return slivers;
}
