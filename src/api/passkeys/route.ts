/** `/api/passkeys`: add, list, rename and remove one's own; sign in with one. */
import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import {
  newPasskey,
  passkeyAnswer,
  passkeyCreation,
  passkeyList,
  passkeyQuestion,
  passkeyRename,
  passkeyView,
  session,
} from '#contract';
import type { Account } from '#store';
import { hasPassword } from '../accounts/password.ts';
import { clientAddress } from '../http/client-address.ts';
import { RateLimiter } from '../http/rate-limit.ts';
import { Refusal } from '../problem.ts';
import { answers, jsonBody, resource } from '../route.ts';
import type { Services } from '../services.ts';
import { authorise, type VisitorEnv } from '../sessions/authorise.ts';
import { beginHere } from '../sessions/begin-here.ts';
import { sessionToken } from '../sessions/cookie.ts';
import { presentSession } from '../sessions/present.ts';
import { requireRecentSignIn } from '../sessions/recent.ts';
import { PasskeyCeremonies, userHandleOf } from './ceremonies.ts';
import { presentPasskey } from './present.ts';

const tags = ['accounts'];
const id = z.object({ id: z.uuid() });
const gone = (passkey: string) =>
  new Refusal('no_such_record', `You have no passkey ${passkey}.`, { at: 'param id' });
/** Each visit to the sign-in page asks once: an address may be an office. */
const questionLimit = { count: 300, seconds: 300 };

export function passkeyRoutes({ register, sessions, settings, nowMillis }: Services) {
  const { accounts, passkeys, personActs } = register.store;
  const ceremonies = new PasskeyCeremonies(register.store, settings.publicAddress, nowMillis);
  const questions = new RateLimiter(questionLimit, nowMillis);
  const attempts = new RateLimiter(settings.limits.signIn, nowMillis);

  function limited(limiter: RateLimiter, caller: string): void {
    const wait = limiter.take(caller);
    if (wait === 0) return;
    throw new Refusal('too_many_attempts', `Try again in ${wait} seconds.`, { retryAfterSeconds: wait });
  }

  const note = ({ id: account }: Account, act: string, subject: string) =>
    personActs.add({ of: account, at: register.now(), account, act, subject });

  /** The account of whoever asks, who signed in minutes ago. */
  async function recentAccount(c: Context<VisitorEnv>): Promise<Account> {
    const who = await authorise(c);
    requireRecentSignIn(who, nowMillis());
    return (await accounts.byId(who.account)) as Account;
  }

  return resource()
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/passkeys',
        tags,
        summary: 'My passkeys, the oldest first',
        responses: answers(passkeyList, 'With where they work.'),
      }),
      async (c) => {
        const { account } = await authorise(c);
        const { passwordHash } = (await accounts.byId(account)) as Account;
        const { party } = ceremonies;
        const answer = {
          items: (await passkeys.ofAccount(account)).map(presentPasskey),
          hasPassword: hasPassword(passwordHash),
          user: userHandleOf(account),
          at: party ? { rpId: party.id, address: party.origin } : null,
        };
        return c.json(answer, 200);
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/passkeys/creation',
        tags,
        summary: 'What a browser is to make a passkey of',
        responses: answers(
          passkeyCreation,
          'For `navigator.credentials.create`; its challenge holds five minutes.',
        ),
      }),
      async (c) => {
        const account = await recentAccount(c);
        limited(questions, `account ${account.id}`);
        return c.json(await ceremonies.creationFor(account), 200);
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/passkeys',
        tags,
        summary: 'Add the passkey that was made',
        request: { body: jsonBody(newPasskey) },
        responses: answers(passkeyView, 'The passkey: it signs in from now on.', 201),
      }),
      async (c) => {
        const account = await recentAccount(c);
        const { name, made } = c.req.valid('json');
        const passkey = await ceremonies.take(account, name, made);
        await note(account, 'passkey-added', name);
        return c.json(presentPasskey(passkey), 201);
      },
    )
    .openapi(
      createRoute({
        method: 'put',
        path: '/api/passkeys/{id}',
        tags,
        summary: 'Rename a passkey',
        request: { params: id, body: jsonBody(passkeyRename) },
        responses: answers(passkeyView, 'The passkey under its new name.'),
      }),
      async (c) => {
        const { account } = await authorise(c);
        const passkey = c.req.valid('param').id;
        await passkeys.rename(account, passkey, c.req.valid('json').name);
        const renamed = (await passkeys.ofAccount(account)).find((own) => own.id === passkey);
        if (!renamed) throw gone(passkey);
        return c.json(presentPasskey(renamed), 200);
      },
    )
    .openapi(
      createRoute({
        method: 'delete',
        path: '/api/passkeys/{id}',
        tags,
        summary: 'Remove a passkey',
        request: { params: id },
        responses: {
          204: { description: 'It signs nobody in any more.' },
          default: answers(passkeyView, '').default,
        },
      }),
      async (c) => {
        const account = await recentAccount(c);
        const passkey = c.req.valid('param').id;
        const name = (await passkeys.ofAccount(account.id)).find((own) => own.id === passkey)?.name ?? '';
        const removal = await passkeys.remove(account.id, passkey, !hasPassword(account.passwordHash));
        if (removal === 'absent') throw gone(passkey);
        if (removal === 'last') {
          throw new Refusal(
            'last_way_in',
            'The account has no password: this passkey is the only way into it.',
          );
        }
        await note(account, 'passkey-removed', name);
        return c.body(null, 204);
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/passkeys/question',
        tags,
        summary: 'What a passkey signs to sign in',
        responses: answers(
          passkeyQuestion,
          'For `navigator.credentials.get`, whichever passkey the device offers.',
        ),
      }),
      async (c) => {
        limited(questions, `address ${clientAddress(c, settings.trustProxy)}`);
        return c.json(await ceremonies.question('sign-in'), 200);
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/passkeys/sign-in',
        tags,
        summary: 'Sign in with a passkey',
        request: { body: jsonBody(passkeyAnswer) },
        responses: answers(session, 'The session; its token is in a cookie.'),
      }),
      async (c) => {
        const caller = `address ${clientAddress(c, settings.trustProxy)}`;
        limited(attempts, caller);
        const owner = await ceremonies.accountThatAnswered(c.req.valid('json'), 'sign-in');
        const account = await accounts.byId(owner);
        const begun = account && (await beginHere(c, sessions, account));
        if (!begun) throw new Refusal('passkey_refused', 'The account of this passkey was closed.');
        attempts.clear(caller);
        const before = sessionToken(c);
        if (before !== undefined) await sessions.end(before);
        return c.json(presentSession(begun), 200);
      },
    );
}
