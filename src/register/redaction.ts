/**
 * Erasure: what a commitment opens to is deleted by law; the log stays as it is and still verifies. The act has its own entry, so that nobody can say
 * later that a name was never there, or who took it away and why.
 */
import type { EraseOpening } from './command.ts';
import type { Context } from './context.ts';
import { accepted, againstLifeCycle, entryBase, refused } from './deciding.ts';
import type { Decision } from './decision.ts';
import type { Holder } from './entry-parts.ts';
import { registerLifeCycle } from './life-cycle.ts';
import type { RegisterState } from './state.ts';

/** The commitments of a person's fields in one record, the name first. */
export function commitmentsOf({ name, number }: Holder): readonly string[] {
  return [name.commitment, ...(number ? [number.commitment] : [])];
}

/** "Erased by whom, why, and which": each commitment stands in a record and was not erased before. */
export function eraseOpening(state: RegisterState, command: EraseOpening, context: Context): Decision {
  const against = againstLifeCycle(registerLifeCycle, command, 'none', undefined);
  if (against) return against;
  const { commitments, reason } = command;
  if (reason.trim() === '') return refused('reason_missing');
  const unknown = unknownOf(state, commitments);
  if (unknown.length > 0 || commitments.length === 0) {
    return refused('commitment_not_in_register', { facts: { commitments: unknown } });
  }
  const before = commitments.filter((commitment) => state.erased.has(commitment));
  if (before.length > 0) return refused('opening_already_erased', { facts: { commitments: before } });
  return accepted(
    [
      {
        kind: 'opening-erased',
        ...entryBase(command, context),
        commitments: [...new Set(commitments)],
        reason,
      },
    ],
    { act: 'erase-opening', commitments },
  );
}

function unknownOf(state: RegisterState, commitments: readonly string[]): string[] {
  const unknown = new Set(commitments);
  const see = (party: Holder | undefined) => {
    for (const commitment of party ? commitmentsOf(party) : []) unknown.delete(commitment);
  };
  for (let i = 1; i <= state.applications.count && unknown.size > 0; i++)
    see(state.applications.get(i)?.applicant);
  for (let i = 1; i <= state.licences.count && unknown.size > 0; i++) see(state.licences.get(i)?.holder);
  return [...unknown];
}
