/** Passkeys of accounts, and the challenges that a passkey answers once. */
import { type Kysely, type Selectable, sql } from 'kysely';
import type { Instant } from '#terms';
import type { Dialect, Schema } from './schema.ts';

export interface Passkey {
  /** Names it in addresses; nothing is signed with it. */
  readonly id: string;
  readonly account: string;
  /** Id of the credential as the authenticator made it, base64url: one in the whole register. */
  readonly credential: string;
  /** COSE key (RFC 9052 § 7), base64url. */
  readonly publicKey: string;
  /** How often the authenticator says it has signed, as last seen; many always say 0. */
  readonly counter: number;
  /** How browsers reach the authenticator: `internal`, `hybrid`, `usb`, … */
  readonly transports: readonly string[];
  /** May be copied to other devices of its owner, by its own maker. Fixed when it is made. */
  readonly deviceType: 'single-device' | 'multi-device';
  /** Has been copied, as last seen. */
  readonly backedUp: boolean;
  /** As the person calls it. */
  readonly name: string;
  readonly createdAt: Instant;
  /** When it last signed its owner in. */
  readonly usedAt?: Instant;
  /** Since when it signs nobody in: its counter did not go on, so a copy may be about. */
  readonly refusedAt?: Instant;
}

/** What a passkey says of itself each time it is used. */
interface PasskeyUse {
  readonly counter: number;
  readonly backedUp: boolean;
  readonly at: Instant;
}

export interface Passkeys {
  /** False when the credential is known already, whosoever it is: then nothing was written. */
  add(passkey: Omit<Passkey, 'usedAt' | 'refusedAt'>): Promise<boolean>;
  byCredential(credential: string): Promise<Passkey | undefined>;
  /** The oldest first. */
  ofAccount(account: string): Promise<readonly Passkey[]>;
  rename(account: string, id: string, name: string): Promise<boolean>;
  /**
   * Notes a use. False when the counter did not go on (unless both are 0, as of authenticators that do not count), or the passkey is refused:
   * then nothing was written. One statement: of two uses with the same count, one is refused.
   */
  used(credential: string, use: PasskeyUse): Promise<boolean>;
  /** Lets it sign nobody in from now on: a copy would only have to count on until it is ahead. */
  refuse(credential: string, at: Instant): Promise<void>;
  /** `keepLast`: the last passkey of the account that signs in stays, also when two removals meet. */
  remove(account: string, id: string, keepLast: boolean): Promise<'removed' | 'last' | 'absent'>;
}

export interface PasskeyChallenge {
  /** 32 random bytes, base64url. */
  readonly challenge: string;
  readonly purpose: 'registration' | 'sign-in' | 'confirmation';
  /** For whom it was made; absent where anyone may answer it. */
  readonly account?: string;
  readonly expiresAt: Instant;
}

export interface PasskeyChallenges {
  add(challenge: PasskeyChallenge): Promise<void>;
  /** The challenge, forgotten in the same statement so that nobody else has it; undefined when it is unknown, was taken, or had expired at `now`. */
  take(challenge: string, now: Instant): Promise<PasskeyChallenge | undefined>;
  /** Forgets what had expired at `now`; returns how many. */
  forgetExpired(now: Instant): Promise<number>;
}

export function passkeys(db: Kysely<Schema>, dialect: Dialect): Passkeys {
  return {
    async add(passkey) {
      const row = {
        id: passkey.id,
        account: passkey.account,
        credential: passkey.credential,
        public_key: passkey.publicKey,
        counter: passkey.counter,
        transports: JSON.stringify(passkey.transports),
        device_type: passkey.deviceType,
        backed_up: passkey.backedUp ? 1 : 0,
        name: passkey.name,
        created_at: passkey.createdAt,
        used_at: null,
        refused_at: null,
      };
      const result = await db
        .insertInto('passkeys')
        .values(row)
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      return result.numInsertedOrUpdatedRows === 1n;
    },
    async byCredential(credential) {
      const found = db.selectFrom('passkeys').selectAll().where('credential', '=', credential);
      const row = await found.executeTakeFirst();
      return row ? passkeyFromRow(row) : undefined;
    },
    async ofAccount(account) {
      const own = db.selectFrom('passkeys').selectAll().where('account', '=', account);
      return (await own.orderBy('created_at').orderBy('id').execute()).map(passkeyFromRow);
    },
    async rename(account, id, name) {
      const result = await db
        .updateTable('passkeys')
        .set({ name })
        .where('account', '=', account)
        .where('id', '=', id)
        .executeTakeFirst();
      return result.numUpdatedRows === 1n;
    },
    async used(credential, { counter, backedUp, at }) {
      const result = await db
        .updateTable('passkeys')
        .set({ counter, backed_up: backedUp ? 1 : 0, used_at: at })
        .where('credential', '=', credential)
        .where('refused_at', 'is', null)
        // WebAuthn Level 3, § 7.2 step 22.
        .where((eb) => (counter === 0 ? eb('counter', '=', 0) : eb('counter', '<', counter)))
        .executeTakeFirst();
      return result.numUpdatedRows === 1n;
    },
    async refuse(credential, at) {
      await db
        .updateTable('passkeys')
        .set(({ fn, ref, val }) => ({ refused_at: fn.coalesce(ref('refused_at'), val<string>(at)) }))
        .where('credential', '=', credential)
        .execute();
    },
    async remove(account, id, keepLast) {
      let removal = db.deleteFrom('passkeys').where('account', '=', account).where('id', '=', id);
      if (keepLast) {
        // PostgreSQL would let two removals each count the other's passkey: all rows are locked, in one order, before any is counted. The
        // filter stands outside, where it cannot keep a row from being locked.
        const locked = dialect === 'postgres' ? sql`for update` : sql``;
        removal = removal.where(
          sql<boolean>`(select count(*) filter (where own.id <> ${id}) from (select id from passkeys where account = ${account} and refused_at is null order by id ${locked}) as own) > 0`,
        );
      }
      const { numDeletedRows } = await removal.executeTakeFirst();
      if (numDeletedRows === 1n) return 'removed';
      const own = db.selectFrom('passkeys').select('id').where('account', '=', account);
      return (await own.where('id', '=', id).executeTakeFirst()) ? 'last' : 'absent';
    },
  };
}

function passkeyFromRow(row: Selectable<Schema['passkeys']>): Passkey {
  return {
    id: row.id,
    account: row.account,
    credential: row.credential,
    publicKey: row.public_key,
    counter: row.counter,
    transports: JSON.parse(row.transports) as string[],
    deviceType: row.device_type as Passkey['deviceType'],
    backedUp: row.backed_up === 1,
    name: row.name,
    createdAt: row.created_at as Instant,
    ...(row.used_at === null ? {} : { usedAt: row.used_at as Instant }),
    ...(row.refused_at === null ? {} : { refusedAt: row.refused_at as Instant }),
  };
}

export function passkeyChallenges(db: Kysely<Schema>): PasskeyChallenges {
  return {
    async add({ challenge, purpose, account, expiresAt }) {
      const row = { challenge, purpose, account: account ?? null, expires_at: expiresAt };
      await db.insertInto('passkey_challenges').values(row).execute();
    },
    async take(challenge, now) {
      const row = await db
        .deleteFrom('passkey_challenges')
        .where('challenge', '=', challenge)
        .returningAll()
        .executeTakeFirst();
      if (!row || row.expires_at <= now) return undefined;
      return {
        challenge,
        purpose: row.purpose as PasskeyChallenge['purpose'],
        ...(row.account === null ? {} : { account: row.account }),
        expiresAt: row.expires_at as Instant,
      };
    },
    async forgetExpired(now) {
      const expired = db.deleteFrom('passkey_challenges').where('expires_at', '<=', now);
      return Number((await expired.executeTakeFirst()).numDeletedRows);
    },
  };
}
