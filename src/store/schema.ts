/**
 * One schema for SQLite and PostgreSQL, through Kysely. Instants are text in UTC, so that text order is time order; JSON is text,
 * because nothing asks inside it; truth is 0 or 1. A later version adds a step and never changes an earlier one.
 */
import { type Generated, type Kysely, sql } from 'kysely';
import { passkeyRefusals, passkeyTables } from './passkeys.ts';
import { StoreError } from './store-error.ts';

export interface Schema {
  /** One row an entry: its bytes, and the hashes of the tree that it completed, its own first, 32 bytes each. */
  entries: { entry_index: number; hashes: Uint8Array; bytes: Uint8Array };
  /** The log of tenders, in the same shape. */
  tender_entries: { entry_index: number; hashes: Uint8Array; bytes: Uint8Array };
  accounts: {
    id: string;
    login: string;
    login_key: string;
    name: string;
    role: string;
    password_hash: string;
    trial: number;
    created_at: string;
    disabled_at: string | null;
    email_verified_at: string | null;
  };
  sessions: {
    token_digest: string;
    account: string;
    created_at: string;
    expires_at: string;
    used_at: string | null;
    browser: string | null;
    system: string | null;
  };
  openings: { commitment: string; salt: string; value: string };
  documents: {
    sha256: string;
    account: string;
    bytes: number;
    media_type: string;
    name: string;
    kept_at: string;
  };
  cosignatures: {
    size: number;
    witness: string;
    line: string;
    signed_at_seconds: number;
    received_at: string;
  };
  requests: {
    account: string;
    key: string;
    request_digest: string;
    claimed_at: string;
    answer: string | null;
  };
  drafts: {
    id: string;
    account: string;
    title: string;
    form: string;
    version: number;
    saved_at: string;
    lodged_as: string | null;
  };
  settings: { name: string; value: string };
  interests: {
    id: string;
    account: string;
    organisation: string;
    country: string;
    minerals: string;
    about: string;
    stage: string;
    text: string;
    registered_at: string;
    answer: string | null;
    withdrawn_at: string | null;
  };
  watches: {
    id: string;
    end_key: string;
    confirm_key: string;
    name: string;
    area: string;
    recipient: string | null;
    language: string;
    created_at: string;
    confirmed_at: string | null;
    ended_at: string | null;
  };
  watch_notices: {
    watch: string;
    entry_index: number;
    at: string;
    act: string;
    record: string;
    blocks: number;
    simulated: number;
  };
  outbox: {
    id: string;
    recipient: string;
    subject: string;
    text: string;
    created_at: string;
    sent_at: string | null;
    tries: number;
    failure: string | null;
    /** 1 where the text carries a link that opens something: it is shown to nobody, and forgotten when it has left. */
    secret: number;
  };
  organisations: { id: string; name: string; country: string; owner: string; created_at: string };
  memberships: { organisation: string; account: string; since: string; ended_at: string | null };
  tickets: {
    id: string;
    purpose: string;
    digest: string;
    subject: string;
    recipient: string;
    about: string;
    created_at: string;
    expires_at: string;
  };
  person_acts: {
    row: Generated<number>;
    about: string;
    at: string;
    account: string;
    act: string;
    subject: string;
  };
  replies: {
    digest: string;
    secret: string;
    confirm_key: string;
    said: string;
    recipient: string | null;
    language: string;
    kept_at: string;
    confirmed_at: string | null;
  };
  reply_messages: { reply: string; number: number; at: string; author: string; text: string };
  reply_answers: {
    reply: string;
    digest: string;
    text: string;
    privately: string;
    withheld: string;
    account: string;
    kept_at: string;
  };
  packages: {
    id: string;
    title: string;
    deposit: string | null;
    terms: string;
    terms_version: number;
    owner: string;
    created_at: string;
  };
  package_files: {
    package: string;
    sha256: string;
    name: string;
    media_type: string;
    bytes: number;
    mark: string;
    added_at: string;
  };
  package_readers: {
    package: string;
    account: string;
    opened_by: string;
    opened_at: string;
    withdrawn_at: string | null;
  };
  package_terms: { package: string; account: string; version: number; text: string; accepted_at: string };
  package_journal: {
    package: string;
    line: number;
    at: string;
    account: string;
    act: string;
    subject: string;
    before: string;
    hash: string;
  };
  reports: {
    row: Generated<number>;
    id: string;
    /** 0 while its areas and words are being written: it is not found before. */
    complete: number;
    access: string;
    kind: string;
    title: string;
    year: number | null;
    language: string;
    /** `,tungsten,lithium,` */
    minerals: string;
    licence: string | null;
    holder: string | null;
    origin: string;
    about: string;
  };
  report_runs: { report: number; grid_row: number; first_column: number; last_column: number };
  passkeys: {
    id: string;
    account: string;
    credential: string;
    public_key: string;
    counter: number;
    transports: string;
    device_type: string;
    backed_up: number;
    name: string;
    created_at: string;
    used_at: string | null;
    refused_at: string | null;
  };
  passkey_challenges: { challenge: string; purpose: string; account: string | null; expires_at: string };
  report_pages: { report: string; sha256: string; page: number; state: string; text: string };
}

export type Dialect = 'sqlite' | 'postgres';

type Step = (db: Kysely<Schema>, dialect: Dialect) => Promise<void>;

const steps: readonly Step[] = [
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

async function logTable(
  db: Kysely<Schema>,
  dialect: Dialect,
  name: 'entries' | 'tender_entries',
): Promise<void> {
  const bytes = dialect === 'sqlite' ? sql`blob` : sql`bytea`;
  // Hashes stand before the bytes: SQLite reads a row from its start, and proofs read hashes only.
  await db.schema
    .createTable(name)
    .addColumn('entry_index', dialect === 'sqlite' ? 'integer' : 'bigint', (column) => column.primaryKey())
    .addColumn('hashes', bytes, (column) => column.notNull())
    .addColumn('bytes', bytes, (column) => column.notNull())
    .execute();
}

async function tenderLog(db: Kysely<Schema>, dialect: Dialect): Promise<void> {
  await logTable(db, dialect, 'tender_entries');
}

async function watchTables(db: Kysely<Schema>, dialect: Dialect): Promise<void> {
  const whole = dialect === 'sqlite' ? 'integer' : 'bigint';
  const create = (name: keyof Schema) => db.schema.createTable(name);
  await create('watches')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('end_key', 'text', (column) => column.notNull())
    .addColumn('confirm_key', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('area', 'text', (column) => column.notNull())
    .addColumn('recipient', 'text')
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('confirmed_at', 'text')
    .addColumn('ended_at', 'text')
    .execute();
  await create('watch_notices')
    .addColumn('watch', 'text', (column) => column.notNull())
    .addColumn('entry_index', whole, (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('act', 'text', (column) => column.notNull())
    .addColumn('record', 'text', (column) => column.notNull())
    .addColumn('blocks', 'integer', (column) => column.notNull())
    .addColumn('simulated', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('watch_notices_key', ['watch', 'entry_index'])
    .execute();
  await create('outbox')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('recipient', 'text', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('sent_at', 'text')
    .addColumn('tries', 'integer', (column) => column.notNull())
    .addColumn('failure', 'text')
    .execute();
  await db.schema.createIndex('outbox_created_at').on('outbox').column('created_at').execute();
}

/** Accounts that stood before were given by whoever keeps the register: their addresses need no letter. */
async function peopleTables(db: Kysely<Schema>, dialect: Dialect): Promise<void> {
  const create = (name: keyof Schema) => db.schema.createTable(name);
  await db.schema.alterTable('accounts').addColumn('email_verified_at', 'text').execute();
  await db
    .updateTable('accounts')
    .set(({ ref }) => ({ email_verified_at: ref('created_at') }))
    .execute();
  await db.schema
    .alterTable('outbox')
    .addColumn('secret', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
  await create('organisations')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('country', 'text', (column) => column.notNull())
    .addColumn('owner', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .execute();
  await create('memberships')
    .addColumn('organisation', 'text', (column) => column.notNull())
    .addColumn('account', 'text', (column) => column.notNull())
    .addColumn('since', 'text', (column) => column.notNull())
    .addColumn('ended_at', 'text')
    .addPrimaryKeyConstraint('memberships_key', ['organisation', 'account'])
    .execute();
  await db.schema.createIndex('memberships_account').on('memberships').column('account').execute();
  await create('tickets')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('purpose', 'text', (column) => column.notNull())
    .addColumn('digest', 'text', (column) => column.notNull().unique())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('recipient', 'text', (column) => column.notNull())
    .addColumn('about', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('tickets_subject').on('tickets').columns(['purpose', 'subject']).execute();
  await db.schema.createIndex('tickets_expires_at').on('tickets').column('expires_at').execute();
  await create('person_acts')
    .addColumn(
      'row',
      dialect === 'sqlite' ? 'integer' : sql`bigint generated by default as identity`,
      (column) => column.primaryKey(),
    )
    .addColumn('about', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('account', 'text', (column) => column.notNull())
    .addColumn('act', 'text', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('person_acts_about').on('person_acts').columns(['about', 'row']).execute();
}

/** Sessions that stood before were last used nobody knows when. */
async function sessionUses(db: Kysely<Schema>): Promise<void> {
  for (const column of ['used_at', 'browser', 'system'] as const) {
    await db.schema.alterTable('sessions').addColumn(column, 'text').execute();
  }
}

async function replyTables(db: Kysely<Schema>): Promise<void> {
  const create = (name: keyof Schema) => db.schema.createTable(name);
  await create('replies')
    .addColumn('digest', 'text', (column) => column.primaryKey())
    .addColumn('secret', 'text', (column) => column.notNull().unique())
    .addColumn('confirm_key', 'text', (column) => column.notNull())
    .addColumn('said', 'text', (column) => column.notNull())
    .addColumn('recipient', 'text')
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('kept_at', 'text', (column) => column.notNull())
    .addColumn('confirmed_at', 'text')
    .execute();
  await create('reply_messages')
    .addColumn('reply', 'text', (column) => column.notNull())
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('author', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('reply_messages_key', ['reply', 'number'])
    .execute();
  await create('reply_answers')
    .addColumn('reply', 'text', (column) => column.notNull())
    .addColumn('digest', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('privately', 'text', (column) => column.notNull())
    .addColumn('withheld', 'text', (column) => column.notNull())
    .addColumn('account', 'text', (column) => column.notNull())
    .addColumn('kept_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('reply_answers_key', ['reply', 'digest'])
    .execute();
}

async function dataRoomTables(db: Kysely<Schema>, dialect: Dialect): Promise<void> {
  const whole = dialect === 'sqlite' ? 'integer' : 'bigint';
  const create = (name: keyof Schema) => db.schema.createTable(name);
  await create('interests')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('account', 'text', (column) => column.notNull())
    .addColumn('organisation', 'text', (column) => column.notNull())
    .addColumn('country', 'text', (column) => column.notNull())
    .addColumn('minerals', 'text', (column) => column.notNull())
    .addColumn('about', 'text', (column) => column.notNull())
    .addColumn('stage', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('registered_at', 'text', (column) => column.notNull())
    .addColumn('answer', 'text')
    .addColumn('withdrawn_at', 'text')
    .execute();
  await db.schema.createIndex('interests_account').on('interests').column('account').execute();
  await create('packages')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('deposit', 'text')
    .addColumn('terms', 'text', (column) => column.notNull())
    .addColumn('terms_version', 'integer', (column) => column.notNull())
    .addColumn('owner', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .execute();
  await create('package_files')
    .addColumn('package', 'text', (column) => column.notNull())
    .addColumn('sha256', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('media_type', 'text', (column) => column.notNull())
    .addColumn('bytes', whole, (column) => column.notNull())
    .addColumn('mark', 'text', (column) => column.notNull())
    .addColumn('added_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('package_files_key', ['package', 'sha256'])
    .execute();
  await create('package_readers')
    .addColumn('package', 'text', (column) => column.notNull())
    .addColumn('account', 'text', (column) => column.notNull())
    .addColumn('opened_by', 'text', (column) => column.notNull())
    .addColumn('opened_at', 'text', (column) => column.notNull())
    .addColumn('withdrawn_at', 'text')
    .addPrimaryKeyConstraint('package_readers_key', ['package', 'account'])
    .execute();
  await db.schema.createIndex('package_readers_account').on('package_readers').column('account').execute();
  await create('package_terms')
    .addColumn('package', 'text', (column) => column.notNull())
    .addColumn('account', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('accepted_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('package_terms_key', ['package', 'account', 'version'])
    .execute();
  await create('package_journal')
    .addColumn('package', 'text', (column) => column.notNull())
    .addColumn('line', 'integer', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('account', 'text', (column) => column.notNull())
    .addColumn('act', 'text', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('before', 'text', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('package_journal_key', ['package', 'line'])
    .execute();
}

/**
 * Words are indexed as they are handed in, already folded, so that each database finds the same: FTS5 without a copy of the text,
 * and vectors without PostgreSQL's own parser, which depends on the locale of the database (decision 0024).
 */
async function reportTables(db: Kysely<Schema>, dialect: Dialect): Promise<void> {
  const create = (name: keyof Schema) => db.schema.createTable(name);
  await create('reports')
    .addColumn(
      'row',
      dialect === 'sqlite' ? 'integer' : sql`bigint generated by default as identity`,
      (column) => column.primaryKey(),
    )
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('complete', 'integer', (column) => column.notNull())
    .addColumn('access', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('year', 'integer')
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('minerals', 'text', (column) => column.notNull())
    .addColumn('licence', 'text')
    .addColumn('holder', 'text')
    .addColumn('origin', 'text', (column) => column.notNull())
    .addColumn('about', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('reports_order').on('reports').columns(['year', 'id']).execute();
  await db.schema.createIndex('reports_licence').on('reports').column('licence').execute();
  const whole = dialect === 'sqlite' ? 'integer' : 'bigint';
  await create('report_runs')
    .addColumn('report', whole, (column) => column.notNull())
    .addColumn('grid_row', 'integer', (column) => column.notNull())
    .addColumn('first_column', 'integer', (column) => column.notNull())
    .addColumn('last_column', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('report_runs_key', ['report', 'grid_row', 'first_column'])
    .execute();
  await db.schema
    .createIndex('report_runs_place')
    .on('report_runs')
    .columns(['grid_row', 'first_column', 'last_column', 'report'])
    .execute();
  await create('report_pages')
    .addColumn('report', 'text', (column) => column.notNull())
    .addColumn('sha256', 'text', (column) => column.notNull())
    .addColumn('page', 'integer', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('report_pages_key', ['report', 'sha256', 'page'])
    .execute();
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

async function firstTables(db: Kysely<Schema>, dialect: Dialect): Promise<void> {
  const whole = dialect === 'sqlite' ? 'integer' : 'bigint';
  const create = (name: keyof Schema) => db.schema.createTable(name);

  await logTable(db, dialect, 'entries');
  await create('accounts')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('login', 'text', (column) => column.notNull())
    .addColumn('login_key', 'text', (column) => column.notNull().unique())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('password_hash', 'text', (column) => column.notNull())
    .addColumn('trial', 'integer', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('disabled_at', 'text')
    .execute();
  await create('sessions')
    .addColumn('token_digest', 'text', (column) => column.primaryKey())
    .addColumn('account', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('sessions_account').on('sessions').column('account').execute();
  await db.schema.createIndex('sessions_expires_at').on('sessions').column('expires_at').execute();
  await create('openings')
    .addColumn('commitment', 'text', (column) => column.primaryKey())
    .addColumn('salt', 'text', (column) => column.notNull())
    .addColumn('value', 'text', (column) => column.notNull())
    .execute();
  await create('documents')
    .addColumn('sha256', 'text', (column) => column.notNull())
    .addColumn('account', 'text', (column) => column.notNull())
    .addColumn('bytes', whole, (column) => column.notNull())
    .addColumn('media_type', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('kept_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('documents_key', ['sha256', 'account'])
    .execute();
  await create('cosignatures')
    .addColumn('size', whole, (column) => column.notNull())
    .addColumn('witness', 'text', (column) => column.notNull())
    .addColumn('line', 'text', (column) => column.notNull())
    .addColumn('signed_at_seconds', whole, (column) => column.notNull())
    .addColumn('received_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('cosignatures_key', ['size', 'witness'])
    .execute();
  await create('requests')
    .addColumn('account', 'text', (column) => column.notNull())
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('request_digest', 'text', (column) => column.notNull())
    .addColumn('claimed_at', 'text', (column) => column.notNull())
    .addColumn('answer', 'text')
    .addPrimaryKeyConstraint('requests_key', ['account', 'key'])
    .execute();
  await db.schema.createIndex('requests_claimed_at').on('requests').column('claimed_at').execute();
  await create('drafts')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('account', 'text', (column) => column.notNull())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('form', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('saved_at', 'text', (column) => column.notNull())
    .addColumn('lodged_as', 'text')
    .execute();
  await db.schema.createIndex('drafts_account').on('drafts').column('account').execute();
}
