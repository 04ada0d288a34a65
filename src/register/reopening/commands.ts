/** Acts on slots. Lists, roots, sources and orders are not asked: `decide` computes them. */
import type { Instant } from '#terms';
import type { By } from '../entry-parts.ts';
import type { SlotId } from './events.ts';

/** Tells everybody that blocks are free again. Cell ids in any order, no cell twice. */
export interface ReopenGround {
  readonly act: 'reopen-ground';
  readonly by: By;
  readonly cells: readonly number[];
}

export interface CloseSlot {
  readonly act: 'close-slot';
  readonly by: By;
  readonly slot: SlotId;
  /** Where the law's reading draws by a public event: which one, and the instant before which it cannot have happened. */
  readonly event?: { readonly event: string; readonly at: Instant };
}

export interface DrawSlot {
  readonly act: 'draw-slot';
  readonly by: By;
  readonly slot: SlotId;
  /** The signature of the round, or the words that were published. */
  readonly evidence: string;
}

export type SlotCommand = ReopenGround | CloseSlot | DrawSlot;
