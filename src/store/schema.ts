/**
 * One schema for SQLite and PostgreSQL, through Kysely. Instants are text in UTC, so that text order is time order; JSON is text,
 * because nothing asks inside it; truth is 0 or 1.
 */
import type { Generated } from 'kysely';

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
