/** What can happen to ground that came open again: announced with a slot, the slot closed over its list of filings, the lots drawn. */
import type { ApplicationId, Instant } from '#terms';
import type { CellRuns, EntryBase } from '../entry-parts.ts';
import type { RandomnessSource } from './randomness.ts';

export type SlotId = `S-${string}`;

/** Ground that is free again, told to everybody in the same moment. */
interface GroundReopened extends EntryBase {
  readonly kind: 'ground-reopened';
  readonly slot: SlotId;
  readonly cells: CellRuns;
  /** Whoever files before this instant is equal. */
  readonly closesAt: Instant;
  readonly ties: 'draw' | 'auction';
  /** Whether who filed before this entry is equal to the others, or stays ahead. */
  readonly earlier: 'equal' | 'ahead';
  /** The section by which it is shared out so. */
  readonly cite: string;
}

/** Fixes the list, and names the public value that will decide, before anyone can know it. */
export interface SlotClosed extends EntryBase {
  readonly kind: 'slot-closed';
  readonly slot: SlotId;
  /** Ascending; empty where nobody asked. */
  readonly applications: readonly ApplicationId[];
  /** Merkle root over the list: see `draw.ts`. */
  readonly root: string;
  /** Absent where no block is asked for twice, or an auction decides. */
  readonly source?: RandomnessSource;
}

/** The value is known: the order follows, and anyone can compute it again. */
export interface SlotDrawn extends EntryBase {
  readonly kind: 'slot-drawn';
  readonly slot: SlotId;
  /** The signature of the round (96 hexadecimal digits), or the words that were published. */
  readonly evidence: string;
  /** SHA-256 of the evidence. */
  readonly value: string;
  /** First in line first. */
  readonly order: readonly ApplicationId[];
}

export type SlotEntry = GroundReopened | SlotClosed | SlotDrawn;
