/** Acts on sealed filings. Until when one must be opened is not asked: the law of the day says it. */
import type { By } from '../entry-parts.ts';
import type { SealedFilingId } from './events.ts';

export interface SealFiling {
  readonly act: 'seal-filing';
  readonly by: By;
  /** 64 hexadecimal digits; whose area and name it is only its maker knows. */
  readonly commitment: string;
}

export interface LapseFiling {
  readonly act: 'lapse-filing';
  readonly by: By;
  readonly filing: SealedFilingId;
}

export type SealedFilingCommand = SealFiling | LapseFiling;
