/** What a publisher's register says of a licence goes through the same `decide` as a person's act: conflicts become findings, in the open. */
import type { LicenceStatement } from '#sources';
import type { CivilDate } from '#terms';
import type { Context } from '../context.ts';
import { decide } from '../decide.ts';
import { refused } from '../deciding.ts';
import type { Decision } from '../decision.ts';
import type { By, Holder } from '../entry-parts.ts';
import type { RegisterState } from '../state.ts';

export interface StatementIntake {
  readonly by: By;
  /** The day the publisher's data was looked at. */
  readonly seenOn: CivilDate;
  /** The holder as the statement names it, its name committed to. */
  readonly holder: Holder;
}

/**
 * "Publisher P says licence L is held by H", as a decision: its entry, or what stands against it.
 * @throws RangeError as `decide`
 */
export function decideStatement(
  state: RegisterState,
  statement: LicenceStatement,
  intake: StatementIntake,
  context: Context,
): Decision {
  const { number, kind, kindAsStated, datum, cells, from, until } = statement;
  const said = { publisher: statement.source.publisher, number };
  if (kind !== 'exploration')
    return refused('statement_of_other_kind', { facts: { ...said, kind: kindAsStated } });
  if (!cells || cells.length === 0 || !datum) return refused('statement_without_blocks', { facts: said });
  if (!from || !until) return refused('statement_without_term', { facts: said });
  if (until < context.day) return refused('statement_term_over', { facts: { ...said, until }, cells });
  const { dataset } = statement.source;
  return decide(
    state,
    { act: 'enter-statement', publisher: dataset, number, datum, cells, from, until, ...intake },
    context,
  );
}
