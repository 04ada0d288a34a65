/** Replies from the public in one portable SQL: every method is one statement, but for the erasure, which can be done again. */
import { type Kysely, type Selectable, sql } from 'kysely';
import type { Instant } from '#terms';
import type { KeptReply, Replies } from './replied.ts';
import type { Schema } from './schema.ts';

export function replies(db: Kysely<Schema>): Replies {
  return {
    async keep({ digest, secret, confirmKey, said, recipient, language, keptAt }) {
      const row = {
        digest,
        secret,
        confirm_key: confirmKey,
        said,
        recipient: recipient ?? null,
        language,
        kept_at: keptAt,
        confirmed_at: null,
      };
      await db.insertInto('replies').values(row).execute();
    },
    async find(digests) {
      if (digests.length === 0) return [];
      const rows = db.selectFrom('replies').selectAll().where('digest', 'in', digests);
      return (await rows.execute()).map(replyFromRow);
    },
    async bySecret(secret) {
      const row = await db.selectFrom('replies').selectAll().where('secret', '=', secret).executeTakeFirst();
      return row ? replyFromRow(row) : undefined;
    },
    async confirm(secret, confirmKey, at) {
      const result = await db
        .updateTable('replies')
        .set(({ fn, ref, val }) => ({ confirmed_at: fn.coalesce(ref('confirmed_at'), val<string>(at)) }))
        .where('secret', '=', secret)
        .where('confirm_key', '=', confirmKey)
        .executeTakeFirst();
      return result.numUpdatedRows === 1n;
    },
    async addMessage({ reply, at, from, text }) {
      // The number is taken in the statement that writes it: two of one moment cannot have the same, the key forbids it.
      await db
        .insertInto('reply_messages')
        .columns(['reply', 'number', 'at', 'author', 'text'])
        .expression((of) =>
          of
            .selectFrom('reply_messages')
            .where('reply', '=', reply)
            .select((eb) => [
              sql<string>`cast(${reply} as text)`.as('reply'),
              sql<number>`coalesce(${eb.fn.max('number')}, 0) + 1`.as('number'),
              sql<string>`cast(${at} as text)`.as('at'),
              sql<string>`cast(${from} as text)`.as('author'),
              sql<string>`cast(${text} as text)`.as('text'),
            ]),
        )
        .execute();
    },
    async messages(digests) {
      if (digests.length === 0) return [];
      const rows = db.selectFrom('reply_messages').selectAll().where('reply', 'in', digests);
      return (await rows.orderBy('reply').orderBy('number').execute()).map(({ author, at, ...row }) => ({
        ...row,
        at: at as Instant,
        from: author as 'desk' | 'writer',
      }));
    },
    async keepAnswer({ reply, digest, text, privately, withheld, by, keptAt }) {
      const row = { reply, digest, text, privately, withheld, account: by, kept_at: keptAt };
      // The same words again, after an attempt that did not come to its entry: the later attempt stands.
      await db
        .insertInto('reply_answers')
        .values(row)
        .onConflict((conflict) => conflict.columns(['reply', 'digest']).doUpdateSet(row))
        .execute();
    },
    async answers(digests) {
      if (digests.length === 0) return [];
      const rows = db.selectFrom('reply_answers').selectAll().where('reply', 'in', digests);
      return (await rows.execute()).map(({ account, kept_at: keptAt, ...row }) => ({
        ...row,
        by: account,
        keptAt: keptAt as Instant,
      }));
    },
    async isNamedElsewhere(sha256, digest) {
      const row = await db
        .selectFrom('replies')
        .select('digest')
        .where('digest', '<>', digest)
        .where('said', 'like', `%"sha256":"${sha256}"%`)
        .executeTakeFirst();
      return row !== undefined;
    },
    async erase(digests) {
      if (digests.length === 0) return;
      await db.deleteFrom('reply_messages').where('reply', 'in', digests).execute();
      const answers = db.updateTable('reply_answers').set({ privately: '', withheld: '' });
      await answers.where('reply', 'in', digests).execute();
      const words = db.updateTable('replies').set({ said: '', recipient: null, confirmed_at: null });
      await words.where('digest', 'in', digests).execute();
    },
  };
}

function replyFromRow(row: Selectable<Schema['replies']>): KeptReply {
  return {
    digest: row.digest,
    secret: row.secret,
    confirmKey: row.confirm_key,
    said: row.said,
    ...(row.recipient === null ? {} : { recipient: row.recipient }),
    language: row.language,
    keptAt: row.kept_at as Instant,
    ...(row.confirmed_at === null ? {} : { confirmedAt: row.confirmed_at as Instant }),
  };
}
