/*  The whole country as flat arrays, so that a search is a walk over numbers:
 *
 *      ┌───────────────────────┐  one slot a cell of the box around the country, row by row from the south-west;
 *      │   ▒▒▒▒▒▒▒▒▒▒          │  slot = (row − south) × columns + (column − west)
 *      │ ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒      │
 *      └───────────────────────┘  2.2 million slots for Kazakhstan, 1.2 million of them in the country
 */
import { type CellId, cellFromRowColumn, columnOfCell, rowOfCell } from '#grid';

/** What data beside the register says of a cell. */
export interface CellFacts {
  readonly country: 'whole' | 'part' | 'outside';
  /** Nobody may apply for the block: a right of others or closed land covers it, or the programme does not open it. */
  readonly barred: boolean;
  /** Closed land or a right of others covers a part of it. */
  readonly touched: boolean;
  /** Code of the region its centre lies in. */
  readonly region?: string | undefined;
}

/** Rows and columns of the box, counted as the grid counts them. */
export interface GroundBox {
  readonly south: number;
  readonly west: number;
  readonly rows: number;
  readonly columns: number;
}

/** Marks of a slot. */
export const inCountry = 1;
export const isBarred = 2;
export const isTouched = 4;

export interface GroundMap extends GroundBox {
  readonly marks: Uint8Array;
  /** Place in `regions` plus one; 0 for none. */
  readonly region: Uint8Array;
  readonly regions: readonly string[];
  /** Slots that lie wholly in the country. */
  readonly blocks: number;
}

/** The box around bounds in degrees. */
export function boxAround([west, south, east, north]: readonly [number, number, number, number]): GroundBox {
  const row = (latitude: number) => Math.floor((latitude + 90) * 60);
  const column = (longitude: number) => Math.floor((longitude + 180) * 60);
  return {
    south: row(south),
    west: column(west),
    rows: row(north) - row(south) + 1,
    columns: column(east) - column(west) + 1,
  };
}

/** Inverse: `slotOfCell`. */
export function cellOfSlot({ south, west, columns }: GroundBox, slot: number): CellId {
  const row = Math.floor(slot / columns);
  return cellFromRowColumn(south + row, west + slot - row * columns);
}

/** −1 for a cell outside the box. Inverse: `cellOfSlot`. */
export function slotOfCell({ south, west, rows, columns }: GroundBox, cell: CellId): number {
  const row = rowOfCell(cell) - south;
  const column = columnOfCell(cell) - west;
  return row < 0 || row >= rows || column < 0 || column >= columns ? -1 : row * columns + column;
}

/** Asks for the facts of every cell of the box once: done when a register opens, not when somebody searches. */
export function layGroundMap(box: GroundBox, factsOf: (cell: CellId) => CellFacts): GroundMap {
  const slots = box.rows * box.columns;
  const marks = new Uint8Array(slots);
  const region = new Uint8Array(slots);
  const regions: string[] = [];
  const numbers = new Map<string, number>();
  let blocks = 0;
  for (let slot = 0; slot < slots; slot++) {
    const facts = factsOf(cellOfSlot(box, slot));
    // A block that lies across the border cannot be applied for as a whole.
    if (facts.country !== 'whole') continue;
    blocks++;
    marks[slot] = inCountry | (facts.barred ? isBarred : 0) | (facts.touched ? isTouched : 0);
    if (facts.region === undefined) continue;
    let number = numbers.get(facts.region);
    if (number === undefined) {
      number = regions.push(facts.region);
      numbers.set(facts.region, number);
    }
    region[slot] = number;
  }
  return { ...box, marks, region, regions, blocks };
}
