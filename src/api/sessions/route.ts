/** `/api/sessions`: sign in, who am I, sign out. */
import { createRoute } from '@hono/zod-openapi';
import { session, signInRequest } from '#contract';
import type { Store } from '#store';
import { instantFromMillis } from '#terms';
import { isPassword, isPasswordOfNobody } from '../accounts/password.ts';
import { waitingPasswordHash } from '../accounts/waiting.ts';
import { clientAddress } from '../http/client-address.ts';
import { RateLimiter } from '../http/rate-limit.ts';
import { Refusal } from '../problem.ts';
import { answers, jsonBody, resource } from '../route.ts';
import type { ApiSettings } from '../settings.ts';
import { emailNotVerified } from './authorise.ts';
import { beginHere } from './begin-here.ts';
import { sessionToken, takeSession } from './cookie.ts';
import { presentSession } from './present.ts';
import type { SessionKeeper } from './session-keeper.ts';

export function sessionRoutes(
  { accounts, tickets }: Pick<Store, 'accounts' | 'tickets'>,
  sessions: SessionKeeper,
  settings: ApiSettings,
  nowMillis: () => number,
) {
  const limiter = new RateLimiter(settings.limits.signIn, nowMillis);
  const tags = ['accounts'];

  /** True for the password of a registration whose letter was not opened yet. As long as a real comparison, whatever there is. */
  async function isWaiting(email: string, password: string): Promise<boolean> {
    const hash = await waitingPasswordHash(tickets, email, instantFromMillis(nowMillis()));
    return hash === undefined ? isPasswordOfNobody(password) : isPassword(password, hash);
  }

  return resource()
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/sessions',
        tags,
        summary: 'Sign in',
        request: { body: jsonBody(signInRequest) },
        responses: answers(session, 'The session; its token is in a cookie.'),
      }),
      async (c) => {
        const { email, password } = c.req.valid('json');
        const callers = [
          `account ${email.toLowerCase()}`,
          `address ${clientAddress(c, settings.trustProxy)}`,
        ];
        const wait = Math.max(...callers.map((caller) => limiter.take(caller)));
        if (wait > 0) {
          throw new Refusal(
            'too_many_attempts',
            `Too many attempts to sign in. Try again in ${wait} seconds.`,
            {
              retryAfterSeconds: wait,
            },
          );
        }
        const account = await accounts.byLogin(email);
        const matches = account
          ? await isPassword(password, account.passwordHash)
          : await isWaiting(email, password);
        if (matches && !account) throw emailNotVerified();
        const begun = matches && account ? await beginHere(c, sessions, account) : undefined;
        if (!begun) throw new Refusal('sign_in_failed', 'No account has this address and password.');
        for (const caller of callers) limiter.clear(caller);
        return c.json(presentSession(begun), 200);
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/sessions',
        tags,
        summary: 'Who is signed in',
        responses: answers(session, 'The session, or that there is none.'),
      }),
      async (c) => {
        const who = await c.get('visitor').who();
        if (who) return c.json(presentSession(who), 200);
        return c.json({ signedIn: false, expired: await c.get('visitor').expired() } as const, 200);
      },
    )
    .openapi(
      createRoute({
        method: 'delete',
        path: '/api/sessions',
        tags,
        summary: 'Sign out',
        responses: { 204: { description: 'Nobody is signed in now.' } },
      }),
      async (c) => {
        const token = sessionToken(c);
        if (token !== undefined) await sessions.end(token);
        takeSession(c);
        return c.body(null, 204);
      },
    );
}
