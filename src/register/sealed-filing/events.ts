/** What can happen to a sealed filing: it is sealed, it lapses. It is opened by the lodging of its application, which carries the salt. */
import type { Instant } from '#terms';
import type { EntryBase } from '../entry-parts.ts';

export type SealedFilingId = `F-${string}`;

/** Says who sealed, and when; of the area and the name only what 32 random bytes let through: nothing. */
interface FilingSealed extends EntryBase {
  readonly kind: 'filing-sealed';
  readonly filing: SealedFilingId;
  /** `sealOfArea` of `#proof`, 64 hexadecimal digits. */
  readonly commitment: string;
  /** It is opened before this instant or lapses. */
  readonly opensBefore: Instant;
  /** The section, or the reading of it, by which it counts. */
  readonly cite: string;
}

/** Nobody opened it in time. It had lapsed at its instant whether or not this entry had come: the entry says so in public. */
interface FilingLapsed extends EntryBase {
  readonly kind: 'filing-lapsed';
  readonly filing: SealedFilingId;
}

export type SealedFilingEntry = FilingSealed | FilingLapsed;

/** Which seal a lodging opens, and with what. */
export interface SealOpening {
  readonly filing: SealedFilingId;
  /** 32 bytes in hexadecimal. */
  readonly salt: string;
}
