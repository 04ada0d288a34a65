/*  Who asked for a block and who held it, in the order of the log. Claims of a block are a list, newest first:
 *
 *      newest of the block ──► EL-3 (from entry 90) ──► A-7 (80 to 90) ──► A-2 (15 to 41)
 *
 *  Claims are only appended; an end is written once, at the entry that ended it. So the block as it stood at any size
 *  is the same list read with later begins and ends left out, and going back is popping. The holder is a slot of its
 *  own: a block with two holders cannot be written down.
 */
import { SparseCells } from '#grid';
import type { CellRuns } from './entry-parts.ts';
import { firstAtLeast, Ints } from './ints.ts';

/** An application's number × 2, or a licence's number × 2 + 1: numbers begin at 1. */
export type Claimant = number;
export const claimantOfApplication = (ordinal: number): Claimant => ordinal * 2;
export const claimantOfLicence = (ordinal: number): Claimant => ordinal * 2 + 1;
export const isLicenceClaimant = (claimant: Claimant): boolean => (claimant & 1) === 1;
export const ordinalOfClaimant = (claimant: Claimant): number => claimant >> 1;

/** Stands for an end that has not come. */
const open = 0x7fff_ffff;

// A claim is five numbers in a row; claims are numbered from 1, so that 0 in a slot or a link means none.
const fields = 5;
const [cellAt, olderAt, claimantAt, begunAt, endedAt] = [0, 1, 2, 3, 4] as const;

export class Claims {
  readonly #newest = new SparseCells();
  readonly #holders = new SparseCells();
  #nodes = new Int32Array(fields * 1024);
  #next = 1;
  /** Claims in the order in which they ended. */
  readonly #endings = new Ints();
  /** Claims that only changed their place in line. */
  readonly #moved = new Set<number>();
  /** Blocks held now. */
  held = 0;
  readonly #keepsPast: boolean;

  /** `keepsPast`: false where it is never rolled back nor read as it stood before. */
  constructor(keepsPast = true) {
    this.#keepsPast = keepsPast;
  }

  /** Number of the licence that holds the block now; 0 where none does. */
  holder(cell: number): number {
    return this.#holders.get(cell);
  }

  /** Begins a claim on each block. @throws Error for a licence on a block that another holds */
  begin(runs: CellRuns, claimant: Claimant, index: number): void {
    const licence = isLicenceClaimant(claimant) ? ordinalOfClaimant(claimant) : 0;
    for (const [start, count] of runs) {
      for (let cell = start; cell < start + count; cell++) {
        if (licence !== 0) {
          const holder = this.#holders.swap(cell, licence);
          if (holder !== 0) throw this.#secondHolder(cell, holder);
          this.held++;
        }
        if (this.#next * fields === this.#nodes.length) this.#makeRoom();
        const node = this.#next++;
        const at = node * fields;
        const nodes = this.#nodes;
        nodes[at + cellAt] = cell;
        nodes[at + olderAt] = this.#newest.swap(cell, node);
        nodes[at + claimantAt] = claimant;
        nodes[at + begunAt] = index;
        nodes[at + endedAt] = open;
      }
    }
  }

  /** Ends the open claim on each block. @throws Error where the claimant has none */
  end(runs: CellRuns, claimant: Claimant, index: number): void {
    const nodes = this.#nodes;
    const isLicence = isLicenceClaimant(claimant);
    for (const [start, count] of runs) {
      for (let cell = start; cell < start + count; cell++) {
        let at = this.#newest.get(cell) * fields;
        while (at !== 0 && (nodes[at + claimantAt] !== claimant || nodes[at + endedAt] !== open)) {
          at = (nodes[at + olderAt] as number) * fields;
        }
        if (at === 0) throw new Error(`Block ${cell} has no open claim of ${claimant} to end.`);
        nodes[at + endedAt] = index;
        if (this.#keepsPast) this.#endings.push(at / fields);
        if (!isLicence) continue;
        this.#holders.set(cell, 0);
        this.held--;
      }
    }
  }

  /** Claims of open applications on a block, the first in line first. */
  inLine(cell: number): Claimant[] {
    const line: Claimant[] = [];
    this.each(cell, open, (claimant, _begun, ended) => {
      if (ended === undefined && !isLicenceClaimant(claimant)) line.push(claimant);
    });
    return line.reverse();
  }

  /**
   * Gives those in line on a block another order: whoever loses or gains a place ends and begins again at the entry, so that the list
   * tells the old order before it and the new one after. @throws RangeError where the order is not of those in line
   */
  lineUp(cell: number, order: readonly Claimant[], index: number): void {
    const line = this.inLine(cell);
    if (line.length !== order.length || line.some((claimant) => !order.includes(claimant))) {
      throw new RangeError(`Block ${cell} has ${line.join(', ')} in line, not ${order.join(', ')}.`);
    }
    const from = order.findIndex((claimant, i) => claimant !== line[i]);
    if (from < 0) return;
    for (const claimant of order.slice(from)) this.end([[cell, 1]], claimant, index);
    for (const claimant of order.slice(from)) {
      this.begin([[cell, 1]], claimant, index);
      this.#moved.add(this.#next - 1);
    }
  }

  /** Begins a claim on a block ahead of some who are in line: they end and begin again behind it, as in `lineUp`. Of nobody ahead: at the end. */
  beginAhead(cell: number, claimant: Claimant, behind: readonly Claimant[], index: number): void {
    for (const other of behind) this.end([[cell, 1]], other, index);
    this.begin([[cell, 1]], claimant, index);
    for (const other of behind) {
      this.begin([[cell, 1]], other, index);
      this.#moved.add(this.#next - 1);
    }
  }

  /**
   * Every claim on the block that the log knew at `size` entries, newest first; `ended` is undefined while it stood. A claim that only
   * changed its place after the first `written` entries is told once, in the place it had.
   */
  each(
    cell: number,
    size: number,
    visit: (claimant: Claimant, begun: number, ended: number | undefined) => void,
    written = size,
  ): void {
    for (let node = this.#newest.get(cell); node !== 0; node = this.#read(node, olderAt)) {
      const begun = this.#read(node, begunAt);
      if (begun >= size || (begun >= written && this.#moved.has(node))) continue;
      const ended = this.#read(node, endedAt);
      visit(this.#read(node, claimantAt), begun, ended < size ? ended : undefined);
    }
  }

  /** Claims of applications that stood, or stand, ahead of another's newest on a block, newest first; all lodged before it where it has none. */
  eachAhead(
    cell: number,
    size: number,
    own: Claimant,
    visit: (claimant: Claimant, begun: number, ended: number | undefined) => void,
  ): void {
    let has = false;
    this.each(cell, size, (claimant) => {
      has ||= claimant === own;
    });
    let passed = !has;
    this.each(cell, size, (claimant, begun, ended) => {
      if (claimant === own) passed = true;
      else if (passed && !isLicenceClaimant(claimant) && (has || claimant < own))
        visit(claimant, begun, ended);
    });
  }

  /** True when nobody ever asked for the block. */
  isUntouched(cell: number): boolean {
    return this.#newest.get(cell) === 0;
  }

  /** Every claim that the log knew at `size` entries and that its first `written` had not ended, in the order in which they began. */
  eachOpen(size: number, written: number, visit: (cell: number, claimant: Claimant) => void): void {
    for (let node = 1; node < this.#next && this.#read(node, begunAt) < size; node++) {
      if (this.#moved.has(node) && this.#read(node, begunAt) >= written) continue;
      if (this.#read(node, endedAt) >= Math.min(size, written))
        visit(this.#read(node, cellAt), this.#read(node, claimantAt));
    }
  }

  /** Every block on which a claim began or ended in entries `from` ≤ index < `to`; once an event. */
  eachTouched(from: number, to: number, visit: (cell: number) => void): void {
    const begunOf = (node: number) => this.#read(node, begunAt);
    for (let node = firstAtLeast(1, this.#next, begunOf, from); node < this.#next; node++) {
      if (begunOf(node) >= to) break;
      visit(this.#read(node, cellAt));
    }
    const endedOf = (i: number) => this.#read(this.#endings.at(i), endedAt);
    for (let i = firstAtLeast(0, this.#endings.length, endedOf, from); i < this.#endings.length; i++) {
      if (endedOf(i) >= to) break;
      visit(this.#read(this.#endings.at(i), cellAt));
    }
  }

  /** Undoes what entries from `size` on did: begins first, so that a later holder leaves before the earlier returns. */
  rollback(size: number): void {
    if (!this.#keepsPast) throw new RangeError('Claims that keep no past cannot go back.');
    while (this.#next > 1 && this.#read(this.#next - 1, begunAt) >= size) {
      const node = --this.#next;
      this.#moved.delete(node);
      const cell = this.#read(node, cellAt);
      this.#newest.set(cell, this.#read(node, olderAt));
      if (isLicenceClaimant(this.#read(node, claimantAt)) && this.#read(node, endedAt) === open) {
        this.#holders.set(cell, 0);
        this.held--;
      }
    }
    while (this.#endings.length > 0) {
      const node = this.#endings.at(this.#endings.length - 1);
      if (this.#read(node, endedAt) < size) break;
      this.#endings.length--;
      if (node >= this.#next) continue; // begun and ended in what was undone
      this.#nodes[node * fields + endedAt] = open;
      const claimant = this.#read(node, claimantAt);
      if (isLicenceClaimant(claimant)) {
        this.#holders.set(this.#read(node, cellAt), ordinalOfClaimant(claimant));
        this.held++;
      }
    }
  }

  /** Puts the first holder back: the second cannot be written down. */
  #secondHolder(cell: number, holder: number): Error {
    this.#holders.set(cell, holder);
    return new Error(`Block ${cell} is held by licence ${holder}; it cannot have a second holder.`);
  }

  #read(node: number, field: number): number {
    return this.#nodes[node * fields + field] as number;
  }

  #makeRoom(): void {
    if (!this.#keepsPast) {
      this.#forgetEnded();
      if (this.#next * fields < 0.75 * this.#nodes.length) return;
    }
    const grown = new Int32Array(
      fields * Math.ceil((this.#keepsPast ? 2 : 1.5) * (this.#nodes.length / fields)),
    );
    grown.set(this.#nodes);
    this.#nodes = grown;
  }

  /** Lets go of the claims that ended; the last on a block stays, since it says when the block was last asked for. The order remains. */
  #forgetEnded(): void {
    const nodes = this.#nodes;
    /** Where a claim went; of one that is gone, where the one before it went. */
    const moved = new Int32Array(this.#next);
    let next = 1;
    for (let node = 1; node < this.#next; node++) {
      const from = node * fields;
      const older = moved[nodes[from + olderAt] as number] as number;
      const cell = nodes[from + cellAt] as number;
      const isNewest = this.#newest.get(cell) === node;
      if (!isNewest && nodes[from + endedAt] !== open) {
        moved[node] = older;
        continue;
      }
      const to = next * fields;
      nodes[to + cellAt] = cell;
      nodes[to + olderAt] = older;
      nodes[to + claimantAt] = nodes[from + claimantAt] as number;
      nodes[to + begunAt] = nodes[from + begunAt] as number;
      nodes[to + endedAt] = nodes[from + endedAt] as number;
      if (isNewest) this.#newest.set(cell, next);
      moved[node] = next++;
    }
    this.#next = next;
    this.#moved.clear(); // of use only where it is read as it stood before
  }
}
