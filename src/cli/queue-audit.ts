/*  The queue of each block and its holder, counted again from the entries alone: a second opinion beside `#register`'s claims, so that
 *  both would have to be wrong in the same way.
 *
 *      lodged A-1, A-2 on the block     [A-1, A-2]     nobody holds it
 *      granted to A-1 as EL-1           [A-2]          EL-1 holds it
 *      granted to A-2                   fault: EL-1 holds it
 */
import { createHash } from 'node:crypto';
import { blockNaming, SparseCells } from '#grid';
import { SealAudit, type SealCounts, type SealFaultCode } from '#proof';
import { type CellRuns, type Entry, eachClaimedBlock, type RegisterState, type SlotDrawn } from '#register';
import type { ApplicationId, LicenceId } from '#terms';
import { EntryFault } from './entry-fault.ts';

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
  readonly seals: SealCounts;
}

/** An application that still asks for ground. */
interface Asking {
  /** As it was lodged; some of it may have been left since. */
  readonly cells: CellRuns;
  /** Blocks that it still asks for. */
  left: number;
  /** The entry from which its place counts. */
  readonly place: number;
}

/** Ground that was announced, and the list that was fixed for it. */
interface SlotList {
  readonly cells: CellRuns;
  readonly applications: readonly ApplicationId[];
  readonly root: string;
  /** The entry that fixed the list; undefined while the slot is open. */
  readonly closedBy?: number;
}

export class QueueAudit {
  /** Number of the application that is first in line for a block; 0 where nobody asks for it. */
  readonly #first = new SparseCells();
  /** Those behind the first, on the few blocks that several ask for. */
  readonly #behind = new Map<number, number[]>();
  /** Number of the licence that holds a block; 0 where none does. */
  readonly #holders = new SparseCells();
  readonly #asking = new Map<number, Asking>();
  readonly #slots = new Map<string, SlotList>();
  readonly #seals = new SealAudit();
  #askedFor = 0;
  #held = 0;
  #grants = 0;

  /** @throws EntryFault for a licence on a block that another holds, or that another asked for before */
  take(index: number, entry: Entry): void {
    const fault = this.#seals.take(index, entry);
    if (fault) throw new EntryFault(index, fault.code, `${fault.filing} ${sealFaults[fault.code]}`);
    switch (entry.kind) {
      case 'application-lodged': {
        const place = this.#seals.placeOf(entry.application) ?? index;
        this.#lodge(index, numberOf(entry.application), entry.cells, place);
        break;
      }
      case 'blocks-dropped':
      case 'blocks-given-up': {
        const application = numberOf(entry.application);
        eachCell(entry.cells, (cell) => this.#leave(index, cell, application));
        break;
      }
      case 'application-refused':
      case 'application-withdrawn': {
        const application = numberOf(entry.application);
        eachCell(this.#asking.get(application)?.cells ?? [], (cell) => {
          if (this.#isInLine(cell, application)) this.#leave(index, cell, application);
        });
        break;
      }
      case 'ground-reopened':
        this.#slots.set(entry.slot, { cells: entry.cells, applications: [], root: '' });
        break;
      case 'slot-closed': {
        const { applications, root } = entry;
        const cells = this.#slots.get(entry.slot)?.cells ?? [];
        this.#slots.set(entry.slot, { cells, applications, root, closedBy: index });
        break;
      }
      case 'slot-drawn':
        this.#draw(index, entry);
        break;
      case 'licence-granted':
        this.#grantAll(index, entry.cells, numberOf(entry.application), numberOf(entry.licence));
        break;
      case 'licence-stated':
        eachCell(entry.cells, (cell) => this.#hold(index, cell, numberOf(entry.licence)));
        break;
      case 'licence-surrendered-in-part':
      case 'licence-ended':
        eachCell(entry.cells, (cell) => this.#free(index, cell, numberOf(entry.licence)));
        break;
      case 'register-opened':
      case 'application-published':
      case 'security-notice-sent':
      case 'security-lodged':
      case 'payment-recorded':
      case 'entry-corrected':
      case 'deviation-proposed':
      case 'deviation-confirmed':
      case 'opening-erased':
      case 'report-deposited':
      case 'report-extended':
      case 'report-objected':
      case 'report-objection-decided':
      case 'report-released':
      case 'reply-received':
      case 'reply-answered':
      case 'reply-withdrawn':
      case 'filing-sealed':
      case 'filing-lapsed':
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
        const expected = place === 0 ? this.#first.get(cell) : this.#behind.get(cell)?.[place - 1];
        if (expected !== numberOf(record.id)) throw differs(cell);
        seen.set(cell, place + 1);
        inLine++;
      }
    });
    let counted = this.#askedFor;
    let longest = counted > 0 ? 1 : 0;
    for (const { length } of this.#behind.values()) {
      counted += length;
      longest = Math.max(longest, length + 1);
    }
    if (held !== this.#held || inLine !== counted) {
      throw new Error(
        `The queues have ${counted} places and ${this.#held} blocks held, the register ${inLine} and ${held}.`,
      );
    }
    return {
      blocksHeld: held,
      blocksAskedFor: this.#askedFor,
      blocksContested: this.#behind.size,
      longestQueue: longest,
      applicationsOpen: this.#asking.size,
      grantsInTurn: this.#grants,
      seals: this.#seals.counts(),
    };
  }

  /** `place`: the entry from which it counts, before `index` where a seal was opened. */
  #lodge(index: number, application: number, cells: CellRuns, place: number): void {
    let left = 0;
    eachCell(cells, (cell) => {
      left++;
      const first = this.#first.get(cell);
      if (first === 0) {
        this.#first.set(cell, application);
        this.#askedFor++;
        return;
      }
      const behind = this.#behind.get(cell) ?? [];
      if (place === index || this.#hadSlotSince(cell, place)) behind.push(application);
      else {
        const line = [first, ...behind];
        const at = line.findIndex((other) => this.#placeOf(other) > place);
        line.splice(at < 0 ? line.length : at, 0, application);
        this.#first.set(cell, line[0] as number);
        behind.splice(0, behind.length, ...line.slice(1));
      }
      this.#behind.set(cell, behind);
    });
    this.#asking.set(application, { cells, left, place });
  }

  #placeOf(application: number): number {
    return this.#asking.get(application)?.place ?? 0;
  }

  /** In a slot the place of a sealed filing counts from its opening. */
  #hadSlotSince(cell: number, seal: number): boolean {
    return [...this.#slots.values()].some(
      ({ cells, closedBy }) =>
        (closedBy === undefined || closedBy > seal) &&
        cells.some(([start, count]) => cell >= start && cell < start + count),
    );
  }

  #grantAll(index: number, cells: CellRuns, application: number, licence: number): void {
    eachCell(cells, (cell) => {
      const first = this.#first.get(cell);
      if (first !== application) {
        const whose = first === 0 ? 'nobody' : applicationOf(first);
        const message = `Block ${nameOf(cell)} went to ${applicationOf(application)} when ${whose} was first in line.`;
        throw new EntryFault(index, 'granted-out-of-turn', message);
      }
      this.#leave(index, cell, application);
      this.#hold(index, cell, licence);
    });
    this.#grants++;
  }

  /** Draws again, with the hash of the platform, and puts those of the list into that order on each block of the slot. */
  #draw(index: number, { slot, value, order }: SlotDrawn): void {
    const list = this.#slots.get(slot);
    const head = `${value}${list?.root}`;
    const lotOf = (id: ApplicationId) => createHash('sha256').update(head, 'hex').update(id).digest('hex');
    const lots = (list?.applications ?? []).map((id) => ({ id, lot: lotOf(id) }));
    const drawn = lots.sort((a, b) => (a.lot < b.lot ? -1 : 1)).map(({ id }) => id);
    if (!list || drawn.join() !== order.join()) {
      throw new EntryFault(
        index,
        'draw-differs',
        `The order of ${slot} is not what its value and list add up to.`,
      );
    }
    const rank = new Map(drawn.map((id, i) => [numberOf(id), i]));
    eachCell(list.cells, (cell) => {
      const line = [this.#first.get(cell), ...(this.#behind.get(cell) ?? [])];
      const places = line.flatMap((application, place) => (rank.has(application) ? [place] : []));
      if (places.length < 2) return;
      const ranked = places.map((place) => line[place] as number);
      ranked.sort((a, b) => (rank.get(a) as number) - (rank.get(b) as number));
      places.forEach((place, i) => {
        line[place] = ranked[i] as number;
      });
      this.#first.set(cell, line[0] as number);
      this.#behind.set(cell, line.slice(1));
    });
  }

  #isInLine(cell: number, application: number): boolean {
    return this.#first.get(cell) === application || this.#behind.get(cell)?.includes(application) === true;
  }

  #leave(index: number, cell: number, application: number): void {
    const asking = this.#asking.get(application);
    if (!asking || !this.#isInLine(cell, application)) {
      const message = `${applicationOf(application)} does not ask for block ${nameOf(cell)}.`;
      throw new EntryFault(index, 'not-in-line', message);
    }
    asking.left--;
    if (asking.left === 0) this.#asking.delete(application);
    const behind = this.#behind.get(cell);
    if (this.#first.get(cell) !== application) behind?.splice(behind.indexOf(application), 1);
    else {
      const next = behind?.shift() ?? 0;
      this.#first.set(cell, next);
      if (next === 0) this.#askedFor--;
    }
    if (behind?.length === 0) this.#behind.delete(cell);
  }

  #hold(index: number, cell: number, licence: number): void {
    const holder = this.#holders.swap(cell, licence);
    if (holder !== 0) {
      const message = `Block ${nameOf(cell)} goes to ${licenceOf(licence)} when ${licenceOf(holder)} holds it.`;
      throw new EntryFault(index, 'block-already-held', message);
    }
    this.#held++;
  }

  #free(index: number, cell: number, licence: number): void {
    if (this.#holders.swap(cell, 0) !== licence) {
      const message = `${licenceOf(licence)} frees block ${nameOf(cell)}, which it does not hold.`;
      throw new EntryFault(index, 'not-held', message);
    }
    this.#held--;
  }
}

const sealFaults: Readonly<Record<SealFaultCode, string>> = {
  'seal-differs': 'does not open to this area and applicant, or not any more.',
  'seal-repeated': 'was sealed before.',
  'lapsed-early': 'had not lapsed: it could still be opened, or was opened.',
  'granted-before-seal': 'was sealed before and could still be opened: it might have been of this ground.',
};

const naming = blockNaming();

function nameOf(cell: number): string {
  return naming.codeOfCell(cell) ?? String(cell);
}

/** 123 of `A-000123` and `EL-000123`. Inverse: `applicationOf`, `licenceOf`. */
function numberOf(id: ApplicationId | LicenceId): number {
  return Number(id.slice(id.indexOf('-') + 1));
}
const applicationOf = (ordinal: number) => `A-${String(ordinal).padStart(6, '0')}`;
const licenceOf = (ordinal: number) => `EL-${String(ordinal).padStart(6, '0')}`;

function eachCell(runs: CellRuns, visit: (cell: number) => void): void {
  for (const [start, count] of runs) for (let cell = start; cell < start + count; cell++) visit(cell);
}

function differs(cell: number): Error {
  return new Error(`The queue or holder of block ${nameOf(cell)} is not what the entries add up to.`);
}
