/** Who signed in: a random token in the visitor's cookie, its digest in the store, and the account it stands for. */
import { createHash, randomBytes } from 'node:crypto';
import { type AccountRole, accountRole } from '#contract';
import type { Account, Session, Store } from '#store';
import { type Instant, instantFromMillis, millisFromInstant } from '#terms';

export interface SignedIn {
  readonly account: string;
  readonly name: string;
  readonly role: AccountRole;
  readonly trial: boolean;
  /** The address is the account's own; a trial account needs none. */
  readonly verified: boolean;
  /** When the person last showed who it is. */
  readonly signedInAt: Instant;
  readonly expiresAt: Instant;
}

/** A session ended in another process is seen here after so long. */
const rememberedMillis = 5_000;
const maximumRemembered = 10_000;

function tokenDigest(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

export function isAccountRole(role: string): role is AccountRole {
  return accountRole.safeParse(role).success;
}

function signedInFrom(
  account: Account,
  { createdAt: signedInAt, expiresAt }: Pick<Session, 'createdAt' | 'expiresAt'>,
): SignedIn | undefined {
  if (account.disabledAt !== undefined || !isAccountRole(account.role)) return undefined;
  return {
    account: account.id,
    name: account.name,
    role: account.role,
    trial: account.trial,
    verified: account.trial || account.emailVerifiedAt !== undefined,
    signedInAt,
    expiresAt,
  };
}

export class SessionKeeper {
  readonly #store: Pick<Store, 'sessions' | 'accounts'>;
  readonly #nowMillis: () => number;
  readonly #lengthMillis: number;
  readonly #remembered = new Map<string, { readonly until: number; readonly who: SignedIn }>();

  constructor(store: Pick<Store, 'sessions' | 'accounts'>, sessionHours: number, nowMillis: () => number) {
    this.#store = store;
    this.#nowMillis = nowMillis;
    this.#lengthMillis = sessionHours * 3_600_000;
  }

  /** Begins a session; the token is for the cookie and is kept nowhere. */
  async begin(account: Account): Promise<{ readonly token: string; readonly who: SignedIn } | undefined> {
    const now = this.#nowMillis();
    const expiresAt = instantFromMillis(now + this.#lengthMillis);
    const createdAt = instantFromMillis(now);
    const who = signedInFrom(account, { createdAt, expiresAt });
    if (!who) return undefined;
    const token = randomBytes(32).toString('base64url');
    await this.#store.sessions.forgetExpired(instantFromMillis(now));
    await this.#store.sessions.add({
      tokenDigest: tokenDigest(token),
      account: account.id,
      createdAt,
      expiresAt,
    });
    return { token, who };
  }

  /** Undefined when the session ended, expired or never was. A session in use goes on: past half its length it is extended. */
  async find(token: string): Promise<SignedIn | undefined> {
    const digest = tokenDigest(token);
    const now = this.#nowMillis();
    const remembered = this.#remembered.get(digest);
    if (remembered && remembered.until > now) return remembered.who;
    this.#remembered.delete(digest);
    const session = await this.#store.sessions.find(digest, instantFromMillis(now));
    const account = session && (await this.#store.accounts.byId(session.account));
    if (!session || !account) return undefined;
    let { expiresAt } = session;
    if (millisFromInstant(expiresAt) - now < this.#lengthMillis / 2) {
      expiresAt = instantFromMillis(now + this.#lengthMillis);
      await this.#store.sessions.extend(digest, expiresAt);
    }
    const who = signedInFrom(account, { createdAt: session.createdAt, expiresAt });
    if (who) {
      if (this.#remembered.size >= maximumRemembered) this.#remembered.clear();
      const until = Math.min(now + rememberedMillis, millisFromInstant(expiresAt));
      this.#remembered.set(digest, { until, who });
    }
    return who;
  }

  /** Ends every session of an account, here at once and in other processes within seconds. */
  async endAllOf(account: string): Promise<void> {
    await this.#store.sessions.endAllOf(account);
    this.lookAgainAt(account);
  }

  /** What the account is called or may do has changed: it is asked of the store again. */
  lookAgainAt(account: string): void {
    for (const [digest, { who }] of this.#remembered) {
      if (who.account === account) this.#remembered.delete(digest);
    }
  }

  async end(token: string): Promise<void> {
    const digest = tokenDigest(token);
    this.#remembered.delete(digest);
    await this.#store.sessions.end(digest);
  }
}
