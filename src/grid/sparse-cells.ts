/*  Whole numbers of cells, where few cells have one at a time. They stand in tiles of 8 × 8; a tile whose last number goes back to
 *  0 is given to the next that is needed:
 *
 *      tile key = (row ÷ 8) × 2700 + (column ÷ 8)        ┌──┬──┬──┐
 *      in the tile: (row mod 8) × 8 + (column mod 8)     │  │▒▒│  │ unwritten tiles read as 0
 *                                                        └──┴──┴──┘
 *  A licence of 40 blocks touches some four tiles of 256 bytes; of the pages of `PagedCells`, 16 kilobytes each.
 */
import { type CellId, columnsPerRow } from './cell.ts';

const side = 8;
const cellsPerTile = side * side;
const tilesAcross = columnsPerRow / side;
/** Tiles are made so many at once, so that nothing is copied as they grow in number. */
const tilesPerSlab = 1024;
const none = -1;

/** A 32-bit whole number for each cell of the world; 0 until written. */
export class SparseCells {
  /** Number of each tile, by its key. */
  readonly #places = new Map<number, number>();
  readonly #slabs: Int32Array[] = [];
  /** How many numbers of a tile are not 0. */
  #written = new Uint8Array(tilesPerSlab);
  #next = 0;
  readonly #free: number[] = [];
  // Neighbours are asked for one after the other: the tile of the last question is at hand.
  #lastKey = none;
  #lastPlace = none;

  get(cell: CellId): number {
    const row = Math.floor(cell / columnsPerRow);
    const column = cell - row * columnsPerRow;
    const place = this.#place((row >> 3) * tilesAcross + (column >> 3));
    if (place === none) return 0;
    return (this.#slabs[(place / tilesPerSlab) | 0] as Int32Array)[placeIn(place, row, column)] as number;
  }

  /** @throws RangeError when the value does not fit */
  set(cell: CellId, value: number): void {
    this.swap(cell, value);
  }

  /** Sets a value and answers the one that stood there. @throws RangeError `Got 0.5 when expected a whole number of 32 bits.` */
  swap(cell: CellId, value: number): number {
    if ((value | 0) !== value) throw new RangeError(`Got ${value} when expected a whole number of 32 bits.`);
    const row = Math.floor(cell / columnsPerRow);
    const column = cell - row * columnsPerRow;
    const key = (row >> 3) * tilesAcross + (column >> 3);
    let place = this.#place(key);
    if (place === none) {
      if (value === 0) return 0;
      place = this.#begin(key);
    }
    const slab = this.#slabs[(place / tilesPerSlab) | 0] as Int32Array;
    const at = placeIn(place, row, column);
    const before = slab[at] as number;
    slab[at] = value;
    if ((before === 0) !== (value === 0)) this.#count(key, place, value === 0 ? -1 : 1);
    return before;
  }

  /** Tiles of 8 × 8 cells in which something stands. */
  get tileCount(): number {
    return this.#places.size;
  }

  #count(key: number, place: number, change: 1 | -1): void {
    const written = (this.#written[place] as number) + change;
    this.#written[place] = written;
    if (written > 0) return;
    this.#places.delete(key);
    this.#free.push(place); // all of it is 0: the next may have it as it is
    this.#lastKey = none;
  }

  #begin(key: number): number {
    const place = this.#free.pop() ?? this.#next++;
    if (place === this.#slabs.length * tilesPerSlab) {
      this.#slabs.push(new Int32Array(cellsPerTile * tilesPerSlab));
      const written = new Uint8Array(this.#slabs.length * tilesPerSlab);
      written.set(this.#written.subarray(0, place));
      this.#written = written;
    }
    this.#places.set(key, place);
    this.#lastPlace = place;
    return place;
  }

  /** The number of the tile with a key; the next question for the same tile is answered without a look-up. */
  #place(key: number): number {
    if (key !== this.#lastKey) {
      this.#lastKey = key;
      this.#lastPlace = this.#places.get(key) ?? none;
    }
    return this.#lastPlace;
  }
}

/** Where a cell's number stands in the slab of its tile. */
function placeIn(tile: number, row: number, column: number): number {
  return (tile % tilesPerSlab) * cellsPerTile + (row & 7) * side + (column & 7);
}
