/** `/healthz`: alive, able to write, and by which clock. */
import { createRoute } from '@hono/zod-openapi';
import { health } from '#contract';
import { resource } from '../route.ts';
import type { Services } from '../services.ts';

export function healthRoutes({ register, settings, startedAtMillis, nowMillis }: Services) {
  return resource().openapi(
    createRoute({
      method: 'get',
      path: '/healthz',
      tags: ['register'],
      summary: 'Alive, size, storage, clock',
      responses: {
        200: { description: 'It reads and writes.', content: { 'application/json': { schema: health } } },
        503: {
          description: 'It reads, and cannot write.',
          content: { 'application/json': { schema: health } },
        },
      },
    }),
    async (c) => {
      const { size, writable, lastEntryAt, clockBehindMillis } = register.health;
      const canWrite = writable && (await register.store.isWritable());
      return c.json(
        {
          status: canWrite ? ('ok' as const) : ('failing' as const),
          version: settings.version,
          size,
          storage: { kind: register.store.kind, writable: canWrite },
          clock: {
            now: register.now(),
            lastEntryAt: lastEntryAt ?? register.now(),
            behindMillis: clockBehindMillis,
          },
          uptimeSeconds: Math.floor((nowMillis() - startedAtMillis) / 1000),
        },
        canWrite ? 200 : 503,
        { 'cache-control': 'no-store' },
      );
    },
  );
}
