import { type Bounds, cellBounds } from '#grid';

/** The box around cells; undefined around none. */
export function boundsOfCells(cells: readonly number[]): Bounds | undefined {
  let box: { west: number; south: number; east: number; north: number } | undefined;
  for (const cell of cells) {
    const { west, south, east, north } = cellBounds(cell);
    if (!box) box = { west, south, east, north };
    else {
      box.west = Math.min(box.west, west);
      box.south = Math.min(box.south, south);
      box.east = Math.max(box.east, east);
      box.north = Math.max(box.north, north);
    }
  }
  return box;
}
