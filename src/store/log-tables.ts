/** What stands beside the log: openings of its commitments, cosignatures of its checkpoints, settings. */
import type { Kysely, Selectable } from 'kysely';
import type { Instant } from '#terms';
import { chunks } from './chunks.ts';
import type { Schema } from './schema.ts';
import type { Cosignature, Cosignatures, Opening, Openings, Settings } from './store.ts';

export function openings(db: Kysely<Schema>): Openings {
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

export function cosignatures(db: Kysely<Schema>): Cosignatures {
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

export function settings(db: Kysely<Schema>): Settings {
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
