/** What a holder must do, and by when: from the law's rules on duties and the facts of one licence. */
import type { Citation, CivilDate, LicenceKind } from '#terms';
import type { Sum } from './costs.ts';

export interface DutyRecord {
  readonly id: string;
  readonly kinds: readonly LicenceKind[];
  /** Provisions it is made of. */
  readonly uses: readonly string[];
  readonly cite: Citation;
}

export interface DutyFacts {
  readonly kind: LicenceKind;
  readonly issuedOn: CivilDate;
  /** The last day of the term. */
  readonly until: CivilDate;
  /** The last day on which it held, where it ended earlier or has ended. */
  readonly endedOn?: CivilDate;
  readonly blocks?: number;
  readonly hectares?: number;
  readonly ferrous?: boolean;
  readonly extensions?: number;
  /** Retention status of a mining plot: the minimum spend rests meanwhile. */
  readonly retention?: { readonly from: CivilDate; readonly until: CivilDate };
  /** The day of the result, where the licence was won at an auction. */
  readonly auctionResultOn?: CivilDate;
}

export interface Duty {
  readonly duty: string;
  /** What it is for: a calendar year, a licence year, a month. */
  readonly period?: { readonly from: CivilDate; readonly until: CivilDate };
  /** The first day on which it can be done, where the law names one. */
  readonly opensOn?: CivilDate;
  /** The last day on which it is in time; absent where the law names an event and no day. */
  readonly dueOn?: CivilDate;
  /** The event before or after which it is due: `before-work`. */
  readonly event?: string;
  readonly sum?: Sum;
  /** Per cent of what `of` names, where the law sets a share and no sum. */
  readonly share?: { readonly percent: number; readonly of: string };
  /** What may not be exceeded. */
  readonly limit?: { readonly value: number; readonly unit: string };
  /** What happens when it is not done: a code with a sentence in `#words`. */
  readonly atEnd: string;
  readonly cite: Citation;
}
