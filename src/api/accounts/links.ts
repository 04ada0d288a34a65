/** Links that work once: 256 random bits behind the # of an address, where no server, proxy or log sees them; the store keeps their digest. */
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Ticket, TicketPurpose, Tickets } from '#store';
import { instantFromMillis } from '#terms';
import { Refusal } from '../problem.ts';

const hour = 3_600_000;
/** How long a link works: a reset the shortest, as it opens an account (OWASP Forgot Password); a colleague may be on leave. */
const lifetimeMillis: Readonly<Record<TicketPurpose, number>> = {
  register: 48 * hour,
  email: 24 * hour,
  reset: hour,
  invite: 14 * 24 * hour,
};

export function digestOfSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** Addresses are one where a person would call them one. */
export function addressKey(email: string): string {
  return email.normalize('NFKC').trim().toLowerCase();
}

export interface MadeLink {
  /** For the letter alone. */
  readonly secret: string;
  readonly ticket: Ticket;
}

/** Makes and keeps a link. */
export async function makeLink(
  tickets: Tickets,
  given: Pick<Ticket, 'purpose' | 'subject' | 'recipient' | 'about'>,
  nowMillis: number,
): Promise<MadeLink> {
  const secret = randomBytes(32).toString('base64url');
  const ticket: Ticket = {
    ...given,
    id: randomUUID(),
    digest: digestOfSecret(secret),
    createdAt: instantFromMillis(nowMillis),
    expiresAt: instantFromMillis(nowMillis + lifetimeMillis[given.purpose]),
  };
  await tickets.forgetExpired(instantFromMillis(nowMillis));
  await tickets.add(ticket);
  return { secret, ticket };
}

/** One answer for every link that does not work: nobody learns which of the reasons it is. */
export function linkOver(): Refusal {
  return new Refusal('link_over', 'The link was used, was withdrawn, or its time is over. Ask for another.', {
    at: 'secret',
  });
}
