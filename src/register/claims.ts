/*  Who asked for a block and who held it, in the order of the log. Claims of a block are a list, newest first:
 *
 *      newest of the block ──► EL-3 (from entry 90) ──► A-7 (80 to 90) ──► A-2 (15 to 41)
 *
 *  Claims are only appended; an end is written once, at the entry that ended it. So the block as it stood at any size
 *  is the same list read with later begins and ends left out, and going back is popping. The holder is a slot of its
 *  own: a block with two holders cannot be written down.
 */
import { PagedCells } from '#grid';
import { Ints } from './ints.ts';

/** An application's number × 2, or a licence's number × 2 + 1: numbers begin at 1. */
export type Claimant = number;
export const claimantOfApplication = (ordinal: number): Claimant => ordinal * 2;
export const claimantOfLicence = (ordinal: number): Claimant => ordinal * 2 + 1;
export const isLicenceClaimant = (claimant: Claimant): boolean => (claimant & 1) === 1;
export const ordinalOfClaimant = (claimant: Claimant): number => claimant >> 1;

/** Stands for an end that has not come. */
const open = 0x7fff_ffff;

export class Claims {
  // Node numbers begin at 1, so that 0 in a slot or a link means none.
  readonly #newest = new PagedCells('int32');
  readonly #holders = new PagedCells('int32');
  readonly #cell = new Ints();
  readonly #older = new Ints();
  readonly #claimant = new Ints();
  readonly #begun = new Ints();
  readonly #ended = new Ints();
  /** Nodes in the order in which they ended. */
  readonly #endings = new Ints();
  /** Blocks held now. */
  held = 0;

  constructor() {
    for (const list of [this.#cell, this.#older, this.#claimant, this.#begun, this.#ended]) list.push(0);
  }

  /** Number of the licence that holds the block now; 0 where none does. */
  holder(cell: number): number {
    return this.#holders.get(cell);
  }

  begin(cell: number, claimant: Claimant, index: number): void {
    if (isLicenceClaimant(claimant)) {
      const holder = this.#holders.get(cell);
      if (holder !== 0)
        throw new Error(`Block ${cell} is held by licence ${holder}; it cannot have a second holder.`);
      this.#holders.set(cell, ordinalOfClaimant(claimant));
      this.held++;
    }
    const node = this.#cell.length;
    this.#cell.push(cell);
    this.#older.push(this.#newest.get(cell));
    this.#claimant.push(claimant);
    this.#begun.push(index);
    this.#ended.push(open);
    this.#newest.set(cell, node);
  }

  end(cell: number, claimant: Claimant, index: number): void {
    let node = this.#newest.get(cell);
    while (node !== 0 && (this.#claimant.at(node) !== claimant || this.#ended.at(node) !== open)) {
      node = this.#older.at(node);
    }
    if (node === 0) throw new Error(`Block ${cell} has no open claim of ${claimant} to end.`);
    this.#ended.set(node, index);
    this.#endings.push(node);
    if (isLicenceClaimant(claimant)) {
      this.#holders.set(cell, 0);
      this.held--;
    }
  }

  /** Every claim on the block that the log knew at `size` entries, newest first; `ended` is undefined while it stood. */
  each(
    cell: number,
    size: number,
    visit: (claimant: Claimant, begun: number, ended: number | undefined) => void,
  ): void {
    for (let node = this.#newest.get(cell); node !== 0; node = this.#older.at(node)) {
      const begun = this.#begun.at(node);
      if (begun >= size) continue;
      const ended = this.#ended.at(node);
      visit(this.#claimant.at(node), begun, ended < size ? ended : undefined);
    }
  }

  /** True when nobody ever asked for the block. */
  isUntouched(cell: number): boolean {
    return this.#newest.get(cell) === 0;
  }

  /** Every block with an open claim at `size` entries, once a claim, in order of the claims' begin. */
  eachClaim(size: number, visit: (cell: number, claimant: Claimant) => void): void {
    for (let node = 1; node < this.#cell.length && this.#begun.at(node) < size; node++) {
      if (this.#ended.at(node) >= size) visit(this.#cell.at(node), this.#claimant.at(node));
    }
  }

  /** Undoes what entries from `size` on did: begins first, so that a later holder leaves before the earlier returns. */
  rollback(size: number): void {
    while (this.#cell.length > 1 && this.#begun.at(this.#cell.length - 1) >= size) {
      const node = this.#cell.length - 1;
      const cell = this.#cell.at(node);
      this.#newest.set(cell, this.#older.at(node));
      if (isLicenceClaimant(this.#claimant.at(node)) && this.#ended.at(node) === open) {
        this.#holders.set(cell, 0);
        this.held--;
      }
      for (const list of [this.#cell, this.#older, this.#claimant, this.#begun, this.#ended]) list.length--;
    }
    while (this.#endings.length > 0) {
      const node = this.#endings.at(this.#endings.length - 1);
      if (this.#ended.at(node) < size) break;
      this.#endings.length--;
      if (node >= this.#cell.length) continue; // begun and ended in what was undone
      this.#ended.set(node, open);
      if (isLicenceClaimant(this.#claimant.at(node))) {
        this.#holders.set(this.#cell.at(node), ordinalOfClaimant(this.#claimant.at(node)));
        this.held++;
      }
    }
  }
}
