import { z } from 'zod';
import type { OrganisationView } from '#contract';
import type { Account, Membership, Organisation, PersonAct, Ticket } from '#store';
import { presentActs } from '../account/present.ts';

/** What an invitation keeps beside its address. */
export const invitedBy = z.object({ by: z.string() });

export interface OrganisationParts {
  readonly organisation: Organisation;
  readonly members: readonly Membership[];
  readonly invitations: readonly Ticket[];
  readonly acts: readonly PersonAct[];
  readonly accounts: ReadonlyMap<string, Account>;
  /** Who asks. */
  readonly account: string;
}

/** An organisation as its members see it. */
export function presentOrganisation(parts: OrganisationParts): OrganisationView {
  const { organisation, members, invitations, acts, accounts, account } = parts;
  const nameOf = (id: string) => accounts.get(id)?.name ?? id;
  return {
    id: organisation.id,
    name: organisation.name,
    country: organisation.country,
    createdAt: organisation.createdAt,
    role: organisation.owner === account ? 'owner' : 'member',
    members: members.map((member) => ({
      account: member.account,
      name: nameOf(member.account),
      email: accounts.get(member.account)?.login ?? '',
      role: member.role,
      since: member.since,
    })),
    invitations: invitations.map(({ id, recipient, about, createdAt, expiresAt }) => ({
      id,
      email: recipient,
      by: nameOf(invitedBy.parse(about).by),
      createdAt,
      expiresAt,
    })),
    acts: presentActs(acts, nameOf),
  };
}
