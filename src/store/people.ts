/** What the store keeps of people beside their accounts: organisations, who belongs to one, links that work once, and what happened. */
import type { Instant } from '#terms';

export interface Organisation {
  readonly id: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** The one account that owns it: an organisation without an owner, or with two, cannot be expressed. */
  readonly owner: string;
  readonly createdAt: Instant;
}

export interface Membership {
  readonly organisation: string;
  readonly account: string;
  readonly role: 'owner' | 'member';
  readonly since: Instant;
}

export interface Organisations {
  /** With its owner as its first member. */
  add(organisation: Organisation): Promise<void>;
  find(id: string): Promise<Organisation | undefined>;
  rename(id: string, name: string): Promise<void>;
  /** False when the account belongs to it already. Who left may join again. */
  join(id: string, account: string, at: Instant): Promise<boolean>;
  /** False when the account does not belong to it, or owns it: ownership is handed over first. */
  leave(id: string, account: string, at: Instant): Promise<boolean>;
  /** False when `from` does not own it, or `to` does not belong to it. */
  handOver(id: string, from: string, to: string): Promise<boolean>;
  /** The owner first, then by the day they joined. */
  members(id: string): Promise<readonly Membership[]>;
  /** The earliest joined first. */
  ofAccount(account: string): Promise<readonly Membership[]>;
}

export type TicketPurpose = 'register' | 'email' | 'reset' | 'invite';

/** What a link in a letter stands for. Of its secret only the digest is kept. */
export interface Ticket {
  /** By which it is listed and withdrawn; it opens nothing. */
  readonly id: string;
  readonly purpose: TicketPurpose;
  /** SHA-256 of the secret, hexadecimal. */
  readonly digest: string;
  /** What it is about: an account, an organisation, or an address that has no account yet. */
  readonly subject: string;
  /** Address to which the letter went. */
  readonly recipient: string;
  /** The shape is the interface's own. */
  readonly about: unknown;
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
}

export interface Tickets {
  add(ticket: Ticket): Promise<void>;
  /** Looks without using it up. Undefined when unknown, used, withdrawn or expired at `now`. */
  find(purpose: TicketPurpose, digest: string, now: Instant): Promise<Ticket | undefined>;
  /** Uses it up: of all who ask at once, one gets it. */
  take(purpose: TicketPurpose, digest: string, now: Instant): Promise<Ticket | undefined>;
  /** Those that can still be used, the earliest first. */
  standing(purpose: TicketPurpose, subject: string, now: Instant): Promise<readonly Ticket[]>;
  /** False when there is no such ticket of the subject any more. */
  withdraw(purpose: TicketPurpose, subject: string, id: string): Promise<boolean>;
  endAllOf(purpose: TicketPurpose, subject: string): Promise<void>;
  /** Forgets those that had expired at `now`; returns how many. */
  forgetExpired(now: Instant): Promise<number>;
}

/** A line of what happened to an account or an organisation. */
export interface PersonAct {
  /** The account or organisation. */
  readonly of: string;
  readonly at: Instant;
  /** Account that did it. */
  readonly account: string;
  readonly act: string;
  /** Whom or what it is about: an account, an address, a name. */
  readonly subject: string;
}

export interface PersonActs {
  add(act: PersonAct): Promise<void>;
  /** The latest first. */
  latest(of: string, count: number): Promise<readonly PersonAct[]>;
}
