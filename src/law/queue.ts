/** Applications that name the same block, and whether the next of them may be examined. */
import type { CivilDate, Instant } from '#terms';

/** An application in the queue of a block. */
export interface Queued {
  readonly id: string;
  readonly receivedAt: Instant;
  /** Place in the register's log: decides between equal instants. */
  readonly sequence: number;
  readonly status: 'open' | 'refused' | 'ended';
  /** Day of the notice of refusal. */
  readonly refusedOn?: CivilDate;
  /** The refused applicant has sued, and the court has not yet decided. */
  readonly inCourt?: boolean;
  /** Ahead of the one that is asked about, whatever the times say: lots were drawn. */
  readonly ahead?: true;
}

export type Examination =
  | { readonly may: true }
  | {
      readonly may: false;
      readonly because: 'earlier-open' | 'earlier-in-court' | 'same-instant';
      readonly by: string;
    }
  | { readonly may: false; readonly because: 'refusal-bars'; readonly by: string; readonly until: CivilDate };
