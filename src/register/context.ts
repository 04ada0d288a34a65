/** What a decision is made in: the moment, the law of the country and the ground. All of it comes from outside; nothing is read. */
import type { LawPack } from '#law';
import type { CivilDate, Instant } from '#terms';
import type { GroundBase } from './ground-base.ts';

export interface Context {
  readonly at: Instant;
  /** The civil day of `at` in the law's zone. */
  readonly day: CivilDate;
  readonly law: LawPack;
  readonly base: GroundBase;
}
