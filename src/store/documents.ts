/**
 * Documents by their content: `documents/ab/abcdef…`, a file is named by its SHA-256, written beside and renamed when it is
 * flushed, so that what stands under a name is whole. Who brought it, when and under what name stands in a table.
 */
import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Kysely, Selectable } from 'kysely';
import type { Instant } from '#terms';
import type { Schema } from './schema.ts';
import type { Documents, StoredDocument } from './store.ts';
import { StoreError } from './store-error.ts';
import { translating } from './tables.ts';

export function openDocuments(
  db: Kysely<Schema>,
  folder: string,
  translate: (error: unknown) => unknown,
): Documents {
  const root = join(folder, 'documents');
  const pathOf = (sha256: string) => join(root, sha256.slice(0, 2), sha256);
  return translating<Documents>(
    {
      async keep(content, about, maximumBytes) {
        await mkdir(root, { recursive: true });
        const beside = join(root, `.${randomUUID()}.part`);
        try {
          const { sha256, bytes } = await writeFlushed(beside, content, maximumBytes);
          const path = pathOf(sha256);
          await mkdir(dirname(path), { recursive: true });
          await rename(beside, path); // the same content over itself, where it was kept before
          await flushFolder(dirname(path));
          await flushFolder(root);
          const row = {
            sha256,
            account: about.account,
            bytes,
            media_type: about.mediaType,
            name: about.name,
            kept_at: about.keptAt,
          };
          await db
            .insertInto('documents')
            .values(row)
            .onConflict((conflict) => conflict.columns(['sha256', 'account']).doNothing())
            .execute();
          return { ...about, sha256, bytes };
        } finally {
          await rm(beside, { force: true });
        }
      },
      async about(sha256) {
        const rows = db.selectFrom('documents').selectAll().where('sha256', '=', sha256);
        return (await rows.orderBy('kept_at').orderBy('account').execute()).map(documentFromRow);
      },
      async forget(sha256, account) {
        const own = db.deleteFrom('documents').where('sha256', '=', sha256).where('account', '=', account);
        await own.execute();
        const of = db.selectFrom('documents').select('account').where('sha256', '=', sha256);
        if (/^[0-9a-f]{64}$/.test(sha256) && !(await of.executeTakeFirst())) {
          await rm(pathOf(sha256), { force: true });
        }
      },
      async open(sha256) {
        if (!/^[0-9a-f]{64}$/.test(sha256)) return undefined;
        const path = pathOf(sha256);
        const there = await stat(path).catch((error: NodeJS.ErrnoException) => {
          if (error.code === 'ENOENT') return undefined;
          throw error;
        });
        return there ? checkedContent(path, sha256) : undefined;
      },
    },
    translate,
  );
}

async function writeFlushed(
  path: string,
  content: Uint8Array | AsyncIterable<Uint8Array>,
  maximumBytes: number,
): Promise<{ readonly sha256: string; readonly bytes: number }> {
  const hash = createHash('sha256');
  let bytes = 0;
  const file = await open(path, 'wx', 0o640);
  try {
    for await (const part of content instanceof Uint8Array ? [content] : content) {
      bytes += part.length;
      if (bytes > maximumBytes) {
        const message = `The document has more than ${maximumBytes.toLocaleString('en')} bytes, the most that is taken.`;
        throw new StoreError('document-too-large', message);
      }
      hash.update(part);
      await file.writeFile(part);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return { sha256: hash.digest('hex'), bytes };
}

/** A rename is durable once its folder is flushed. */
async function flushFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

async function* checkedContent(path: string, sha256: string): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  for await (const part of createReadStream(path)) {
    hash.update(part as Uint8Array);
    yield part as Uint8Array;
  }
  if (hash.digest('hex') !== sha256) {
    const message = `The document ${sha256} is damaged on disk: bring back ${path} from a copy.`;
    throw new StoreError('document-damaged', message);
  }
}

function documentFromRow(row: Selectable<Schema['documents']>): StoredDocument {
  return {
    sha256: row.sha256,
    bytes: row.bytes,
    mediaType: row.media_type,
    name: row.name,
    account: row.account,
    keptAt: row.kept_at as Instant,
  };
}
