import type { Told } from './told.ts';

/** The name of a rule, and what is said when it is met. */
export interface RuleWords {
  readonly name: string;
  readonly met: (t: Told) => string;
}
