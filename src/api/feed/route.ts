/** `/feed`: every entry as it is written, for everyone. */
import { createRoute, z } from '@hono/zod-openapi';
import { Refusal } from '../problem.ts';
import { answers, resource } from '../route.ts';
import { type FeedSource, feedStream } from './stream.ts';

const query = z.object({
  /** Begin after this entry; `-1` begins at the first. Without it and without `Last-Event-ID`: from now on. */
  after: z.coerce.number().int().min(-1).optional(),
});

export function feedRoutes(source: FeedSource, heartbeatMillis: number, closing: AbortSignal) {
  return resource().openapi(
    createRoute({
      method: 'get',
      path: '/feed',
      tags: ['log'],
      summary: 'Entries as they are written (server-sent events)',
      description:
        'One message an entry: its id is the index, its data a FeedEvent. A reader that comes back with Last-Event-ID misses nothing.',
      request: { query },
      responses: {
        200: { description: 'The stream.', content: { 'text/event-stream': { schema: z.string() } } },
        default: answers(z.never(), '').default,
      },
    }),
    (c) => {
      const last = c.req.header('last-event-id') ?? c.req.valid('query').after;
      const from = last === undefined ? source.size : Number(last) + 1;
      if (!Number.isInteger(from) || from < 0 || from > source.size) {
        throw new Refusal(
          'no_such_entry',
          `Got Last-Event-ID ${last} when the log has ${source.size} entries.`,
          {
            at: 'header last-event-id',
            figures: { size: source.size },
          },
        );
      }
      const signal = AbortSignal.any([closing, c.req.raw.signal]);
      return new Response(feedStream(source, from, heartbeatMillis, signal), {
        headers: {
          'content-type': 'text/event-stream',
          'cache-control': 'no-store',
          'x-accel-buffering': 'no',
        },
      }) as never;
    },
  );
}
