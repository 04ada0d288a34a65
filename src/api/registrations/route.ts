/**
 * `/api/registrations`: an investor makes an account. It is none until the letter was opened by whoever chose the password: a registration
 * waits in its link, so nobody can hold another person's address, and no answer tells whether an address has an account.
 */
import { randomBytes } from 'node:crypto';
import { createRoute } from '@hono/zod-openapi';
import {
  letterAsked,
  registrationConfirmation,
  registrationRequest,
  registrationService,
  session,
} from '#contract';
import type { Account } from '#store';
import { type Guard, signInFailed, wayOfLetters } from '../accounts/guard.ts';
import { knownLetter, registerLetter } from '../accounts/letters.ts';
import { addressKey, digestOfSecret, linkOver, makeLink } from '../accounts/links.ts';
import { isPassword, passwordHash } from '../accounts/password.ts';
import { waitingRegistration } from '../accounts/waiting.ts';
import { answers, jsonBody, resource } from '../route.ts';
import type { Services } from '../services.ts';
import { beginHere } from '../sessions/begin-here.ts';
import { presentSession } from '../sessions/present.ts';

const tags = ['accounts'];

export function registrationRoutes(
  { register, sessions, mailer, settings, nowMillis }: Services,
  guard: Guard,
) {
  const { accounts, organisations, personActs, tickets } = register.store;
  const { publicAddress } = settings;

  return resource()
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/registrations',
        tags,
        summary: 'Whether one can register here: how the letter with the link leaves',
        responses: answers(registrationService, '`none`: no mail server is set, and nobody can register.'),
      }),
      (c) => c.json({ letters: mailer.secretsLeave }, 200),
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/registrations',
        tags,
        summary: 'Ask for an account: a letter goes to the address',
        request: { body: jsonBody(registrationRequest) },
        responses: answers(letterAsked, 'The same whether or not the address has an account.'),
      }),
      async (c) => {
        const { name, email, password, language, organisation } = c.req.valid('json');
        const letters = wayOfLetters(mailer);
        const key = addressKey(email);
        guard.letter(c, key);
        const hash = await passwordHash(password);
        const head = { language, publicAddress };
        mailer.later(async () => {
          const known = await accounts.byLogin(email);
          if (known) return known.trial ? undefined : mailer.put(await knownLetter(known.login, head));
          const about = { name, passwordHash: hash, organisation };
          const link = await makeLink(
            tickets,
            { purpose: 'register', subject: key, recipient: email, about },
            nowMillis(),
          );
          return mailer.put(await registerLetter(link, head, name));
        });
        return c.json({ letters }, 200);
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/registrations/verify',
        tags,
        summary:
          'Confirm the address by the link and the password that was chosen; the account begins and is signed in',
        request: { body: jsonBody(registrationConfirmation) },
        responses: answers(session, 'The session; its token is in a cookie.'),
      }),
      async (c) => {
        const { secret, password } = c.req.valid('json');
        const digest = digestOfSecret(secret);
        guard.attempt(c, `link ${digest}`);
        const found = await tickets.find('register', digest, register.now());
        if (!found) throw linkOver();
        const { name, passwordHash: hash, organisation } = waitingRegistration.parse(found.about);
        // Whoever only has the letter did not register: somebody typed that address.
        if (!(await isPassword(password, hash))) throw signInFailed();
        if (!(await tickets.take('register', digest, register.now()))) throw linkOver();
        const createdAt = register.now();
        const account: Account = {
          id: `acc-${randomBytes(8).toString('hex')}`,
          login: found.recipient,
          name,
          role: 'investor',
          passwordHash: hash,
          trial: false,
          createdAt,
          emailVerifiedAt: createdAt,
        };
        if (!(await accounts.add(account))) throw linkOver();
        const made = {
          id: `org-${randomBytes(8).toString('hex')}`,
          ...organisation,
          owner: account.id,
          createdAt,
        };
        await organisations.add(made);
        const by = { at: createdAt, account: account.id };
        await personActs.add({ ...by, of: account.id, act: 'registered', subject: account.login });
        await personActs.add({ ...by, of: made.id, act: 'organisation-made', subject: made.name });
        await tickets.endAllOf('register', found.subject);
        guard.succeeded(c, `link ${digest}`);
        const begun = await beginHere(c, sessions, account);
        if (!begun) throw linkOver();
        return c.json(presentSession(begun), 200);
      },
    );
}
