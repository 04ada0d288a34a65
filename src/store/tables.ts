/** The tables beside the log, in one portable SQL: every method is one statement, so none can be half done. */
import type { Kysely, Selectable } from 'kysely';
import { type Instant, instantFromMillis } from '#terms';
import type { DataRoom, Interests } from './disclosed.ts';
import { dataRoom, interests } from './disclosed-tables.ts';
import { type PasskeyChallenges, type Passkeys, passkeyChallenges, passkeys } from './passkeys.ts';
import type { Organisations, PersonActs, Tickets } from './people.ts';
import { organisations, personActs, tickets } from './people-tables.ts';
import type { Replies } from './replied.ts';
import { replies } from './replied-tables.ts';
import { reports } from './report-tables.ts';
import type { Reports } from './reports.ts';
import type { Dialect, Schema } from './schema.ts';
import type {
  Account,
  Accounts,
  ClaimedRequest,
  Cosignature,
  Cosignatures,
  Draft,
  Drafts,
  Opening,
  Openings,
  RequestKey,
  Requests,
  Session,
  Sessions,
  Settings,
} from './store.ts';

import type { Outbox, Watches } from './watched.ts';
import { outbox, watches } from './watched-tables.ts';

export interface Tables {
  readonly accounts: Accounts;
  readonly sessions: Sessions;
  readonly openings: Openings;
  readonly cosignatures: Cosignatures;
  readonly requests: Requests;
  readonly drafts: Drafts;
  readonly settings: Settings;
  readonly interests: Interests;
  readonly dataRoom: DataRoom;
  readonly replies: Replies;
  readonly watches: Watches;
  readonly organisations: Organisations;
  readonly tickets: Tickets;
  readonly personActs: PersonActs;
  readonly outbox: Outbox;
  readonly reports: Reports;
  readonly passkeys: Passkeys;
  readonly passkeyChallenges: PasskeyChallenges;
}

const rowsInOneStatement = 500; // SQLite takes 32,766 parameters, PostgreSQL 65,535

/** `translate` turns a database's error into a StoreError where the reader can mend it. */
export function openTables(
  db: Kysely<Schema>,
  translate: (error: unknown) => unknown,
  dialect: Dialect,
): Tables {
  return {
    accounts: translating(accounts(db), translate),
    sessions: translating(sessions(db), translate),
    openings: translating(openings(db), translate),
    cosignatures: translating(cosignatures(db), translate),
    requests: translating(requests(db), translate),
    drafts: translating(drafts(db), translate),
    settings: translating(settings(db), translate),
    interests: translating(interests(db), translate),
    dataRoom: translating(dataRoom(db), translate),
    replies: translating(replies(db), translate),
    watches: translating(watches(db), translate),
    organisations: translating(organisations(db), translate),
    tickets: translating(tickets(db), translate),
    personActs: translating(personActs(db), translate),
    outbox: translating(outbox(db), translate),
    reports: translating(reports(db, dialect), translate),
    passkeys: translating(passkeys(db, dialect), translate),
    passkeyChallenges: translating(passkeyChallenges(db), translate),
  };
}

/** The same methods, with the errors of the database translated. */
export function translating<T extends object>(methods: T, translate: (error: unknown) => unknown): T {
  const translated = Object.entries(methods).map(([name, method]) => [
    name,
    async (...args: unknown[]) => {
      try {
        return await (method as (...args: unknown[]) => Promise<unknown>)(...args);
      } catch (error) {
        throw translate(error);
      }
    },
  ]);
  return Object.fromEntries(translated) as T;
}

function accounts(db: Kysely<Schema>): Accounts {
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

function sessions(db: Kysely<Schema>): Sessions {
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

function openings(db: Kysely<Schema>): Openings {
  return {
    async keep(kept) {
      for (const some of chunks(kept)) {
        const rows = some.map(({ commitment, salt, value }) => ({
          commitment,
          salt,
          value: JSON.stringify(value),
        }));
        await db
          .insertInto('openings')
          .values(rows)
          .onConflict((conflict) => conflict.doNothing())
          .execute();
      }
    },
    async find(commitments) {
      const found = [];
      for (const some of chunks(commitments)) {
        const rows = await db.selectFrom('openings').selectAll().where('commitment', 'in', some).execute();
        found.push(...rows.map(openingFromRow));
      }
      return found;
    },
    async list(after, count) {
      const behind = db.selectFrom('openings').selectAll().where('commitment', '>', after);
      return (await behind.orderBy('commitment').limit(count).execute()).map(openingFromRow);
    },
    async erase(commitments) {
      let erased = 0;
      for (const some of chunks(commitments)) {
        const result = await db.deleteFrom('openings').where('commitment', 'in', some).executeTakeFirst();
        erased += Number(result.numDeletedRows);
      }
      return erased;
    },
  };
}

function openingFromRow(row: Selectable<Schema['openings']>): Opening {
  return { ...row, value: JSON.parse(row.value) as unknown };
}

function cosignatures(db: Kysely<Schema>): Cosignatures {
  return {
    async keep(cosignature) {
      const row = {
        size: cosignature.size,
        witness: cosignature.witness,
        line: cosignature.line,
        signed_at_seconds: cosignature.signedAtSeconds,
        received_at: cosignature.receivedAt,
      };
      await db
        .insertInto('cosignatures')
        .values(row)
        .onConflict((conflict) => conflict.columns(['size', 'witness']).doUpdateSet(row))
        .execute();
    },
    async ofSize(size) {
      const rows = db.selectFrom('cosignatures').selectAll().where('size', '=', size).orderBy('witness');
      return (await rows.execute()).map(cosignatureFromRow);
    },
    async latest() {
      const rows = await db
        .selectFrom('cosignatures as c')
        .selectAll()
        .where(({ eb, selectFrom }) =>
          eb(
            'c.size',
            '=',
            selectFrom('cosignatures as d')
              .select((max) => max.fn.max('d.size').as('size'))
              .whereRef('d.witness', '=', 'c.witness'),
          ),
        )
        .orderBy('c.witness')
        .execute();
      return rows.map(cosignatureFromRow);
    },
  };
}

function cosignatureFromRow(row: Selectable<Schema['cosignatures']>): Cosignature {
  return {
    size: row.size,
    witness: row.witness,
    line: row.line,
    signedAtSeconds: row.signed_at_seconds,
    receivedAt: row.received_at as Instant,
  };
}

/** The row of an answer exists: this is only for the row that it would make. */
const epoch = instantFromMillis(0);

function requests(db: Kysely<Schema>): Requests {
  const nameOf = ({ account, key }: Pick<RequestKey, 'account' | 'key'>) => `${account} ${key}`;
  const rowOf = ({ account, key, requestDigest }: RequestKey, now: Instant, answer: string | null) => ({
    account,
    key,
    request_digest: requestDigest,
    claimed_at: now,
    answer,
  });

  /** Why a key was not claimed. */
  async function standing(
    { account, key, requestDigest }: RequestKey,
    now: Instant,
  ): Promise<ClaimedRequest> {
    const found = await db
      .selectFrom('requests')
      .selectAll()
      .where('account', '=', account)
      .where('key', '=', key)
      .executeTakeFirst();
    if (!found) return { state: 'under-way', since: now }; // given back between the two statements
    if (found.request_digest !== requestDigest) return { state: 'differs' };
    if (found.answer === null) return { state: 'under-way', since: found.claimed_at as Instant };
    return { state: 'answered', answer: JSON.parse(found.answer) as unknown };
  }

  const all: Requests = {
    async claim(key, now, staleBefore) {
      const [claimed] = await all.claimAll([key], now, staleBefore);
      return claimed as ClaimedRequest;
    },
    async claimAll(keys, now, staleBefore) {
      const firsts = new Map(keys.toReversed().map((key) => [nameOf(key), key]));
      const claimed = await db
        .insertInto('requests')
        .values([...firsts.values()].map((key) => rowOf(key, now, null)))
        .onConflict((conflict) =>
          conflict
            .columns(['account', 'key'])
            .doUpdateSet({ claimed_at: now })
            .where('requests.answer', 'is', null)
            .where('requests.claimed_at', '<', staleBefore)
            .whereRef('requests.request_digest', '=', 'excluded.request_digest'),
        )
        .returning(['account', 'key'])
        .execute();
      const ours = new Set(claimed.map(nameOf));
      return Promise.all(
        keys.map((key) =>
          ours.has(nameOf(key)) && firsts.get(nameOf(key)) === key
            ? { state: 'new' as const }
            : standing(key, now),
        ),
      );
    },
    answer: (key, answer) => all.answerAll([[key, answer]]),
    async answerAll(answers) {
      // The rows are there: only their answers are written.
      await db
        .insertInto('requests')
        .values(answers.map(([key, answer]) => rowOf(key, epoch, JSON.stringify(answer))))
        .onConflict((conflict) =>
          conflict.columns(['account', 'key']).doUpdateSet(({ ref }) => ({ answer: ref('excluded.answer') })),
        )
        .execute();
    },
    async release({ account, key }) {
      const unanswered = db.deleteFrom('requests').where('answer', 'is', null);
      await unanswered.where('account', '=', account).where('key', '=', key).execute();
    },
    async forgetBefore(at) {
      const result = await db.deleteFrom('requests').where('claimed_at', '<', at).executeTakeFirst();
      return Number(result.numDeletedRows);
    },
  };
  return all;
}

function drafts(db: Kysely<Schema>): Drafts {
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

function settings(db: Kysely<Schema>): Settings {
  const keyOf = (name: string) => `setting:${name}`; // apart from the schema's own row
  return {
    async get(name) {
      const all = db.selectFrom('settings').select('value');
      const row = await all.where('name', '=', keyOf(name)).executeTakeFirst();
      return row ? (JSON.parse(row.value) as unknown) : undefined;
    },
    async set(name, value) {
      const text = JSON.stringify(value);
      if (text === undefined) throw new TypeError(`JSON cannot say the value of the setting "${name}".`);
      await db
        .insertInto('settings')
        .values({ name: keyOf(name), value: text })
        .onConflict((conflict) => conflict.column('name').doUpdateSet({ value: text }))
        .execute();
    },
  };
}

function* chunks<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < items.length; at += rowsInOneStatement)
    yield items.slice(at, at + rowsInOneStatement);
}
