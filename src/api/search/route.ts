/** `/api/search`: one box for everything. */
import { createRoute } from '@hono/zod-openapi';
import { searchQuery, searchResults } from '#contract';
import { answers, resource } from '../route.ts';
import type { Services } from '../services.ts';
import { find } from './find.ts';
import { Holders } from './holders.ts';
import { mineralIndex } from './minerals.ts';

export function searchRoutes({ register, knowledge, nowMillis }: Services) {
  const holders = new Holders(register.names, nowMillis);
  let minerals: ReturnType<typeof mineralIndex> | undefined;
  return resource().openapi(
    createRoute({
      method: 'get',
      path: '/api/search',
      tags: ['knowledge'],
      summary: 'Block, coordinates, number, holder, deposit, settlement, article',
      request: { query: searchQuery },
      responses: answers(searchResults, 'The surest first.'),
    }),
    async (c) => {
      const { q, limit } = c.req.valid('query');
      minerals ??= mineralIndex(knowledge.deposits.values());
      const found = { holders, minerals: await minerals };
      const items = await register.read((state) => {
        holders.lookAt(state);
        return find(q, limit, state, found, { register, knowledge });
      });
      return c.json({ q, items }, 200);
    },
  );
}
