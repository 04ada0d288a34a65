import type { Session } from '#contract';
import type { SignedIn } from './session-keeper.ts';

/** What the visitor may know of its own session: never the token. */
export function presentSession(who: SignedIn): Extract<Session, { signedIn: true }> {
  const { account, name, role, trial, expiresAt } = who;
  return { signedIn: true, account, name, role, trial, expiresAt };
}
