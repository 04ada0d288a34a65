/** Verdicts by day: the same claim, by what was known then. */
import type { CivilDate } from '#terms';
import { type Claim, type ClaimAnswer, type ClaimData, Evidence } from './claim.ts';

/** The verdict on a claim by what was known at the end of a day; none before it was said. */
export function checkClaim(claim: Claim, data: ClaimData, on: CivilDate): ClaimAnswer | undefined {
  return on < claim.saidOn ? undefined : claim.check(new Evidence(data, on));
}

export interface VerdictChange {
  readonly from: CivilDate;
  readonly answer: ClaimAnswer;
}

/** When the verdict changed, among the given days in order. */
export function verdictHistory(
  claim: Claim,
  data: ClaimData,
  days: readonly CivilDate[],
): readonly VerdictChange[] {
  const changes: VerdictChange[] = [];
  for (const from of [...days].sort()) {
    const answer = checkClaim(claim, data, from);
    if (!answer) continue;
    const last = changes.at(-1)?.answer;
    if (last?.verdict !== answer.verdict || last.reason !== answer.reason) changes.push({ from, answer });
  }
  return changes;
}
