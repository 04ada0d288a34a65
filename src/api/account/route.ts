/** `/api/account`: one's own name, address and password. What opens the account is changed by whoever knows its password. */
import { createRoute } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { accountView, emailChange, letterAsked, linkSecret, nameChange, passwordChange } from '#contract';
import type { Account } from '#store';
import { type Guard, refuseTrial, signInFailed, wayOfLetters } from '../accounts/guard.ts';
import { changedLetter, knownLetter, newEmailLetter } from '../accounts/letters.ts';
import { addressKey, digestOfSecret, linkOver, makeLink } from '../accounts/links.ts';
import { isPassword, passwordHash } from '../accounts/password.ts';
import { letterLanguageOf } from '../accounts/waiting.ts';
import { answers, jsonBody, resource } from '../route.ts';
import type { Services } from '../services.ts';
import { authorise, type VisitorEnv } from '../sessions/authorise.ts';
import { beginHere } from '../sessions/begin-here.ts';
import { presentAccount } from './present.ts';

const tags = ['accounts'];
const actsShown = 50;

export function accountRoutes({ register, sessions, mailer, settings, nowMillis }: Services, guard: Guard) {
  const { accounts, personActs, tickets } = register.store;
  const { publicAddress } = settings;

  const accountOf = async (c: Context<VisitorEnv>) =>
    (await accounts.byId((await authorise(c)).account)) as Account;

  async function present(account: Account) {
    const [acts, coming] = await Promise.all([
      personActs.latest(account.id, actsShown),
      tickets.standing('email', account.id, register.now()),
    ]);
    return presentAccount(account, acts, coming.at(-1)?.recipient);
  }

  const note = (account: Account, act: string, subject: string) =>
    personActs.add({ of: account.id, at: register.now(), account: account.id, act, subject });

  /** @throws Refusal `sign_in_failed`, `too_many_attempts` */
  async function provePassword(c: Context, account: Account, password: string): Promise<void> {
    guard.attempt(c, `account ${account.id}`);
    if (!(await isPassword(password, account.passwordHash))) throw signInFailed();
    guard.succeeded(c, `account ${account.id}`);
  }

  return resource()
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/account',
        tags,
        summary: 'My account, and what happened to it',
        responses: answers(accountView, 'Name, address, and whether it is confirmed.'),
      }),
      async (c) => c.json(await present(await accountOf(c)), 200),
    )
    .openapi(
      createRoute({
        method: 'put',
        path: '/api/account/name',
        tags,
        summary: 'Another name',
        request: { body: jsonBody(nameChange) },
        responses: answers(accountView, 'With the new name.'),
      }),
      async (c) => {
        const account = await accountOf(c);
        refuseTrial(account);
        const { name } = c.req.valid('json');
        await accounts.rename(account.id, name);
        sessions.lookAgainAt(account.id);
        await note(account, 'renamed', name);
        return c.json(await present({ ...account, name }), 200);
      },
    )
    .openapi(
      createRoute({
        method: 'put',
        path: '/api/account/password',
        tags,
        summary: 'Another password, by who knows the one that stands: every other session ends',
        request: { body: jsonBody(passwordChange) },
        responses: answers(accountView, 'This session goes on.'),
      }),
      async (c) => {
        const account = await accountOf(c);
        refuseTrial(account);
        const { current, password, language } = c.req.valid('json');
        await provePassword(c, account, current);
        await accounts.setPasswordHash(account.id, await passwordHash(password));
        await sessions.endAllOf(account.id);
        await tickets.endAllOf('reset', account.id);
        await note(account, 'password-changed', '');
        await beginHere(c, sessions, account);
        const head = { language, publicAddress };
        mailer.later(async () => mailer.put(await changedLetter(account.login, head, 'password')));
        return c.json(await present(account), 200);
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/account/email',
        tags,
        summary:
          'Another address, or the one that is not confirmed yet: a letter goes there, and it counts once its link was opened',
        request: { body: jsonBody(emailChange) },
        responses: answers(letterAsked, 'The same whether or not the address has an account.'),
      }),
      async (c) => {
        const account = await accountOf(c);
        refuseTrial(account);
        const { email, password, language } = c.req.valid('json');
        const letters = wayOfLetters(mailer);
        guard.letter(c, addressKey(email));
        await provePassword(c, account, password);
        const head = { language, publicAddress };
        mailer.later(async () => {
          const known = await accounts.byLogin(email);
          if (known && known.id !== account.id) {
            return known.trial ? undefined : mailer.put(await knownLetter(known.login, head));
          }
          await tickets.endAllOf('email', account.id);
          const link = await makeLink(
            tickets,
            { purpose: 'email', subject: account.id, recipient: email, about: { language } },
            nowMillis(),
          );
          return mailer.put(await newEmailLetter(link, head));
        });
        return c.json({ letters }, 200);
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/account/email/verify',
        tags,
        summary: 'Confirm the address by the link of the letter; from now on one signs in with it',
        request: { body: jsonBody(linkSecret) },
        responses: {
          204: { description: 'The address counts.' },
          default: answers(accountView, '').default,
        },
      }),
      async (c) => {
        const digest = digestOfSecret(c.req.valid('json').secret);
        guard.attempt(c, `link ${digest}`);
        const ticket = await tickets.take('email', digest, register.now());
        const account = ticket && (await accounts.byId(ticket.subject));
        if (!ticket || !account || account.disabledAt !== undefined) throw linkOver();
        if (!(await accounts.setVerifiedLogin(account.id, ticket.recipient, register.now())))
          throw linkOver();
        sessions.lookAgainAt(account.id);
        await note(account, 'email-changed', ticket.recipient);
        if (addressKey(account.login) !== addressKey(ticket.recipient)) {
          // A link that went to the old address must not open the account any more.
          await tickets.endAllOf('reset', account.id);
          const head = { language: letterLanguageOf(ticket), publicAddress };
          mailer.later(async () => mailer.put(await changedLetter(account.login, head, 'email')));
        }
        guard.succeeded(c, `link ${digest}`);
        return c.body(null, 204);
      },
    );
}
