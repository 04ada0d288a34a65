/** Watches, their notices and the outbox in one portable SQL: every method is one statement. */
import type { Kysely, Selectable } from 'kysely';
import type { Instant } from '#terms';
import type { Schema } from './schema.ts';
import type { KeptWatch, Mail, Outbox, Watches } from './watched.ts';

const rowsInOneStatement = 500;

export function watches(db: Kysely<Schema>): Watches {
  return {
    async add({ id, endKey, confirmKey, name, area, recipient, language, createdAt }) {
      const row = {
        id,
        end_key: endKey,
        confirm_key: confirmKey,
        name,
        area: JSON.stringify(area),
        recipient: recipient ?? null,
        language,
        created_at: createdAt,
        confirmed_at: null,
        ended_at: null,
      };
      await db.insertInto('watches').values(row).execute();
    },
    async find(id) {
      const row = await db.selectFrom('watches').selectAll().where('id', '=', id).executeTakeFirst();
      return row ? watchFromRow(row) : undefined;
    },
    async standing() {
      const rows = db.selectFrom('watches').selectAll().where('ended_at', 'is', null);
      return (await rows.orderBy('created_at').orderBy('id').execute()).map(watchFromRow);
    },
    async confirm(id, confirmKey, at) {
      const result = await db
        .updateTable('watches')
        .set(({ fn, ref, val }) => ({ confirmed_at: fn.coalesce(ref('confirmed_at'), val<string>(at)) }))
        .where('id', '=', id)
        .where('confirm_key', '=', confirmKey)
        .where('ended_at', 'is', null)
        .executeTakeFirst();
      return result.numUpdatedRows === 1n;
    },
    async end(id, endKey, at) {
      const result = await db
        .updateTable('watches')
        .set({ ended_at: at, recipient: null }) // the address is not kept for nothing
        .where('id', '=', id)
        .where('end_key', '=', endKey)
        .where('ended_at', 'is', null)
        .executeTakeFirst();
      return result.numUpdatedRows === 1n;
    },
    async note(notices) {
      for (let i = 0; i < notices.length; i += rowsInOneStatement) {
        const rows = notices.slice(i, i + rowsInOneStatement).map(({ entry, simulated, ...notice }) => ({
          ...notice,
          entry_index: entry,
          simulated: simulated ? 1 : 0,
        }));
        await db
          .insertInto('watch_notices')
          .values(rows)
          .onConflict((conflict) => conflict.columns(['watch', 'entry_index']).doNothing())
          .execute();
      }
    },
    async notices(id, count) {
      const rows = db.selectFrom('watch_notices').selectAll().where('watch', '=', id);
      return (await rows.orderBy('entry_index', 'desc').limit(count).execute()).map(
        ({ entry_index: entry, at, simulated, ...row }) => ({
          ...row,
          entry,
          at: at as Instant,
          simulated: simulated === 1,
        }),
      );
    },
  };
}

function watchFromRow(row: Selectable<Schema['watches']>): KeptWatch {
  return {
    id: row.id,
    endKey: row.end_key,
    confirmKey: row.confirm_key,
    name: row.name,
    area: JSON.parse(row.area) as unknown,
    ...(row.recipient === null ? {} : { recipient: row.recipient }),
    language: row.language,
    createdAt: row.created_at as Instant,
    ...(row.confirmed_at === null ? {} : { confirmedAt: row.confirmed_at as Instant }),
    ...(row.ended_at === null ? {} : { endedAt: row.ended_at as Instant }),
  };
}

export function outbox(db: Kysely<Schema>): Outbox {
  return {
    async add({ id, recipient, subject, text, createdAt, secret }) {
      const row = {
        id,
        recipient,
        subject,
        text,
        created_at: createdAt,
        sent_at: null,
        tries: 0,
        failure: null,
        secret: secret ? 1 : 0,
      };
      await db
        .insertInto('outbox')
        .values(row)
        .onConflict((conflict) => conflict.column('id').doNothing())
        .execute();
    },
    async waiting(maximumTries, count) {
      const unsent = db.selectFrom('outbox').selectAll().where('sent_at', 'is', null);
      const rows = unsent.where('tries', '<', maximumTries).orderBy('created_at').orderBy('id');
      return (await rows.limit(count).execute()).map(mailFromRow);
    },
    async latest(count) {
      const rows = db.selectFrom('outbox').selectAll().orderBy('created_at', 'desc').orderBy('id');
      return (await rows.limit(count).execute()).map(mailFromRow);
    },
    async sent(id, at) {
      await db
        .updateTable('outbox')
        .set(({ case: when, ref, val }) => ({
          sent_at: at,
          text: when('secret').when(1).then(val('')).else(ref('text')).end(),
        }))
        .where('id', '=', id)
        .execute();
    },
    async failed(id, failure) {
      await db
        .updateTable('outbox')
        .set(({ eb }) => ({ tries: eb('tries', '+', 1), failure }))
        .where('id', '=', id)
        .execute();
    },
    async forget(idBegins) {
      await db.deleteFrom('outbox').where('id', 'like', `${idBegins}%`).execute();
    },
  };
}

function mailFromRow(row: Selectable<Schema['outbox']>): Mail {
  return {
    id: row.id,
    recipient: row.recipient,
    subject: row.subject,
    text: row.text,
    createdAt: row.created_at as Instant,
    ...(row.sent_at === null ? {} : { sentAt: row.sent_at as Instant }),
    tries: row.tries,
    ...(row.failure === null ? {} : { failure: row.failure }),
    ...(row.secret === 1 ? { secret: true } : {}),
  };
}
