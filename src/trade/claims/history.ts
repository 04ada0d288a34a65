/** Verdicts by day: the same claim, by what was known then. */
import { addDays, addMonths, addYears, type CivilDate, civilDate } from '#terms';
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

/** The first day on which what is dated so is known: a month once it is over. Inverse of `wasKnown`. */
function knownFrom(date: string): CivilDate {
  if (date.length === 10) return civilDate(date);
  if (date.length === 7) return addMonths(civilDate(`${date}-01`), 1, { round: 'down' });
  return addYears(civilDate(`${date}-01-01`), 1, { round: 'down' });
}

/** The days up to `until` on which a verdict may change, in order: when it was said, and when each piece of evidence came. */
export function evidenceDays(claim: Claim, data: ClaimData, until: CivilDate): readonly CivilDate[] {
  const dates = [
    data.population.edition,
    ...new Set(data.figures.map(({ edition }) => edition)),
    ...data.published.map(({ saidOn }) => saidOn),
    ...data.events.map(({ date }) => date),
  ].map(knownFrom);
  const ended = data.vehicleCreditEndedOn;
  if (ended !== undefined) dates.push(addDays(ended, 1));
  return [...new Set([claim.saidOn, ...dates])].filter((day) => day >= claim.saidOn && day <= until).sort();
}
