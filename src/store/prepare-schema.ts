/** The steps by which the schema came to be: a later version adds one and never changes an earlier one. */
import { type Kysely, sql } from 'kysely';
import { createIndex, createTable } from './create-table.ts';
import type { Dialect, Schema } from './schema.ts';
import { StoreError } from './store-error.ts';

/** Hashes stand before the bytes: SQLite reads a row from its start, and proofs read hashes only. */
const logColumns = { entry_index: 'whole key', hashes: 'bytes', bytes: 'bytes' } as const;

async function firstTables(db: Kysely<Schema>, dialect: Dialect): Promise<void> {
  await createTable(db, dialect, 'entries', logColumns);
  await createTable(db, dialect, 'accounts', {
    id: 'text key',
    login: 'text',
    login_key: 'text unique',
    name: 'text',
    role: 'text',
    password_hash: 'text',
    trial: 'integer',
    created_at: 'text',
    disabled_at: 'text?',
  });
  await createTable(db, dialect, 'sessions', {
    token_digest: 'text key',
    account: 'text',
    created_at: 'text',
    expires_at: 'text',
  });
  await createIndex(db, 'sessions_account', 'sessions', 'account');
  await createIndex(db, 'sessions_expires_at', 'sessions', 'expires_at');
  await createTable(db, dialect, 'openings', { commitment: 'text key', salt: 'text', value: 'text' });
  await createTable(db, dialect, 'documents', {
    sha256: 'text key',
    account: 'text key',
    bytes: 'whole',
    media_type: 'text',
    name: 'text',
    kept_at: 'text',
  });
  await createTable(db, dialect, 'cosignatures', {
    size: 'whole key',
    witness: 'text key',
    line: 'text',
    signed_at_seconds: 'whole',
    received_at: 'text',
  });
  await createTable(db, dialect, 'requests', {
    account: 'text key',
    key: 'text key',
    request_digest: 'text',
    claimed_at: 'text',
    answer: 'text?',
  });
  await createIndex(db, 'requests_claimed_at', 'requests', 'claimed_at');
  await createTable(db, dialect, 'drafts', {
    id: 'text key',
    account: 'text',
    title: 'text',
    form: 'text',
    version: 'integer',
    saved_at: 'text',
    lodged_as: 'text?',
  });
  await createIndex(db, 'drafts_account', 'drafts', 'account');
}

async function tenderLog(db: Kysely<Schema>, dialect: Dialect): Promise<void> {
  await createTable(db, dialect, 'tender_entries', logColumns);
}

async function dataRoomTables(db: Kysely<Schema>, dialect: Dialect): Promise<void> {
  await createTable(db, dialect, 'interests', {
    id: 'text key',
    account: 'text',
    organisation: 'text',
    country: 'text',
    minerals: 'text',
    about: 'text',
    stage: 'text',
    text: 'text',
    registered_at: 'text',
    answer: 'text?',
    withdrawn_at: 'text?',
  });
  await createIndex(db, 'interests_account', 'interests', 'account');
  await createTable(db, dialect, 'packages', {
    id: 'text key',
    title: 'text',
    deposit: 'text?',
    terms: 'text',
    terms_version: 'integer',
    owner: 'text',
    created_at: 'text',
  });
  await createTable(db, dialect, 'package_files', {
    package: 'text key',
    sha256: 'text key',
    name: 'text',
    media_type: 'text',
    bytes: 'whole',
    mark: 'text',
    added_at: 'text',
  });
  await createTable(db, dialect, 'package_readers', {
    package: 'text key',
    account: 'text key',
    opened_by: 'text',
    opened_at: 'text',
    withdrawn_at: 'text?',
  });
  await createIndex(db, 'package_readers_account', 'package_readers', 'account');
  await createTable(db, dialect, 'package_terms', {
    package: 'text key',
    account: 'text key',
    version: 'integer key',
    text: 'text',
    accepted_at: 'text',
  });
  await createTable(db, dialect, 'package_journal', {
    package: 'text key',
    line: 'integer key',
    at: 'text',
    account: 'text',
    act: 'text',
    subject: 'text',
    before: 'text',
    hash: 'text',
  });
}

/**
 * Words are indexed as they are handed in, already folded, so that each database finds the same: FTS5 without a copy of the text,
 * and vectors without PostgreSQL's own parser, which depends on the locale of the database (decision 0024).
 */
async function reportTables(db: Kysely<Schema>, dialect: Dialect): Promise<void> {
  await createTable(db, dialect, 'reports', {
    row: 'row',
    id: 'text unique',
    complete: 'integer',
    access: 'text',
    kind: 'text',
    title: 'text',
    year: 'integer?',
    language: 'text',
    minerals: 'text',
    licence: 'text?',
    holder: 'text?',
    origin: 'text',
    about: 'text',
  });
  await createIndex(db, 'reports_order', 'reports', 'year', 'id');
  await createIndex(db, 'reports_licence', 'reports', 'licence');
  await createTable(db, dialect, 'report_runs', {
    report: 'whole key',
    grid_row: 'integer key',
    first_column: 'integer key',
    last_column: 'integer',
  });
  await createIndex(
    db,
    'report_runs_place',
    'report_runs',
    'grid_row',
    'first_column',
    'last_column',
    'report',
  );
  await createTable(db, dialect, 'report_pages', {
    report: 'text key',
    sha256: 'text key',
    page: 'integer key',
    state: 'text',
    text: 'text',
  });
  if (dialect === 'sqlite') {
    await sql`create virtual table report_words using fts5(
      title, words, content='', contentless_delete=1, detail='column', tokenize='unicode61 remove_diacritics 0')`.execute(
      db,
    );
    return;
  }
  await sql`create table report_words (report bigint primary key, title tsvector not null, words tsvector not null)`.execute(
    db,
  );
  await sql`create index report_words_title on report_words using gin (title)`.execute(db);
  await sql`create index report_words_words on report_words using gin (words)`.execute(db);
}

async function watchTables(db: Kysely<Schema>, dialect: Dialect): Promise<void> {
  await createTable(db, dialect, 'watches', {
    id: 'text key',
    end_key: 'text',
    confirm_key: 'text',
    name: 'text',
    area: 'text',
    recipient: 'text?',
    language: 'text',
    created_at: 'text',
    confirmed_at: 'text?',
    ended_at: 'text?',
  });
  await createTable(db, dialect, 'watch_notices', {
    watch: 'text key',
    entry_index: 'whole key',
    at: 'text',
    act: 'text',
    record: 'text',
    blocks: 'integer',
    simulated: 'integer',
  });
  await createTable(db, dialect, 'outbox', {
    id: 'text key',
    recipient: 'text',
    subject: 'text',
    text: 'text',
    created_at: 'text',
    sent_at: 'text?',
    tries: 'integer',
    failure: 'text?',
  });
  await createIndex(db, 'outbox_created_at', 'outbox', 'created_at');
}

async function passkeyTables(db: Kysely<Schema>, dialect: Dialect): Promise<void> {
  await createTable(db, dialect, 'passkeys', {
    id: 'text key',
    account: 'text',
    credential: 'text unique',
    public_key: 'text',
    counter: 'whole',
    transports: 'text',
    device_type: 'text',
    backed_up: 'integer',
    name: 'text',
    created_at: 'text',
    used_at: 'text?',
  });
  await createIndex(db, 'passkeys_account', 'passkeys', 'account');
  await createTable(db, dialect, 'passkey_challenges', {
    challenge: 'text key',
    purpose: 'text',
    account: 'text?',
    expires_at: 'text',
  });
  await createIndex(db, 'passkey_challenges_expires_at', 'passkey_challenges', 'expires_at');
}

/** Accounts that stood before were given by whoever keeps the register: their addresses need no letter. */
async function peopleTables(db: Kysely<Schema>, dialect: Dialect): Promise<void> {
  await db.schema.alterTable('accounts').addColumn('email_verified_at', 'text').execute();
  await db
    .updateTable('accounts')
    .set(({ ref }) => ({ email_verified_at: ref('created_at') }))
    .execute();
  await db.schema
    .alterTable('outbox')
    .addColumn('secret', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
  await createTable(db, dialect, 'organisations', {
    id: 'text key',
    name: 'text',
    country: 'text',
    owner: 'text',
    created_at: 'text',
  });
  await createTable(db, dialect, 'memberships', {
    organisation: 'text key',
    account: 'text key',
    since: 'text',
    ended_at: 'text?',
  });
  await createIndex(db, 'memberships_account', 'memberships', 'account');
  await createTable(db, dialect, 'tickets', {
    id: 'text key',
    purpose: 'text',
    digest: 'text unique',
    subject: 'text',
    recipient: 'text',
    about: 'text',
    created_at: 'text',
    expires_at: 'text',
  });
  await createIndex(db, 'tickets_subject', 'tickets', 'purpose', 'subject');
  await createIndex(db, 'tickets_expires_at', 'tickets', 'expires_at');
  await createTable(db, dialect, 'person_acts', {
    row: 'row',
    about: 'text',
    at: 'text',
    account: 'text',
    act: 'text',
    subject: 'text',
  });
  await createIndex(db, 'person_acts_about', 'person_acts', 'about', 'row');
}

async function replyTables(db: Kysely<Schema>, dialect: Dialect): Promise<void> {
  await createTable(db, dialect, 'replies', {
    digest: 'text key',
    secret: 'text unique',
    confirm_key: 'text',
    said: 'text',
    recipient: 'text?',
    language: 'text',
    kept_at: 'text',
    confirmed_at: 'text?',
  });
  await createTable(db, dialect, 'reply_messages', {
    reply: 'text key',
    number: 'integer key',
    at: 'text',
    author: 'text',
    text: 'text',
  });
  await createTable(db, dialect, 'reply_answers', {
    reply: 'text key',
    digest: 'text key',
    text: 'text',
    privately: 'text',
    withheld: 'text',
    account: 'text',
    kept_at: 'text',
  });
}

/** Passkeys that sign nobody in any more. */
async function passkeyRefusals(db: Kysely<Schema>): Promise<void> {
  await db.schema.alterTable('passkeys').addColumn('refused_at', 'text').execute();
}

/** Sessions that stood before were last used nobody knows when. */
async function sessionUses(db: Kysely<Schema>): Promise<void> {
  for (const column of ['used_at', 'browser', 'system'] as const) {
    await db.schema.alterTable('sessions').addColumn(column, 'text').execute();
  }
}

const steps: readonly ((db: Kysely<Schema>, dialect: Dialect) => Promise<void>)[] = [
  firstTables,
  tenderLog,
  dataRoomTables,
  reportTables,
  watchTables,
  passkeyTables,
  peopleTables,
  replyTables,
  passkeyRefusals,
  sessionUses,
];

/**
 * Brings an empty or older database up to this program's schema, in the caller's transaction.
 * @throws StoreError `newer-schema` when a newer Orebook has written it
 */
export async function prepareSchema(db: Kysely<Schema>, dialect: Dialect): Promise<void> {
  await db.schema
    .createTable('settings')
    .ifNotExists()
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('value', 'text', (column) => column.notNull())
    .execute();
  const row = await db.selectFrom('settings').select('value').where('name', '=', 'schema').executeTakeFirst();
  const version = row === undefined ? 0 : Number(JSON.parse(row.value));
  if (version > steps.length) {
    const message = `The register was written by a newer Orebook (schema ${version}, this one knows ${steps.length}): update Orebook.`;
    throw new StoreError('newer-schema', message);
  }
  if (version === steps.length) return;
  for (const step of steps.slice(version)) await step(db, dialect);
  await db
    .insertInto('settings')
    .values({ name: 'schema', value: JSON.stringify(steps.length) })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value: JSON.stringify(steps.length) }))
    .execute();
}
