/** A session in the browser that asks: it is called as the browser names itself, so that its owner knows it again. */
import type { Context } from 'hono';
import { deviceFrom } from '#contract';
import type { Account } from '#store';
import { giveSession } from './cookie.ts';
import type { SessionKeeper, SignedIn } from './session-keeper.ts';

/** Begins it and gives the cookie. Undefined where the account was closed. */
export async function beginHere(
  c: Context,
  sessions: SessionKeeper,
  account: Account,
): Promise<SignedIn | undefined> {
  const begun = await sessions.begin(account, deviceFrom(c.req.header('user-agent') ?? ''));
  if (begun) giveSession(c, begun.token);
  return begun?.who;
}
