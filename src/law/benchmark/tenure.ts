/** How safe the ground is: term, extensions, what must be given up, the right to mine. */
import type { Citation } from '#terms';

export interface GivenUp {
  /** `end-of-year`: at the end of the licence year. `on-extension`: only where the holder asks for an extension. */
  readonly when: 'end-of-year' | 'on-extension';
  readonly licenceYear: number;
  readonly percent: number;
  readonly blocks: number;
  readonly left: number;
  readonly cite: Citation;
}

/** A right or protection by its code, with a sentence in `#words`. */
export interface Security {
  readonly code:
    | 'exclusive-right-to-mine'
    | 'right-to-mining-lease'
    | 'alive-while-extension-undecided'
    | 'alive-for-area-applied-for'
    | 'former-holder-barred';
  readonly cite: Citation;
}

export interface Tenure {
  readonly termYears: number;
  /** Years of each extension, in order. */
  readonly extensions: readonly number[];
  /** More may follow, with no end in the text: the longest time has no figure. */
  readonly furtherExtensions: boolean;
  /** Term and listed extensions together. */
  readonly listedYears: number;
  readonly givenUp: readonly GivenUp[];
  readonly rights: readonly Security[];
}
