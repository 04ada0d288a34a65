/** `/api/password-resets`: a new password by a link that goes to the address of the account. */
import { createRoute } from '@hono/zod-openapi';
import { letterAsked, passwordReset, passwordResetRequest } from '#contract';
import { type Guard, wayOfLetters } from '../accounts/guard.ts';
import { changedLetter, resetLetter } from '../accounts/letters.ts';
import { addressKey, digestOfSecret, linkOver, makeLink } from '../accounts/links.ts';
import { passwordHash } from '../accounts/password.ts';
import { letterLanguageOf } from '../accounts/waiting.ts';
import { answers, jsonBody, resource } from '../route.ts';
import type { Services } from '../services.ts';

const tags = ['accounts'];

export function passwordResetRoutes(
  { register, sessions, mailer, settings, nowMillis }: Services,
  guard: Guard,
) {
  const { accounts, personActs, tickets } = register.store;
  const { publicAddress } = settings;

  return resource()
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/password-resets',
        tags,
        summary: 'Ask for a new password: a letter goes to the address, if it has an account',
        request: { body: jsonBody(passwordResetRequest) },
        responses: answers(letterAsked, 'The same whether or not the address has an account.'),
      }),
      async (c) => {
        const { email, language } = c.req.valid('json');
        const letters = wayOfLetters(mailer);
        guard.letter(c, addressKey(email));
        mailer.later(async () => {
          const account = await accounts.byLogin(email);
          if (!account || account.trial || account.disabledAt !== undefined) return;
          const link = await makeLink(
            tickets,
            { purpose: 'reset', subject: account.id, recipient: account.login, about: { language } },
            nowMillis(),
          );
          await mailer.put(await resetLetter(link, { language, publicAddress }));
        });
        return c.json({ letters }, 200);
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/password-resets/use',
        tags,
        summary: 'Set the new password by the link: every session of the account ends',
        request: { body: jsonBody(passwordReset) },
        responses: {
          204: { description: 'Sign in with the new password.' },
          default: answers(letterAsked, '').default,
        },
      }),
      async (c) => {
        const { secret, password } = c.req.valid('json');
        const digest = digestOfSecret(secret);
        guard.attempt(c, `link ${digest}`);
        const known = await tickets.find('reset', digest, register.now());
        if (!known) throw linkOver();
        const hash = await passwordHash(password);
        const ticket = await tickets.take('reset', digest, register.now());
        const account = ticket && (await accounts.byId(ticket.subject));
        if (!ticket || !account || account.disabledAt !== undefined) throw linkOver();
        await accounts.setPasswordHash(account.id, hash);
        await sessions.endAllOf(account.id);
        await tickets.endAllOf('reset', account.id);
        const at = register.now();
        // The letter reached its reader: the address is the account's own.
        if (account.emailVerifiedAt === undefined)
          await accounts.setVerifiedLogin(account.id, account.login, at);
        await personActs.add({ of: account.id, at, account: account.id, act: 'password-reset', subject: '' });
        const head = { language: letterLanguageOf(ticket), publicAddress };
        mailer.later(async () => mailer.put(await changedLetter(account.login, head, 'password')));
        guard.succeeded(c, `link ${digest}`);
        return c.body(null, 204);
      },
    );
}
