/** `/api/entries`: the log, entry by entry, newest first. */
import { createRoute, z } from '@hono/zod-openapi';
import { api, entriesQuery, entryList, entryView } from '#contract';
import { base64FromBytes, leafHash, textFromUtf8 } from '#proof';
import { answers, resource } from '../route.ts';
import type { Services } from '../services.ts';
import { noSuchEntry } from './no-such-entry.ts';

const tags = ['log'];

/** An index in an address, in its one spelling. */
export const entryIndex = z.object({
  index: z
    .string()
    .regex(/^(0|[1-9]\d{0,14})$/)
    .transform(Number),
});

export function entryRoutes({ register }: Pick<Services, 'register'>) {
  return resource()
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/entries',
        tags,
        summary: 'Entries of the log, newest first',
        request: { query: entriesQuery },
        responses: answers(entryList, 'A line an entry: those known, written by the day asked about.'),
      }),
      async (c) => {
        const { before, limit, ...asked } = c.req.valid('query');
        const { written: size } = await register.read((state) => register.standpoint(state, asked));
        const end = Math.min(before ?? size, size);
        const lines = await register.entryLines(Math.max(0, end - limit), end);
        return c.json({ size, items: lines.toReversed() }, 200);
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/entries/{index}',
        tags,
        summary: 'One entry whole, with the bytes that its leaf hash covers',
        request: { params: entryIndex },
        responses: answers(entryView, 'The entry.'),
      }),
      async (c) => {
        const { index } = c.req.valid('param');
        const [bytes] = index < register.size ? await register.store.log.read(index, index + 1) : [];
        const [line] = bytes ? await register.entryLines(index, index + 1) : [];
        if (!bytes || !line) throw noSuchEntry(index, register.size);
        return c.json(
          {
            ...line,
            text: textFromUtf8(bytes),
            leafHash: base64FromBytes(leafHash(bytes)),
            proof: api.proof(index),
          },
          200,
        );
      },
    );
}
