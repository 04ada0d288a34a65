/** `/log/…`: the log as the static files of C2SP tlog-tiles, and proofs that need no server. */
import { createRoute, z } from '@hono/zod-openapi';
import {
  encodeEntryBundle,
  formatTlogProof,
  hasTile,
  inclusionProof,
  parseTilePath,
  tileBytes,
  tileWidth,
} from '#proof';
import { noSuchEntry } from '../entries/no-such-entry.ts';
import { entryIndex } from '../entries/route.ts';
import type { LiveRegister } from '../live-register.ts';
import { Refusal } from '../problem.ts';
import { answers, resource } from '../route.ts';
import type { Services } from '../services.ts';

const tags = ['log'];
const plainText = { 'content-type': 'text/plain; charset=utf-8' };
const forEver = 'public, max-age=31536000, immutable';
const problem = answers(z.never(), '').default;

/** The proof of an entry under a checkpoint of a size: `.tlog-proof` as text. */
export async function proofOfEntry(
  { readHashes, size, checkpoint }: Pick<LiveRegister, 'readHashes' | 'size' | 'checkpoint'>,
  index: number,
): Promise<string> {
  const path = await inclusionProof(index, size, readHashes);
  return formatTlogProof({ index, path, checkpoint });
}

export function logRoutes({
  register,
  verifierKey,
  witnesses,
}: Pick<Services, 'register' | 'verifierKey' | 'witnesses'>) {
  /** The checkpoint to give out, of at least so many entries. */
  const seal = (minimumSize: number) => witnesses?.seal(minimumSize) ?? register;
  const app = resource()
    .openapi(
      createRoute({
        method: 'get',
        path: '/log/checkpoint',
        tags,
        summary: 'The signed size and root of the log (C2SP tlog-checkpoint)',
        responses: {
          200: { description: 'A signed note.', content: { 'text/plain': { schema: z.string() } } },
        },
      }),
      (c) => c.text(seal(0).checkpoint, 200, { ...plainText, 'cache-control': 'no-cache' }),
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/log/key',
        tags,
        summary: 'The key that verifies checkpoints (C2SP vkey)',
        responses: { 200: { description: 'One line.', content: { 'text/plain': { schema: z.string() } } } },
      }),
      (c) => c.text(`${verifierKey}\n`, 200, { ...plainText, 'cache-control': 'no-cache' }),
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/log/proof/{index}',
        tags,
        summary: 'Proof that the log holds an entry (C2SP tlog-proof); verify it offline',
        request: { params: entryIndex },
        responses: {
          200: { description: 'A .tlog-proof file.', content: { 'text/plain': { schema: z.string() } } },
          default: problem,
        },
      }),
      async (c) => {
        const { index } = c.req.valid('param');
        // Size and checkpoint are of one moment: a proof under another checkpoint would prove nothing.
        const { readHashes } = register;
        if (index >= register.size) throw noSuchEntry(index, register.size);
        const { size, checkpoint } = seal(index + 1);
        return c.text(await proofOfEntry({ readHashes, size, checkpoint }, index), 200, {
          ...plainText,
          'cache-control': 'no-cache',
          'content-disposition': `inline; filename="entry-${index}.tlog-proof"`,
        });
      },
    );
  // The router takes the slashes of a tile's address, which a described path cannot: it is described beside it.
  app.openAPIRegistry.registerPath({
    method: 'get',
    path: '/log/tile/{level}/{index}',
    tags,
    summary: 'Tiles of hashes and bundles of entries (C2SP tlog-tiles)',
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
  app.get('/log/tile/*', async (c) => {
    const tile = parseTilePath(c.req.path.slice('/log/'.length));
    const { size, store, readHashes } = register;
    if (!tile || !hasTile(size, tile)) {
      throw new Refusal('no_such_tile', `A log of ${size} entries has no ${c.req.path}.`, {
        figures: { size },
      });
    }
    const first = tile.index * tileWidth;
    const bytes =
      tile.level === 'entries'
        ? encodeEntryBundle(await store.log.read(first, first + tile.width))
        : await tileBytes(tile, readHashes);
    return new Response(bytes as Uint8Array<ArrayBuffer>, {
      headers: { 'content-type': 'application/octet-stream', 'cache-control': forEver },
    });
  });
  return app;
}
