/** `/api/invitations`: the holder of an invitation's link joins, with the account of that address, or with one that is made for it. */
import { randomBytes } from 'node:crypto';
import { createRoute } from '@hono/zod-openapi';
import { invitationAcceptance, invitationView, linkSecret, session } from '#contract';
import type { Account, Ticket } from '#store';
import { type Guard, signInFailed } from '../accounts/guard.ts';
import { digestOfSecret, linkOver } from '../accounts/links.ts';
import { isPassword, passwordHash } from '../accounts/password.ts';
import { invitedBy } from '../organisations/present.ts';
import { Refusal } from '../problem.ts';
import { answers, jsonBody, resource } from '../route.ts';
import type { Services } from '../services.ts';
import { beginHere } from '../sessions/begin-here.ts';
import { presentSession } from '../sessions/present.ts';

const tags = ['accounts'];

export function invitationRoutes({ register, sessions }: Services, guard: Guard) {
  const { accounts, organisations, personActs, tickets } = register.store;

  /** @throws Refusal `link_over` */
  async function opened(digest: string) {
    const ticket = await tickets.find('invite', digest, register.now());
    const organisation = ticket && (await organisations.find(ticket.subject));
    if (!ticket || !organisation) throw linkOver();
    const account = await accounts.byLogin(ticket.recipient);
    if (account?.disabledAt !== undefined) throw linkOver();
    return { ticket, organisation, account };
  }

  async function take(digest: string): Promise<void> {
    if (!(await tickets.take('invite', digest, register.now()))) throw linkOver();
  }

  /** An account for the address: the letter that reached it has proved that it is its own. */
  async function made(ticket: Ticket, name: string, hash: string): Promise<Account> {
    const now = register.now();
    const account: Account = {
      id: `acc-${randomBytes(8).toString('hex')}`,
      login: ticket.recipient,
      name,
      role: 'investor',
      passwordHash: hash,
      trial: false,
      createdAt: now,
      emailVerifiedAt: now,
    };
    if (!(await accounts.add(account))) throw linkOver();
    const { id } = account;
    await personActs.add({ of: id, at: now, account: id, act: 'registered', subject: account.login });
    return account;
  }

  return resource()
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/invitations/look',
        tags,
        summary: 'What an invitation invites to, for who has its link',
        request: { body: jsonBody(linkSecret) },
        responses: answers(invitationView, 'Nothing is used up.'),
      }),
      async (c) => {
        const { ticket, organisation, account } = await opened(digestOfSecret(c.req.valid('json').secret));
        const { by } = invitedBy.parse(ticket.about);
        return c.json(
          {
            organisation: organisation.name,
            by: (await accounts.byId(by))?.name ?? by,
            email: ticket.recipient,
            hasAccount: account !== undefined,
            expiresAt: ticket.expiresAt,
          },
          200,
        );
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/invitations/accept',
        tags,
        summary:
          'Join: signed in with the account of the address, with its password, or with an account that is made',
        request: { body: jsonBody(invitationAcceptance) },
        responses: answers(session, 'The session of who joined.'),
      }),
      async (c) => {
        const { secret, account: wanted, password } = c.req.valid('json');
        const digest = digestOfSecret(secret);
        guard.attempt(c, `link ${digest}`);
        const { ticket, organisation, account: known } = await opened(digest);
        const who = await c.get('visitor').who();
        if (who && who.account !== known?.id) {
          throw new Refusal(
            'invitation_of_another',
            `The invitation went to ${ticket.recipient}; you are signed in as ${who.name}. Sign out and open the link again.`,
          );
        }
        if (known && !who) {
          if (!(await isPassword(password ?? '', known.passwordHash))) throw signInFailed();
        }
        if (!known && !wanted) {
          throw new Refusal(
            'invalid_request',
            'account: the address has none yet; choose a name and a password.',
            {
              at: 'account',
            },
          );
        }
        const hash = wanted && !known ? await passwordHash(wanted.password) : '';
        await take(digest);
        const account = known ?? (await made(ticket, wanted?.name ?? '', hash));
        const now = register.now();
        if (account.emailVerifiedAt === undefined) {
          await accounts.setVerifiedLogin(account.id, account.login, now);
          sessions.lookAgainAt(account.id);
        }
        if (await organisations.join(organisation.id, account.id, now)) {
          const joined = {
            of: organisation.id,
            at: now,
            account: account.id,
            act: 'joined',
            subject: account.id,
          };
          await personActs.add(joined);
        }
        guard.succeeded(c, `link ${digest}`);
        if (who) return c.json(presentSession(who), 200);
        const begun = await beginHere(c, sessions, account);
        if (!begun) throw linkOver();
        return c.json(presentSession(begun), 200);
      },
    );
}
