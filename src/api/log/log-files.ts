/** A log as the static files of C2SP tlog-tiles, and proofs that need no server: the register's, and that of tenders. */
import { createRoute, z } from '@hono/zod-openapi';
import {
  encodeEntryBundle,
  formatTlogProof,
  hasTile,
  inclusionProof,
  parseTilePath,
  type ReadHashes,
  tileBytes,
  tileWidth,
} from '#proof';
import { noSuchEntry } from '../entries/no-such-entry.ts';
import { entryIndex } from '../entries/route.ts';
import { Refusal } from '../problem.ts';
import { answers, resource } from '../route.ts';

/** A signed checkpoint and the size it speaks of: of one moment, or a proof under it would prove nothing. */
interface Seal {
  readonly size: number;
  readonly checkpoint: string;
}

export interface PublishedLog {
  /** `/log` */
  readonly base: string;
  /** As the description of the interface calls it: `the log`. */
  readonly name: string;
  /** The stem of a proof's file name: `entry` makes `entry-7.tlog-proof`. */
  readonly proofName: string;
  readonly verifierKey: string;
  readonly size: () => number;
  /** The checkpoint to give out, of at least so many entries. */
  readonly seal: (minimumSize: number) => Seal;
  readonly readHashes: ReadHashes;
  /** Entries `from` up to, without, `end`. */
  readonly read: (from: number, end: number) => Promise<readonly Uint8Array[]>;
}

const tags = ['log'];
const fresh = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-cache' };
const forEver = 'public, max-age=31536000, immutable';
const problem = answers(z.never(), '').default;
const textFile = (description: string) => ({
  description,
  content: { 'text/plain': { schema: z.string() } },
});

/** The proof of an entry under a checkpoint of a size: `.tlog-proof` as text. */
export async function proofOfEntry(
  { readHashes, size, checkpoint }: Seal & { readonly readHashes: ReadHashes },
  index: number,
): Promise<string> {
  const path = await inclusionProof(index, size, readHashes);
  return formatTlogProof({ index, path, checkpoint });
}

/** Checkpoint, key, proofs, tiles and bundles under the log's own address. */
export function logFiles(log: PublishedLog) {
  const { base, name, readHashes } = log;
  const app = resource()
    .openapi(
      createRoute({
        method: 'get',
        path: `${base}/checkpoint`,
        tags,
        summary: `The signed size and root of ${name} (C2SP tlog-checkpoint)`,
        responses: { 200: textFile('A signed note.') },
      }),
      (c) => c.text(log.seal(0).checkpoint, 200, fresh),
    )
    .openapi(
      createRoute({
        method: 'get',
        path: `${base}/key`,
        tags,
        summary: `The key that verifies checkpoints of ${name} (C2SP vkey)`,
        responses: { 200: textFile('One line.') },
      }),
      (c) => c.text(`${log.verifierKey}\n`, 200, fresh),
    )
    .openapi(
      createRoute({
        method: 'get',
        path: `${base}/proof/{index}`,
        tags,
        summary: `Proof that ${name} holds an entry (C2SP tlog-proof); verify it offline`,
        request: { params: entryIndex },
        responses: { 200: textFile('A .tlog-proof file.'), default: problem },
      }),
      async (c) => {
        const { index } = c.req.valid('param');
        if (index >= log.size()) throw noSuchEntry(index, log.size());
        const { size, checkpoint } = log.seal(index + 1);
        return c.text(await proofOfEntry({ readHashes, size, checkpoint }, index), 200, {
          ...fresh,
          'content-disposition': `inline; filename="${log.proofName}-${index}.tlog-proof"`,
        });
      },
    );
  // The router takes the slashes of a tile's address, which a described path cannot: it is described beside it.
  app.openAPIRegistry.registerPath({
    method: 'get',
    path: `${base}/tile/{level}/{index}`,
    tags,
    summary: `Tiles of hashes and bundles of entries of ${name} (C2SP tlog-tiles)`,
    description: 'Static files that never change. A level is 0–63 or `entries`.',
    request: {
      params: z.object({
        level: z.string().meta({ example: 'entries' }),
        index: z.string().meta({
          description: 'Groups of three digits, all but the last after an x; `.p/<width>` where partial.',
          example: '000.p/12',
        }),
      }),
    },
    responses: {
      200: { description: 'The file.', content: { 'application/octet-stream': { schema: z.string() } } },
      default: problem,
    },
  });
  app.get(`${base}/tile/*`, async (c) => {
    const tile = parseTilePath(c.req.path.slice(base.length + 1));
    const size = log.size();
    if (!tile || !hasTile(size, tile)) {
      throw new Refusal('no_such_tile', `A log of ${size} entries has no ${c.req.path}.`, {
        figures: { size },
      });
    }
    const first = tile.index * tileWidth;
    const bytes =
      tile.level === 'entries'
        ? encodeEntryBundle(await log.read(first, first + tile.width))
        : await tileBytes(tile, readHashes);
    return new Response(bytes as Uint8Array<ArrayBuffer>, {
      headers: { 'content-type': 'application/octet-stream', 'cache-control': forEver },
    });
  });
  return app;
}
