/** `/api/organisations`: the people who look at ground together. An organisation opens nothing by itself: packages stay with named people. */
import { randomBytes } from 'node:crypto';
import { createRoute, z } from '@hono/zod-openapi';
import {
  invitationRequest,
  nameChange,
  newOrganisation,
  organisationList,
  organisationView,
  ownerChange,
} from '#contract';
import type { Account, Organisation } from '#store';
import { type Guard, wayOfLetters } from '../accounts/guard.ts';
import { inviteLetter } from '../accounts/letters.ts';
import { addressKey, makeLink } from '../accounts/links.ts';
import { Refusal } from '../problem.ts';
import { answers, jsonBody, resource } from '../route.ts';
import type { Services } from '../services.ts';
import { authorise, authoriseVerified } from '../sessions/authorise.ts';
import type { SignedIn } from '../sessions/session-keeper.ts';
import { presentOrganisation } from './present.ts';

const tags = ['accounts'];
const params = z.object({ id: z.string().regex(/^org-[0-9a-f]{16}$/) });
const member = params.extend({ account: z.string().max(100) });
const actsShown = 50;
/** Nobody needs more; a list that is longer is a mistake or a misuse. */
const maximumOrganisations = 10;
const maximumInvitations = 50;

export function organisationRoutes({ register, mailer, settings, nowMillis }: Services, guard: Guard) {
  const { accounts, organisations, personActs, tickets } = register.store;
  const { publicAddress } = settings;

  async function view(organisation: Organisation, account: string) {
    const { id } = organisation;
    const [members, invitations, acts] = await Promise.all([
      organisations.members(id),
      tickets.standing('invite', id, register.now()),
      personActs.latest(id, actsShown),
    ]);
    const known = new Map<string, Account>();
    const people = [
      ...members.map((one) => one.account),
      ...acts.flatMap((act) => [act.account, act.subject]),
    ];
    for (const person of new Set(people)) {
      const found = await accounts.byId(person);
      if (found) known.set(person, found);
    }
    return presentOrganisation({ organisation, members, invitations, acts, accounts: known, account });
  }

  /** The organisation, for who belongs to it: nobody else learns that there is one. @throws Refusal `no_such_record` */
  async function own(who: SignedIn, id: string): Promise<Organisation> {
    const found = await organisations.find(id);
    const members = found ? await organisations.members(id) : [];
    if (found && members.some(({ account }) => account === who.account)) return found;
    throw new Refusal('no_such_record', `You belong to no organisation ${id}.`, { at: 'param id' });
  }

  /** @throws Refusal `owner_only` */
  async function owned(who: SignedIn, id: string): Promise<Organisation> {
    const organisation = await own(who, id);
    if (organisation.owner === who.account) return organisation;
    throw new Refusal('owner_only', `Only the owner of ${organisation.name} may do this.`, {
      at: 'param id',
    });
  }

  const note = (who: SignedIn, id: string, act: string, subject: string) =>
    personActs.add({ of: id, at: register.now(), account: who.account, act, subject });

  const viewOf = async (who: SignedIn, id: string) => view(await own(who, id), who.account);

  return resource()
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/organisations/mine',
        tags,
        summary: 'The organisations that I belong to, with members and invitations',
        responses: answers(organisationList, 'The earliest joined first.'),
      }),
      async (c) => {
        const who = await authorise(c);
        const items = [];
        for (const { organisation } of await organisations.ofAccount(who.account)) {
          const found = await organisations.find(organisation);
          if (found) items.push(await view(found, who.account));
        }
        return c.json({ items }, 200);
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/organisations',
        tags,
        summary: 'Make an organisation, which I then own',
        request: { body: jsonBody(newOrganisation) },
        responses: answers(organisationView, 'With me as its owner.', 201),
      }),
      async (c) => {
        const who = await authoriseVerified(c, 'investor');
        const standing = await organisations.ofAccount(who.account);
        if (standing.length >= maximumOrganisations) {
          throw new Refusal(
            'act_not_possible',
            `An account belongs to ${maximumOrganisations} organisations at most.`,
            {
              figures: { maximum: maximumOrganisations },
            },
          );
        }
        const made: Organisation = {
          id: `org-${randomBytes(8).toString('hex')}`,
          ...c.req.valid('json'),
          owner: who.account,
          createdAt: register.now(),
        };
        await organisations.add(made);
        await note(who, made.id, 'organisation-made', made.name);
        return c.json(await view(made, who.account), 201);
      },
    )
    .openapi(
      createRoute({
        method: 'put',
        path: '/api/organisations/{id}/name',
        tags,
        summary: 'The owner gives it another name',
        request: { params, body: jsonBody(nameChange) },
        responses: answers(organisationView, 'With the new name.'),
      }),
      async (c) => {
        const who = await authorise(c);
        const { id } = await owned(who, c.req.valid('param').id);
        const { name } = c.req.valid('json');
        await organisations.rename(id, name);
        await note(who, id, 'renamed', name);
        return c.json(await viewOf(who, id), 200);
      },
    )
    .openapi(
      createRoute({
        method: 'put',
        path: '/api/organisations/{id}/owner',
        tags,
        summary: 'The owner hands it over to a member, and stays a member',
        request: { params, body: jsonBody(ownerChange) },
        responses: answers(organisationView, 'With its new owner.'),
      }),
      async (c) => {
        const who = await authorise(c);
        const { id } = await owned(who, c.req.valid('param').id);
        const { account } = c.req.valid('json');
        if (!(await organisations.handOver(id, who.account, account))) {
          throw new Refusal('no_such_record', 'That account does not belong to the organisation.', {
            at: 'account',
          });
        }
        await note(who, id, 'handed-over', account);
        return c.json(await viewOf(who, id), 200);
      },
    )
    .openapi(
      createRoute({
        method: 'delete',
        path: '/api/organisations/{id}/members/{account}',
        tags,
        summary: 'The owner removes a member; a member leaves by itself',
        request: { params: member },
        responses: {
          204: { description: 'Belongs to it no longer.' },
          default: answers(organisationView, '').default,
        },
      }),
      async (c) => {
        const who = await authorise(c);
        const { id: given, account } = c.req.valid('param');
        const { id, owner } = account === who.account ? await own(who, given) : await owned(who, given);
        if (account === owner) {
          throw new Refusal('owner_cannot_leave', 'Hand the organisation over to another member first.', {
            at: 'param account',
          });
        }
        if (!(await organisations.leave(id, account, register.now()))) {
          throw new Refusal('no_such_record', 'That account does not belong to the organisation.', {
            at: 'param account',
          });
        }
        await note(who, id, account === who.account ? 'left' : 'removed', account);
        return c.body(null, 204);
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/organisations/{id}/invitations',
        tags,
        summary: 'The owner invites somebody by e-mail; an earlier invitation of the address ends',
        request: { params, body: jsonBody(invitationRequest) },
        responses: answers(organisationView, 'With the invitation.', 201),
      }),
      async (c) => {
        const who = await authoriseVerified(c);
        const organisation = await owned(who, c.req.valid('param').id);
        const { id } = organisation;
        const { email, language } = c.req.valid('json');
        wayOfLetters(mailer);
        const key = addressKey(email);
        guard.letter(c, key);
        const members = await organisations.members(id);
        const known = await accounts.byLogin(email);
        if (known && members.some(({ account }) => account === known.id)) {
          throw new Refusal('act_not_possible', `${email} belongs to the organisation already.`, {
            at: 'email',
          });
        }
        const standing = await tickets.standing('invite', id, register.now());
        if (standing.length >= maximumInvitations) {
          throw new Refusal(
            'act_not_possible',
            `${maximumInvitations} invitations wait: withdraw some first.`,
            {
              figures: { maximum: maximumInvitations },
            },
          );
        }
        for (const earlier of standing) {
          if (addressKey(earlier.recipient) === key) await tickets.withdraw('invite', id, earlier.id);
        }
        const link = await makeLink(
          tickets,
          { purpose: 'invite', subject: id, recipient: email, about: { by: who.account, language } },
          nowMillis(),
        );
        await note(who, id, 'invited', email);
        const head = { language, publicAddress };
        mailer.later(async () =>
          mailer.put(await inviteLetter(link, head, { by: who.name, organisation: organisation.name })),
        );
        return c.json(await view(organisation, who.account), 201);
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/organisations/{id}/invitations',
        tags,
        summary: 'Invitations that can still be accepted',
        request: { params },
        responses: answers(organisationView.pick({ invitations: true }), 'The earliest first.'),
      }),
      async (c) => {
        const { invitations } = await viewOf(await authorise(c), c.req.valid('param').id);
        return c.json({ invitations }, 200);
      },
    )
    .openapi(
      createRoute({
        method: 'delete',
        path: '/api/organisations/{id}/invitations/{invitation}',
        tags,
        summary: 'The owner withdraws an invitation: its link works no longer',
        request: { params: params.extend({ invitation: z.uuid() }) },
        responses: { 204: { description: 'Withdrawn.' }, default: answers(organisationView, '').default },
      }),
      async (c) => {
        const who = await authorise(c);
        const { id: given, invitation } = c.req.valid('param');
        const { id } = await owned(who, given);
        const standing = await tickets.standing('invite', id, register.now());
        const found = standing.find((one) => one.id === invitation);
        if (!found || !(await tickets.withdraw('invite', id, invitation))) {
          throw new Refusal('no_such_record', 'There is no such invitation any more.', {
            at: 'param invitation',
          });
        }
        await note(who, id, 'invitation-withdrawn', found.recipient);
        return c.body(null, 204);
      },
    );
}
