/** Who signed in: a random token in the visitor's cookie, its digest in the store, and the account it stands for. */
import { createHash, randomBytes } from 'node:crypto';
import { type AccountRole, accountRole, type Device } from '#contract';
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
/** A session in use says so this often: its owner is told the minute, and the store is not written at every click. */
const notedMillis = 60_000;

function tokenDigest(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** Names a session to its owner: it is neither the token nor its digest, so it opens nothing. */
function idOfSession(digest: string): string {
  return createHash('sha256').update(`session ${digest}`).digest('hex').slice(0, 32);
}

/** A session as its owner may see it. */
export interface OwnSession extends Pick<Session, 'createdAt' | 'usedAt' | 'expiresAt' | 'device'> {
  readonly id: string;
  /** The one that asks. */
  readonly isThis: boolean;
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
  /** Counts what was ended or changed, so that an answer read from the store before is not remembered after. */
  #changes = 0;

  constructor(store: Pick<Store, 'sessions' | 'accounts'>, sessionHours: number, nowMillis: () => number) {
    this.#store = store;
    this.#nowMillis = nowMillis;
    this.#lengthMillis = sessionHours * 3_600_000;
  }

  /** Begins a session; the token is for the cookie and is kept nowhere. */
  async begin(
    account: Account,
    device?: Device,
  ): Promise<{ readonly token: string; readonly who: SignedIn } | undefined> {
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
      usedAt: createdAt,
      expiresAt,
      ...(device ? { device } : {}),
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
    const changes = this.#changes;
    const session = await this.#store.sessions.find(digest, instantFromMillis(now));
    const account = session && (await this.#store.accounts.byId(session.account));
    if (!session || !account) return undefined;
    const { createdAt, usedAt } = session;
    const isPastHalf = millisFromInstant(session.expiresAt) - now < this.#lengthMillis / 2;
    const expiresAt = isPastHalf ? instantFromMillis(now + this.#lengthMillis) : session.expiresAt;
    if (isPastHalf || now - millisFromInstant(usedAt) >= notedMillis) {
      await this.#store.sessions.used(digest, instantFromMillis(now), expiresAt);
    }
    const who = signedInFrom(account, { createdAt, expiresAt });
    if (who && changes === this.#changes) {
      if (this.#remembered.size >= maximumRemembered) this.#remembered.clear();
      const until = Math.min(now + rememberedMillis, millisFromInstant(expiresAt));
      this.#remembered.set(digest, { until, who });
    }
    return who;
  }

  /** By what its owner names the session of a token. */
  idOf(token: string): string {
    return idOfSession(tokenDigest(token));
  }

  /** Where an account is signed in, the latest used first. `token`: the one that asks. */
  async ofAccount(account: string, token: string): Promise<readonly OwnSession[]> {
    const held = await this.#store.sessions.ofAccount(account, instantFromMillis(this.#nowMillis()));
    const own = tokenDigest(token);
    return held.map(({ tokenDigest: digest, account: _account, ...session }) => ({
      ...session,
      id: idOfSession(digest),
      isThis: digest === own,
    }));
  }

  /** Ends one session of an account by its id. Undefined when it has none of that id any more. */
  async endOneOf(account: string, id: string): Promise<Session | undefined> {
    const held = await this.#store.sessions.ofAccount(account, instantFromMillis(this.#nowMillis()));
    const session = held.find(({ tokenDigest: digest }) => idOfSession(digest) === id);
    return session && (await this.#end(session.tokenDigest)) ? session : undefined;
  }

  /** Ends every session of an account but the one of `token`; returns those that still held. */
  async endOthersOf(account: string, token: string): Promise<readonly Session[]> {
    const now = instantFromMillis(this.#nowMillis());
    const ended = await this.#store.sessions.endAllOf(account, tokenDigest(token));
    this.lookAgainAt(account);
    return ended.filter(({ expiresAt }) => expiresAt > now);
  }

  /** Ends every session of an account, here at once and in other processes within seconds. */
  async endAllOf(account: string): Promise<void> {
    await this.#store.sessions.endAllOf(account);
    this.lookAgainAt(account);
  }

  /** What the account is called or may do has changed: it is asked of the store again. */
  lookAgainAt(account: string): void {
    this.#changes++;
    for (const [digest, { who }] of this.#remembered) {
      if (who.account === account) this.#remembered.delete(digest);
    }
  }

  async end(token: string): Promise<void> {
    await this.#end(tokenDigest(token));
  }

  async #end(digest: string): Promise<boolean> {
    const wasThere = await this.#store.sessions.end(digest);
    this.#changes++;
    this.#remembered.delete(digest);
    return wasThere;
  }
}
