/** How ground that came open again is shared out among those who asked for it in time (Kazakhstan: art. 189-1; Western Australia: s. 105A). */
import type { Citation, Instant } from '#terms';

export interface Reopening {
  /** Whoever files before this instant is equal. */
  readonly closesAt: Instant;
  /** How a block that several ask for is given. */
  readonly ties: 'draw' | 'auction';
  /** Whether who filed before the announcement is equal to the others, or stays ahead of them. */
  readonly earlier: 'equal' | 'ahead';
  /** Which public value decides a draw. */
  readonly randomness: 'drand-round' | 'public-event';
  readonly cite: Citation;
}
