/** `/api/search`: one box for everything. */
import { createRoute } from '@hono/zod-openapi';
import { searchQuery, searchResults } from '#contract';
import { answers, resource } from '../route.ts';
import type { Services } from '../services.ts';
import { find } from './find.ts';
import { Holders } from './holders.ts';
import { mineralIndex } from './minerals.ts';
import { TenderNames } from './tenders.ts';

type Asked = Pick<Services, 'register' | 'knowledge' | 'nowMillis'> & Partial<Pick<Services, 'tenders'>>;

export function searchRoutes({ register, knowledge, nowMillis, tenders }: Asked) {
  const tenderNames = new TenderNames(tenders);
  const holders = new Holders(register.names, nowMillis);
  let minerals: ReturnType<typeof mineralIndex> | undefined;
  return resource().openapi(
    createRoute({
      method: 'get',
      path: '/api/search',
      tags: ['knowledge'],
      summary: 'Block, coordinates, number, holder, deposit, settlement, tender, article',
      request: { query: searchQuery },
      responses: answers(searchResults, 'The surest first.'),
    }),
    async (c) => {
      const { q, limit } = c.req.valid('query');
      minerals ??= mineralIndex(knowledge.deposits.values());
      const found = { holders, minerals: await minerals, tenders: await tenderNames.find(q, 3) };
      const items = await register.read((state) => {
        holders.lookAt(state);
        return find(q, limit, state, found, { register, knowledge });
      });
      return c.json({ q, items }, 200);
    },
  );
}
