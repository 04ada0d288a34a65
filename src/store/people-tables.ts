/** Organisations, tickets and what happened in one portable SQL: every method that decides anything is one statement. */
import type { Kysely, Selectable } from 'kysely';
import type { Instant } from '#terms';
import type { Membership, Organisation, Organisations, PersonActs, Ticket, Tickets } from './people.ts';
import type { Schema } from './schema.ts';

export function organisations(db: Kysely<Schema>): Organisations {
  /** Rows of those who belong to one; its owner does, whatever its row says: a rival may have ended it a moment before. */
  const standing = () =>
    db
      .selectFrom('memberships as m')
      .innerJoin('organisations as o', 'o.id', 'm.organisation')
      .select(['m.organisation', 'm.account', 'm.since', 'o.owner'])
      .where(({ or, eb, ref }) => or([eb('m.ended_at', 'is', null), eb('o.owner', '=', ref('m.account'))]));

  return {
    async add({ id, name, country, owner, createdAt }) {
      // The member first: a row of an organisation that is not there shows nowhere.
      const member = { organisation: id, account: owner, since: createdAt, ended_at: null };
      await db.insertInto('memberships').values(member).execute();
      await db
        .insertInto('organisations')
        .values({ id, name, country, owner, created_at: createdAt })
        .execute();
    },
    async find(id) {
      const row = await db.selectFrom('organisations').selectAll().where('id', '=', id).executeTakeFirst();
      return row ? organisationFromRow(row) : undefined;
    },
    async rename(id, name) {
      await db.updateTable('organisations').set({ name }).where('id', '=', id).execute();
    },
    async join(id, account, at) {
      const row = { organisation: id, account, since: at, ended_at: null };
      const result = await db
        .insertInto('memberships')
        .values(row)
        .onConflict((conflict) =>
          conflict
            .columns(['organisation', 'account'])
            .doUpdateSet(row)
            .where('memberships.ended_at', 'is not', null),
        )
        .executeTakeFirst();
      return result.numInsertedOrUpdatedRows === 1n;
    },
    async leave(id, account, at) {
      const result = await db
        .updateTable('memberships')
        .set({ ended_at: at })
        .where('organisation', '=', id)
        .where('account', '=', account)
        .where('ended_at', 'is', null)
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('organisations')
                .select('organisations.id')
                .where('organisations.id', '=', id)
                .where('organisations.owner', '=', account),
            ),
          ),
        )
        .executeTakeFirst();
      return result.numUpdatedRows === 1n;
    },
    async handOver(id, from, to) {
      const result = await db
        .updateTable('organisations')
        .set({ owner: to })
        .where('id', '=', id)
        .where('owner', '=', from)
        .where(({ exists, selectFrom }) =>
          exists(
            selectFrom('memberships')
              .select('memberships.account')
              .where('memberships.organisation', '=', id)
              .where('memberships.account', '=', to)
              .where('memberships.ended_at', 'is', null),
          ),
        )
        .executeTakeFirst();
      return result.numUpdatedRows === 1n;
    },
    async members(id) {
      const rows = await standing()
        .where('m.organisation', '=', id)
        .orderBy('m.since')
        .orderBy('m.account')
        .execute();
      const all = rows.map(membershipFromRow);
      return [...all.filter(({ role }) => role === 'owner'), ...all.filter(({ role }) => role !== 'owner')];
    },
    async ofAccount(account) {
      const rows = standing().where('m.account', '=', account).orderBy('m.since').orderBy('m.organisation');
      return (await rows.execute()).map(membershipFromRow);
    },
  };
}

function organisationFromRow(row: Selectable<Schema['organisations']>): Organisation {
  const { created_at: createdAt, ...rest } = row;
  return { ...rest, createdAt: createdAt as Instant };
}

function membershipFromRow(row: {
  readonly organisation: string;
  readonly account: string;
  readonly since: string;
  readonly owner: string;
}): Membership {
  const { organisation, account, since, owner } = row;
  return {
    organisation,
    account,
    role: owner === account ? 'owner' : 'member',
    since: since as Instant,
  };
}

export function tickets(db: Kysely<Schema>): Tickets {
  return {
    async add({ id, purpose, digest, subject, recipient, about, createdAt, expiresAt }) {
      const row = {
        id,
        purpose,
        digest,
        subject,
        recipient,
        about: JSON.stringify(about),
        created_at: createdAt,
        expires_at: expiresAt,
      };
      await db.insertInto('tickets').values(row).execute();
    },
    async find(purpose, digest, now) {
      const row = await db
        .selectFrom('tickets')
        .selectAll()
        .where('digest', '=', digest)
        .where('purpose', '=', purpose)
        .where('expires_at', '>', now)
        .executeTakeFirst();
      return row ? ticketFromRow(row) : undefined;
    },
    async take(purpose, digest, now) {
      const row = await db
        .deleteFrom('tickets')
        .where('digest', '=', digest)
        .where('purpose', '=', purpose)
        .where('expires_at', '>', now)
        .returningAll()
        .executeTakeFirst();
      return row ? ticketFromRow(row) : undefined;
    },
    async standing(purpose, subject, now) {
      const rows = db
        .selectFrom('tickets')
        .selectAll()
        .where('purpose', '=', purpose)
        .where('subject', '=', subject)
        .where('expires_at', '>', now);
      return (await rows.orderBy('created_at').orderBy('id').execute()).map(ticketFromRow);
    },
    async withdraw(purpose, subject, id) {
      const result = await db
        .deleteFrom('tickets')
        .where('id', '=', id)
        .where('purpose', '=', purpose)
        .where('subject', '=', subject)
        .executeTakeFirst();
      return result.numDeletedRows === 1n;
    },
    async endAllOf(purpose, subject) {
      await db.deleteFrom('tickets').where('purpose', '=', purpose).where('subject', '=', subject).execute();
    },
    async forgetExpired(now) {
      const result = await db.deleteFrom('tickets').where('expires_at', '<=', now).executeTakeFirst();
      return Number(result.numDeletedRows);
    },
  };
}

function ticketFromRow(row: Selectable<Schema['tickets']>): Ticket {
  return {
    id: row.id,
    purpose: row.purpose as Ticket['purpose'],
    digest: row.digest,
    subject: row.subject,
    recipient: row.recipient,
    about: JSON.parse(row.about) as unknown,
    createdAt: row.created_at as Instant,
    expiresAt: row.expires_at as Instant,
  };
}

export function personActs(db: Kysely<Schema>): PersonActs {
  return {
    async add({ of, at, account, act, subject }) {
      await db.insertInto('person_acts').values({ about: of, at, account, act, subject }).execute();
    },
    async latest(of, count) {
      const rows = db
        .selectFrom('person_acts')
        .select(['about', 'at', 'account', 'act', 'subject'])
        .where('about', '=', of)
        .orderBy('row', 'desc')
        .limit(count);
      return (await rows.execute()).map(({ about, at, ...row }) => ({
        of: about,
        at: at as Instant,
        ...row,
      }));
    },
  };
}
