/** Accounts, their sessions and their drafts in one portable SQL. */
import type { Kysely, Selectable } from 'kysely';
import type { Instant } from '#terms';
import type { Schema } from './schema.ts';
import type { Account, Accounts, Draft, Drafts, Session, Sessions } from './store.ts';

export function accounts(db: Kysely<Schema>): Accounts {
  const found = (row: Selectable<Schema['accounts']> | undefined) => (row ? accountFromRow(row) : undefined);
  return {
    async add(account) {
      const row = {
        id: account.id,
        login: account.login,
        login_key: loginKey(account.login),
        name: account.name,
        role: account.role,
        password_hash: account.passwordHash,
        trial: account.trial ? 1 : 0,
        created_at: account.createdAt,
        disabled_at: account.disabledAt ?? null,
        email_verified_at: account.emailVerifiedAt ?? null,
      };
      const result = await db
        .insertInto('accounts')
        .values(row)
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      return result.numInsertedOrUpdatedRows === 1n;
    },
    async byId(id) {
      return found(await db.selectFrom('accounts').selectAll().where('id', '=', id).executeTakeFirst());
    },
    async byLogin(login) {
      const key = loginKey(login);
      return found(
        await db.selectFrom('accounts').selectAll().where('login_key', '=', key).executeTakeFirst(),
      );
    },
    async all() {
      const rows = await db.selectFrom('accounts').selectAll().orderBy('created_at').orderBy('id').execute();
      return rows.map(accountFromRow);
    },
    async setPasswordHash(id, passwordHash) {
      await db.updateTable('accounts').set({ password_hash: passwordHash }).where('id', '=', id).execute();
    },
    async rename(id, name) {
      await db.updateTable('accounts').set({ name }).where('id', '=', id).execute();
    },
    async setVerifiedLogin(id, login, at) {
      const key = loginKey(login);
      const ofAnother = db
        .selectFrom('accounts as other')
        .select('other.id')
        .where('other.login_key', '=', key)
        .where('other.id', '<>', id);
      const result = await db
        .updateTable('accounts')
        .set({ login: login.trim(), login_key: key, email_verified_at: at })
        .where('id', '=', id)
        .where(({ not, exists }) => not(exists(ofAnother)))
        .executeTakeFirst();
      return result.numUpdatedRows === 1n;
    },
    async disable(id, at) {
      await db.updateTable('accounts').set({ disabled_at: at }).where('id', '=', id).execute();
    },
  };
}

/** Logins are compared without case and without a second spelling of the same letters. */
function loginKey(login: string): string {
  return login.normalize('NFKC').trim().toLowerCase();
}

function accountFromRow(row: Selectable<Schema['accounts']>): Account {
  return {
    id: row.id,
    login: row.login,
    name: row.name,
    role: row.role,
    passwordHash: row.password_hash,
    trial: row.trial === 1,
    createdAt: row.created_at as Instant,
    ...(row.disabled_at === null ? {} : { disabledAt: row.disabled_at as Instant }),
    // A database of an older schema that is only read has no such column: its accounts were given by the keeper.
    ...(row.email_verified_at === undefined ? { emailVerifiedAt: row.created_at as Instant } : {}),
    ...(row.email_verified_at ? { emailVerifiedAt: row.email_verified_at as Instant } : {}),
  };
}

export function sessions(db: Kysely<Schema>): Sessions {
  return {
    async add({ tokenDigest, account, createdAt, usedAt, expiresAt, device }) {
      const row = {
        token_digest: tokenDigest,
        account,
        created_at: createdAt,
        expires_at: expiresAt,
        used_at: usedAt,
        browser: device?.browser ?? null,
        system: device?.system ?? null,
      };
      await db.insertInto('sessions').values(row).execute();
    },
    async find(tokenDigest, now) {
      const row = await db
        .selectFrom('sessions')
        .selectAll()
        .where('token_digest', '=', tokenDigest)
        .where('expires_at', '>', now)
        .executeTakeFirst();
      return row ? sessionFromRow(row) : undefined;
    },
    async ofAccount(account, now) {
      const own = db.selectFrom('sessions').selectAll().where('account', '=', account);
      const rows = (await own.where('expires_at', '>', now).execute()).map(sessionFromRow);
      return rows.sort(
        (a, b) => b.usedAt.localeCompare(a.usedAt) || a.tokenDigest.localeCompare(b.tokenDigest),
      );
    },
    async used(tokenDigest, usedAt, expiresAt) {
      const changed = db.updateTable('sessions').set({ used_at: usedAt, expires_at: expiresAt });
      await changed.where('token_digest', '=', tokenDigest).execute();
    },
    async end(tokenDigest) {
      const ended = db.deleteFrom('sessions').where('token_digest', '=', tokenDigest);
      return (await ended.executeTakeFirst()).numDeletedRows === 1n;
    },
    async endAllOf(account, except) {
      const own = db.deleteFrom('sessions').where('account', '=', account);
      const ended = except === undefined ? own : own.where('token_digest', '<>', except);
      return (await ended.returningAll().execute()).map(sessionFromRow);
    },
    async forgetExpired(now) {
      const result = await db.deleteFrom('sessions').where('expires_at', '<=', now).executeTakeFirst();
      return Number(result.numDeletedRows);
    },
  };
}

function sessionFromRow(row: Selectable<Schema['sessions']>): Session {
  const { browser, system } = row;
  return {
    tokenDigest: row.token_digest,
    account: row.account,
    createdAt: row.created_at as Instant,
    usedAt: (row.used_at ?? row.created_at) as Instant,
    expiresAt: row.expires_at as Instant,
    ...(browser && system ? { device: { browser, system } } : {}),
  };
}

export function drafts(db: Kysely<Schema>): Drafts {
  return {
    async add({ id, account, title, form, savedAt }) {
      const row = {
        id,
        account,
        title,
        form: JSON.stringify(form),
        version: 1,
        saved_at: savedAt,
        lodged_as: null,
      };
      const result = await db
        .insertInto('drafts')
        .values(row)
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      return result.numInsertedOrUpdatedRows === 1n;
    },
    async save({ id, account, title, form, version, savedAt }) {
      const row = await db
        .updateTable('drafts')
        .set({ title, form: JSON.stringify(form), version: version + 1, saved_at: savedAt })
        .where('id', '=', id)
        .where('account', '=', account)
        .where('version', '=', version)
        .returningAll()
        .executeTakeFirst();
      return row ? draftFromRow(row) : undefined;
    },
    async find(account, id) {
      const own = db.selectFrom('drafts').selectAll().where('account', '=', account);
      const row = await own.where('id', '=', id).executeTakeFirst();
      return row ? draftFromRow(row) : undefined;
    },
    async ofAccount(account) {
      const own = db.selectFrom('drafts').selectAll().where('account', '=', account);
      return (await own.orderBy('saved_at', 'desc').orderBy('id').execute()).map(draftFromRow);
    },
    async markLodged(account, id, application) {
      const changed = db.updateTable('drafts').set({ lodged_as: application });
      await changed.where('account', '=', account).where('id', '=', id).execute();
    },
    async drop(account, id) {
      const own = db.deleteFrom('drafts').where('account', '=', account);
      const result = await own.where('id', '=', id).executeTakeFirst();
      return result.numDeletedRows === 1n;
    },
  };
}

function draftFromRow(row: Selectable<Schema['drafts']>): Draft {
  return {
    id: row.id,
    account: row.account,
    title: row.title,
    form: JSON.parse(row.form) as Draft['form'],
    version: row.version,
    savedAt: row.saved_at as Instant,
    ...(row.lodged_as === null ? {} : { lodgedAs: row.lodged_as }),
  };
}
