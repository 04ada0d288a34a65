/** `/api/search`: one box for everything. */
import { createRoute } from '@hono/zod-openapi';
import { searchQuery, searchResults } from '#contract';
import { answers, resource } from '../route.ts';
import type { Services } from '../services.ts';
import { find } from './find.ts';
import { Holders } from './holders.ts';

export function searchRoutes({ register, knowledge, nowMillis }: Services) {
  const holders = new Holders(register.names, nowMillis);
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
      const items = await register.read((state) =>
        find(q, limit, state, holders.lookAt(state), { register, knowledge }),
      );
      return c.json({ q, items }, 200);
    },
  );
}
