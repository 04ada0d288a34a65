/** Interest, packages and their journals in one portable SQL: every method but the journal's is one statement. */
import type { Kysely, Selectable } from 'kysely';
import type { Instant } from '#terms';
import { beforeTheFirst, hashOfLine } from './access-journal.ts';
import type {
  AccessLine,
  DataRoom,
  Interests,
  KeptInterest,
  KeptPackage,
  PackageFile,
  PackageReader,
} from './disclosed.ts';
import type { Schema } from './schema.ts';

/** Rivals for one line of a journal try so often; each try is one statement. */
const maximumTries = 100;

export function interests(db: Kysely<Schema>): Interests {
  return {
    async add({ id, account, organisation, country, minerals, about, stage, text, registeredAt }) {
      const row = {
        id,
        account,
        organisation,
        country,
        minerals: JSON.stringify(minerals),
        about: JSON.stringify(about),
        stage,
        text,
        registered_at: registeredAt,
        answer: null,
        withdrawn_at: null,
      };
      await db.insertInto('interests').values(row).execute();
    },
    async find(id) {
      const row = await db.selectFrom('interests').selectAll().where('id', '=', id).executeTakeFirst();
      return row ? interestFromRow(row) : undefined;
    },
    async ofAccount(account) {
      const own = db.selectFrom('interests').selectAll().where('account', '=', account);
      return (await own.orderBy('registered_at', 'desc').orderBy('id').execute()).map(interestFromRow);
    },
    async standing() {
      const standing = db.selectFrom('interests').selectAll().where('withdrawn_at', 'is', null);
      return (await standing.orderBy('registered_at').orderBy('id').execute()).map(interestFromRow);
    },
    async answer(id, answer) {
      const result = await db
        .updateTable('interests')
        .set({ answer: JSON.stringify(answer) })
        .where('id', '=', id)
        .where('answer', 'is', null)
        .where('withdrawn_at', 'is', null)
        .executeTakeFirst();
      return result.numUpdatedRows === 1n;
    },
    async withdraw(account, id, at) {
      const result = await db
        .updateTable('interests')
        .set({ withdrawn_at: at })
        .where('id', '=', id)
        .where('account', '=', account)
        .where('withdrawn_at', 'is', null)
        .executeTakeFirst();
      return result.numUpdatedRows === 1n;
    },
  };
}

function interestFromRow(row: Selectable<Schema['interests']>): KeptInterest {
  return {
    id: row.id,
    account: row.account,
    organisation: row.organisation,
    country: row.country,
    minerals: JSON.parse(row.minerals) as string[],
    about: JSON.parse(row.about) as unknown,
    stage: row.stage,
    text: row.text,
    registeredAt: row.registered_at as Instant,
    ...(row.answer === null ? {} : { answer: JSON.parse(row.answer) as NonNullable<KeptInterest['answer']> }),
    ...(row.withdrawn_at === null ? {} : { withdrawnAt: row.withdrawn_at as Instant }),
  };
}

export function dataRoom(db: Kysely<Schema>): DataRoom {
  const room: DataRoom = {
    async add({ id, title, deposit, terms, termsVersion, owner, createdAt }) {
      const row = {
        id,
        title,
        deposit: deposit ?? null,
        terms,
        terms_version: termsVersion,
        owner,
        created_at: createdAt,
      };
      await db.insertInto('packages').values(row).execute();
    },
    async find(id) {
      const row = await db.selectFrom('packages').selectAll().where('id', '=', id).executeTakeFirst();
      return row ? packageFromRow(row) : undefined;
    },
    async all() {
      const rows = db.selectFrom('packages').selectAll().orderBy('created_at', 'desc').orderBy('id');
      return (await rows.execute()).map(packageFromRow);
    },
    async setTerms(id, version, terms) {
      const row = await db
        .updateTable('packages')
        .set({ terms, terms_version: version + 1 })
        .where('id', '=', id)
        .where('terms_version', '=', version)
        .returningAll()
        .executeTakeFirst();
      return row ? packageFromRow(row) : undefined;
    },
    async addFile({ package: id, sha256, name, mediaType, bytes, mark, addedAt }) {
      const row = { package: id, sha256, name, media_type: mediaType, bytes, mark, added_at: addedAt };
      await db
        .insertInto('package_files')
        .values(row)
        .onConflict((conflict) => conflict.columns(['package', 'sha256']).doNothing())
        .execute();
    },
    async files(id) {
      const rows = db.selectFrom('package_files').selectAll().where('package', '=', id);
      return (await rows.orderBy('added_at').orderBy('sha256').execute()).map(fileFromRow);
    },
    async open({ package: id, account, openedBy, openedAt }) {
      const row = {
        package: id,
        account,
        opened_by: openedBy,
        opened_at: openedAt,
        withdrawn_at: null,
      };
      await db
        .insertInto('package_readers')
        .values(row)
        .onConflict((conflict) =>
          conflict
            .columns(['package', 'account'])
            .doUpdateSet(row)
            .where('package_readers.withdrawn_at', 'is not', null),
        )
        .execute();
    },
    async withdraw(id, account, at) {
      const result = await db
        .updateTable('package_readers')
        .set({ withdrawn_at: at })
        .where('package', '=', id)
        .where('account', '=', account)
        .where('withdrawn_at', 'is', null)
        .executeTakeFirst();
      return result.numUpdatedRows === 1n;
    },
    async readers(id) {
      const rows = db.selectFrom('package_readers').selectAll().where('package', '=', id);
      return (await rows.orderBy('opened_at').orderBy('account').execute()).map(readerFromRow);
    },
    async ofReader(account) {
      const rows = db.selectFrom('package_readers').selectAll().where('account', '=', account);
      return (await rows.orderBy('opened_at').orderBy('package').execute()).map(readerFromRow);
    },
    async accept({ package: id, account, version, text, acceptedAt }) {
      const row = { package: id, account, version, text, accepted_at: acceptedAt };
      await db
        .insertInto('package_terms')
        .values(row)
        .onConflict((conflict) => conflict.columns(['package', 'account', 'version']).doNothing())
        .execute();
    },
    async accepted(id) {
      const rows = db.selectFrom('package_terms').selectAll().where('package', '=', id);
      return (await rows.orderBy('accepted_at').orderBy('account').orderBy('version').execute()).map(
        (row) => ({
          package: row.package,
          account: row.account,
          version: row.version,
          text: row.text,
          acceptedAt: row.accepted_at as Instant,
        }),
      );
    },
    async journal(said) {
      for (let tries = 0; tries < maximumTries; tries++) {
        const last = await db
          .selectFrom('package_journal')
          .select(['line', 'hash'])
          .where('package', '=', said.package)
          .orderBy('line', 'desc')
          .limit(1)
          .executeTakeFirst();
        const chained = { ...said, number: (last?.line ?? 0) + 1, before: last?.hash ?? beforeTheFirst };
        const line = { ...chained, hash: hashOfLine(chained) };
        const { number, ...row } = line;
        const result = await db
          .insertInto('package_journal')
          .values({ ...row, line: number })
          .onConflict((conflict) => conflict.columns(['package', 'line']).doNothing())
          .executeTakeFirst();
        if (result.numInsertedOrUpdatedRows === 1n) return line;
      }
      throw new Error(
        `The journal of package ${said.package} was written by others ${maximumTries} times over.`,
      );
    },
    async journalOf(id) {
      const rows = db.selectFrom('package_journal').selectAll().where('package', '=', id);
      return (await rows.orderBy('line').execute()).map(
        ({ line, at, ...row }): AccessLine => ({ ...row, number: line, at: at as Instant }),
      );
    },
  };
  return room;
}

function packageFromRow(row: Selectable<Schema['packages']>): KeptPackage {
  return {
    id: row.id,
    title: row.title,
    ...(row.deposit === null ? {} : { deposit: row.deposit }),
    terms: row.terms,
    termsVersion: row.terms_version,
    owner: row.owner,
    createdAt: row.created_at as Instant,
  };
}

function fileFromRow(row: Selectable<Schema['package_files']>): PackageFile {
  const { package: id, sha256, name, media_type: mediaType, bytes, mark, added_at } = row;
  return { package: id, sha256, name, mediaType, bytes, mark, addedAt: added_at as Instant };
}

function readerFromRow(row: Selectable<Schema['package_readers']>): PackageReader {
  return {
    package: row.package,
    account: row.account,
    openedBy: row.opened_by,
    openedAt: row.opened_at as Instant,
    ...(row.withdrawn_at === null ? {} : { withdrawnAt: row.withdrawn_at as Instant }),
  };
}
