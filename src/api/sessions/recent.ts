/** What opens or closes a way into an account asks for a sign-in of the last minutes: a screen left open is not enough. */
import { millisFromInstant } from '#terms';
import { Refusal } from '../problem.ts';
import type { SignedIn } from './session-keeper.ts';

const recentMinutes = 15;

/** @throws Refusal `sign_in_again`; `/api/sessions/confirmation` mends it */
export function requireRecentSignIn(who: SignedIn, nowMillis: number): void {
  if (nowMillis - millisFromInstant(who.signedInAt) <= recentMinutes * 60_000) return;
  throw new Refusal('sign_in_again', `This asks for a sign-in of the last ${recentMinutes} minutes.`, {
    figures: { minutes: recentMinutes },
  });
}
