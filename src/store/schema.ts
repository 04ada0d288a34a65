/**
 * One schema for SQLite and PostgreSQL, through Kysely. Instants are text in UTC, so that text order is time order; JSON is text,
 * because nothing asks inside it; truth is 0 or 1. A later version adds a step and never changes an earlier one.
 */
import { type Kysely, sql } from 'kysely';
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
  };
  sessions: { token_digest: string; account: string; created_at: string; expires_at: string };
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
}

export type Dialect = 'sqlite' | 'postgres';

type Step = (db: Kysely<Schema>, dialect: Dialect) => Promise<void>;

const steps: readonly Step[] = [firstTables, tenderLog, dataRoomTables];

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
