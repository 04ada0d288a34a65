/*  Values of cells, in pages of 64 × 64 that come into being when first written: a country costs the pages it touches.
 *
 *      page key = (row ÷ 64) × 338 + (column ÷ 64)       ┌────┬────┬────┐
 *      in the page: (row mod 64) × 64 + (column mod 64)  │    │▒▒▒▒│    │ unwritten pages read as 0
 *                                                        └────┴────┴────┘
 *  21,600 is 337½ × 64: the last page of a row is half used.
 */
import { type CellId, columnOfCell, columnsPerRow, rowOfCell, rowsOfWorld } from './cell.ts';

const side = 64;
const cellsPerPage = side * side;
const pagesAcross = Math.ceil(columnsPerRow / side);
const pagesUp = Math.ceil(rowsOfWorld / side);

const pageTypes = { uint8: Uint8Array, uint16: Uint16Array, int32: Int32Array } as const;
const limits = { uint8: [0, 0xff], uint16: [0, 0xffff], int32: [-0x8000_0000, 0x7fff_ffff] } as const;

/** What a page holds for each of its cells. */
export type PageKind = keyof typeof pageTypes;
export type CellPage = Uint8Array | Uint16Array | Int32Array;

/** The page on which a cell lies, 0 … 57,121. */
export function pageKeyOfCell(cell: CellId): number {
  return Math.floor(rowOfCell(cell) / side) * pagesAcross + Math.floor(columnOfCell(cell) / side);
}

/** A whole number for each cell of the world; 0 until written. */
export class PagedCells {
  readonly kind: PageKind;
  readonly #pages = new Map<number, CellPage>();
  readonly #least: number;
  readonly #most: number;
  // Neighbours are asked for one after the other: the page of the last question is at hand.
  #lastKey = -1;
  #lastPage: CellPage | undefined;

  constructor(kind: PageKind) {
    this.kind = kind;
    [this.#least, this.#most] = limits[kind];
  }

  get(cell: CellId): number {
    const row = Math.floor(cell / columnsPerRow);
    const column = cell - row * columnsPerRow;
    const page = this.#page(Math.floor(row / side) * pagesAcross + Math.floor(column / side));
    return page === undefined ? 0 : (page[(row % side) * side + (column % side)] as number);
  }

  /** @throws RangeError when the value does not fit: `Got 256 when expected 0 to 255.` */
  set(cell: CellId, value: number): void {
    this.swap(cell, value);
  }

  /** Sets a value and answers the one that stood there. @throws RangeError as `set` */
  swap(cell: CellId, value: number): number {
    if (!(Number.isInteger(value) && value >= this.#least && value <= this.#most)) {
      throw new RangeError(`Got ${value} when expected ${this.#least} to ${this.#most}.`);
    }
    const row = Math.floor(cell / columnsPerRow);
    const column = cell - row * columnsPerRow;
    const key = Math.floor(row / side) * pagesAcross + Math.floor(column / side);
    let page = this.#page(key);
    if (!page) {
      if (value === 0) return 0;
      page = new pageTypes[this.kind](cellsPerPage);
      this.#pages.set(key, page);
      this.#lastPage = page;
    }
    const index = (row % side) * side + (column % side);
    const before = page[index] as number;
    page[index] = value;
    return before;
  }

  /** A page by its key; the next question for the same page is answered without a look-up. */
  #page(key: number): CellPage | undefined {
    if (key !== this.#lastKey) {
      this.#lastKey = key;
      this.#lastPage = this.#pages.get(key);
    }
    return this.#lastPage;
  }

  get pageCount(): number {
    return this.#pages.size;
  }

  /** Calls back with each page written so far, by rising key. The page is the live one: read it only. */
  forEachPage(visit: (key: number, page: CellPage) => void): void {
    for (const key of [...this.#pages.keys()].sort((a, b) => a - b))
      visit(key, this.#pages.get(key) as CellPage);
  }

  /** Calls back with each cell whose value is not 0, page by page. */
  forEachCell(visit: (cell: CellId, value: number) => void): void {
    this.forEachPage((key, page) => {
      const first = Math.floor(key / pagesAcross) * side * columnsPerRow + (key % pagesAcross) * side;
      for (let i = 0; i < cellsPerPage; i++) {
        const value = page[i] as number;
        if (value !== 0) visit(first + Math.floor(i / side) * columnsPerRow + (i % side), value);
      }
    });
  }

  /**
   * The page as bytes, each number little end first; undefined when it was never written. Inverse:
   * `setPageFromBytes`.
   */
  bytesOfPage(key: number): Uint8Array | undefined {
    const page = this.#pages.get(key);
    if (!page) return undefined;
    const width = page.BYTES_PER_ELEMENT;
    const bytes = new Uint8Array(cellsPerPage * width);
    for (let i = 0; i < cellsPerPage; i++) {
      const value = page[i] as number;
      for (let byte = 0; byte < width; byte++) bytes[i * width + byte] = value >>> (8 * byte);
    }
    return bytes;
  }

  /**
   * Puts a page in place from its bytes. Inverse of `bytesOfPage`.
   * @throws RangeError `Got 4096 bytes when expected 16384.` or when there is no such page.
   */
  setPageFromBytes(key: number, bytes: Uint8Array): void {
    if (!(Number.isInteger(key) && key >= 0 && key < pagesAcross * pagesUp)) {
      throw new RangeError(`Got page ${key} when expected 0 to ${pagesAcross * pagesUp - 1}.`);
    }
    const page = new pageTypes[this.kind](cellsPerPage);
    const width = page.BYTES_PER_ELEMENT;
    if (bytes.length !== cellsPerPage * width) {
      throw new RangeError(`Got ${bytes.length} bytes when expected ${cellsPerPage * width}.`);
    }
    for (let i = 0; i < cellsPerPage; i++) {
      let value = 0;
      for (let byte = 0; byte < width; byte++) value |= (bytes[i * width + byte] as number) << (8 * byte);
      page[i] = value;
    }
    this.#pages.set(key, page);
    this.#lastKey = -1;
  }
}
