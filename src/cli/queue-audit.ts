/*  The queue of each block and its holder, counted again from the entries alone: a second opinion beside `#register`'s claims, so that
 *  both would have to be wrong in the same way.
 *
 *      lodged A-1, A-2 on the block     [A-1, A-2]     nobody holds it
 *      granted to A-1 as EL-1           [A-2]          EL-1 holds it
 *      granted to A-2                   fault: EL-1 holds it
 */
import { blockNaming, PagedCells } from '#grid';
import { type CellRuns, type Entry, eachClaimedBlock, type RegisterState } from '#register';
import type { ApplicationId, LicenceId } from '#terms';

/** An entry of the log that cannot stand where it stands. */
export class EntryFault extends Error {
  readonly index: number;
  /** Stable code: `granted-out-of-turn`. */
  readonly code: string;

  constructor(index: number, code: string, message: string) {
    super(message);
    this.index = index;
    this.code = code;
  }
}

export interface QueueCounts {
  readonly blocksHeld: number;
  /** Blocks for which at least one application is open. */
  readonly blocksAskedFor: number;
  /** Those with more than one in line. */
  readonly blocksContested: number;
  readonly longestQueue: number;
  readonly applicationsOpen: number;
  /** Licences granted to who was first in line on every one of their blocks. */
  readonly grantsInTurn: number;
}

export class QueueAudit {
  /** Open applications, first in line first. Blocks that nobody asks for are not in it. */
  readonly #queues = new Map<number, ApplicationId[]>();
  /** Number of the licence that holds a block; 0 where none does. */
  readonly #holders = new PagedCells('int32');
  /** Blocks that an open application still asks for. */
  readonly #asked = new Map<ApplicationId, Set<number>>();
  #held = 0;
  #grants = 0;

  /** @throws EntryFault for a licence on a block that another holds, or that another asked for before */
  take(index: number, entry: Entry): void {
    switch (entry.kind) {
      case 'application-lodged':
        this.#lodge(entry.application, entry.cells);
        break;
      case 'blocks-dropped':
      case 'blocks-given-up':
        eachCell(entry.cells, (cell) => this.#leave(index, cell, entry.application));
        break;
      case 'application-refused':
      case 'application-withdrawn':
        for (const cell of this.#asked.get(entry.application) ?? [])
          this.#leave(index, cell, entry.application);
        break;
      case 'licence-granted':
        eachCell(entry.cells, (cell) => this.#grant(index, cell, entry.application, entry.licence));
        this.#grants++;
        break;
      case 'licence-stated':
        eachCell(entry.cells, (cell) => this.#hold(index, cell, entry.licence));
        break;
      case 'licence-surrendered-in-part':
      case 'licence-ended':
        eachCell(entry.cells, (cell) => this.#free(index, cell, entry.licence));
        break;
      case 'register-opened':
      case 'application-published':
      case 'security-notice-sent':
      case 'security-lodged':
      case 'payment-recorded':
      case 'entry-corrected':
      case 'opening-erased':
        break; // these move nobody in a queue and nothing on the ground
      default:
        entry satisfies never; // a new kind of entry says here what it does to queues and ground
    }
  }

  /** Holds the register's claims against what was counted here. @throws Error where they differ: then one of us is wrong */
  compare(state: RegisterState): QueueCounts {
    const seen = new Map<number, number>();
    let held = 0;
    let inLine = 0;
    eachClaimedBlock(state, state.size, (cell, record) => {
      if ('holder' in record) {
        held++;
        if (this.#holders.get(cell) !== numberOf(record.id)) throw differs(cell);
      } else {
        const place = seen.get(cell) ?? 0;
        if (this.#queues.get(cell)?.[place] !== record.id) throw differs(cell);
        seen.set(cell, place + 1);
        inLine++;
      }
    });
    let counted = 0;
    let contested = 0;
    let longest = 0;
    for (const { length } of this.#queues.values()) {
      counted += length;
      if (length > 1) contested++;
      longest = Math.max(longest, length);
    }
    if (held !== this.#held || inLine !== counted) {
      throw new Error(
        `The queues have ${counted} places and ${this.#held} blocks held, the register ${inLine} and ${held}.`,
      );
    }
    return {
      blocksHeld: held,
      blocksAskedFor: this.#queues.size,
      blocksContested: contested,
      longestQueue: longest,
      applicationsOpen: this.#asked.size,
      grantsInTurn: this.#grants,
    };
  }

  #lodge(application: ApplicationId, cells: CellRuns): void {
    const asked = new Set<number>();
    eachCell(cells, (cell) => {
      asked.add(cell);
      const queue = this.#queues.get(cell);
      if (queue) queue.push(application);
      else this.#queues.set(cell, [application]);
    });
    this.#asked.set(application, asked);
  }

  #grant(index: number, cell: number, application: ApplicationId, licence: LicenceId): void {
    const [first] = this.#queues.get(cell) ?? [];
    if (first !== application) {
      const message = `Block ${nameOf(cell)} went to ${application} when ${first ?? 'nobody'} was first in line.`;
      throw new EntryFault(index, 'granted-out-of-turn', message);
    }
    this.#leave(index, cell, application);
    this.#hold(index, cell, licence);
  }

  #leave(index: number, cell: number, application: ApplicationId): void {
    const asked = this.#asked.get(application);
    const queue = this.#queues.get(cell);
    if (!asked?.delete(cell) || !queue) {
      throw new EntryFault(index, 'not-in-line', `${application} does not ask for block ${nameOf(cell)}.`);
    }
    if (asked.size === 0) this.#asked.delete(application);
    if (queue.length === 1) this.#queues.delete(cell);
    else queue.splice(queue.indexOf(application), 1);
  }

  #hold(index: number, cell: number, licence: LicenceId): void {
    const holder = this.#holders.get(cell);
    if (holder !== 0) {
      const message = `Block ${nameOf(cell)} goes to ${licence} when licence ${holder} holds it.`;
      throw new EntryFault(index, 'block-already-held', message);
    }
    this.#holders.set(cell, numberOf(licence));
    this.#held++;
  }

  #free(index: number, cell: number, licence: LicenceId): void {
    if (this.#holders.get(cell) !== numberOf(licence)) {
      throw new EntryFault(
        index,
        'not-held',
        `${licence} frees block ${nameOf(cell)}, which it does not hold.`,
      );
    }
    this.#holders.set(cell, 0);
    this.#held--;
  }
}

const naming = blockNaming();

function nameOf(cell: number): string {
  return naming.codeOfCell(cell) ?? String(cell);
}

function numberOf(licence: LicenceId): number {
  return Number(licence.slice('EL-'.length));
}

function eachCell(runs: CellRuns, visit: (cell: number) => void): void {
  for (const [start, count] of runs) for (let cell = start; cell < start + count; cell++) visit(cell);
}

function differs(cell: number): Error {
  return new Error(`The queue or holder of block ${nameOf(cell)} is not what the entries add up to.`);
}
