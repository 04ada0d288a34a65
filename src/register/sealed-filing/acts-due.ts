/** What the registrar owes: seals whose time is over are told to have lapsed. */
import type { Instant } from '#terms';
import type { RegisterState } from '../state.ts';
import type { LapseFiling } from './commands.ts';
import type { SealedFiling } from './filing.ts';

export function lapsesDue(state: RegisterState, at: Instant): LapseFiling[] {
  return state.sealedFilings
    .withStatus('sealed')
    .map((ordinal) => state.sealedFilings.get(ordinal) as SealedFiling)
    .filter(({ opensBefore }) => opensBefore <= at)
    .map(({ id }) => ({
      act: 'lapse-filing',
      by: { role: 'registrar', account: 'registrar' },
      filing: id,
    }));
}
