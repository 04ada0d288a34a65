/** `/api/sessions/confirmation`: the person of the session shows again that it is them, by password or by passkey. */
import { createRoute } from '@hono/zod-openapi';
import { passkeyQuestion, session, sessionConfirmation } from '#contract';
import type { Account } from '#store';
import { isPassword } from '../accounts/password.ts';
import { RateLimiter } from '../http/rate-limit.ts';
import { PasskeyCeremonies } from '../passkeys/ceremonies.ts';
import { Refusal } from '../problem.ts';
import { answers, jsonBody, resource } from '../route.ts';
import type { Services } from '../services.ts';
import { authorise } from './authorise.ts';
import { beginHere } from './begin-here.ts';
import { sessionToken } from './cookie.ts';
import { presentSession } from './present.ts';

const tags = ['accounts'];

export function confirmationRoutes({ register, sessions, settings, nowMillis }: Services) {
  const { accounts } = register.store;
  const ceremonies = new PasskeyCeremonies(register.store, settings.publicAddress, nowMillis);
  const attempts = new RateLimiter(settings.limits.signIn, nowMillis);

  return resource()
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/sessions/confirmation/question',
        tags,
        summary: 'What a passkey of the account signs to confirm',
        responses: answers(passkeyQuestion, 'For `navigator.credentials.get`.'),
      }),
      async (c) => c.json(await ceremonies.question('confirmation', (await authorise(c)).account), 200),
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/sessions/confirmation',
        tags,
        summary: 'Confirm that it is still you',
        request: { body: jsonBody(sessionConfirmation) },
        responses: answers(session, 'A new session of the account in place of the one before.'),
      }),
      async (c) => {
        const { account: id } = await authorise(c);
        const wait = attempts.take(id);
        if (wait > 0) {
          throw new Refusal('too_many_attempts', `Try again in ${wait} seconds.`, {
            retryAfterSeconds: wait,
          });
        }
        const account = (await accounts.byId(id)) as Account;
        const given = c.req.valid('json');
        if ('passkey' in given) await ceremonies.accountThatAnswered(given.passkey, 'confirmation', id);
        else if (!(await isPassword(given.password, account.passwordHash))) {
          throw new Refusal('sign_in_failed', 'This is not the password of the account.');
        }
        const begun = await beginHere(c, sessions, account);
        if (!begun) throw new Refusal('not_signed_in', 'The account was closed.');
        attempts.clear(id);
        await sessions.end(sessionToken(c) as string);
        return c.json(presentSession(begun), 200);
      },
    );
}
