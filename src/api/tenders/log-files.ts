/** `/log/tenders/…`: the log of tenders as the static files of C2SP tlog-tiles, as `/log/…` is the register's. */
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
import { entryIndex } from '../entries/route.ts';
import { Refusal } from '../problem.ts';
import { answers, resource } from '../route.ts';
import type { LiveTenders } from './live-tenders.ts';

const tags = ['log'];
const base = '/log/tenders';
const fresh = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-cache' };
const problem = answers(z.never(), '').default;

/** Proof that the log of tenders holds an entry: `.tlog-proof` as text. */
export async function proofOfTenderEntry(
  { readHashes, size, checkpoint }: Pick<LiveTenders, 'readHashes' | 'size' | 'checkpoint'>,
  index: number,
): Promise<string> {
  const path = await inclusionProof(index, size, readHashes);
  return formatTlogProof({ index, path, checkpoint });
}

export function tenderLogFiles(tenders: LiveTenders, verifierKey: string) {
  const app = resource()
    .openapi(
      createRoute({
        method: 'get',
        path: `${base}/checkpoint`,
        tags,
        summary: 'The signed size and root of the log of tenders',
        responses: {
          200: { description: 'A signed note.', content: { 'text/plain': { schema: z.string() } } },
        },
      }),
      (c) => c.text(tenders.checkpoint, 200, fresh),
    )
    .openapi(
      createRoute({
        method: 'get',
        path: `${base}/key`,
        tags,
        summary: 'The key that verifies checkpoints of the log of tenders',
        responses: { 200: { description: 'One line.', content: { 'text/plain': { schema: z.string() } } } },
      }),
      (c) => c.text(`${verifierKey}\n`, 200, fresh),
    )
    .openapi(
      createRoute({
        method: 'get',
        path: `${base}/proof/{index}`,
        tags,
        summary: 'Proof that the log of tenders holds an entry',
        request: { params: entryIndex },
        responses: {
          200: { description: 'A .tlog-proof file.', content: { 'text/plain': { schema: z.string() } } },
          default: problem,
        },
      }),
      async (c) => {
        const { index } = c.req.valid('param');
        // Size and checkpoint are of one moment.
        const { readHashes, size, checkpoint } = tenders;
        if (index >= size) {
          throw new Refusal('no_such_entry', `The log of tenders has ${size} entries.`, {
            figures: { size },
          });
        }
        return c.text(await proofOfTenderEntry({ readHashes, size, checkpoint }, index), 200, {
          ...fresh,
          'content-disposition': `inline; filename="tender-entry-${index}.tlog-proof"`,
        });
      },
    );
  app.openAPIRegistry.registerPath({
    method: 'get',
    path: `${base}/tile/{level}/{index}`,
    tags,
    summary: 'Tiles of hashes and bundles of entries of the log of tenders',
    request: { params: z.object({ level: z.string(), index: z.string() }) },
    responses: {
      200: { description: 'The file.', content: { 'application/octet-stream': { schema: z.string() } } },
      default: problem,
    },
  });
  app.get(`${base}/tile/*`, async (c) => {
    const tile = parseTilePath(c.req.path.slice(base.length + 1));
    const { size, log, readHashes } = tenders;
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
      headers: {
        'content-type': 'application/octet-stream',
        'cache-control': 'public, max-age=31536000, immutable',
      },
    });
  });
  return app;
}
