/** The tables beside the log, in one portable SQL: every method is one statement, so none can be half done. */
import type { Kysely } from 'kysely';
import { accounts, drafts, sessions } from './account-tables.ts';
import { dataRoom, interests } from './disclosed-tables.ts';
import { cosignatures, openings, settings } from './log-tables.ts';
import { passkeyChallenges, passkeys } from './passkeys.ts';
import { organisations, personActs, tickets } from './people-tables.ts';
import { replies } from './replied-tables.ts';
import { reports } from './report-tables.ts';
import { requests } from './request-tables.ts';
import type { Dialect, Schema } from './schema.ts';
import type { Store } from './store.ts';
import { outbox, watches } from './watched-tables.ts';

type Tables = Omit<Store, 'kind' | 'log' | 'tenderLog' | 'documents' | 'isWritable' | 'close'>;

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
