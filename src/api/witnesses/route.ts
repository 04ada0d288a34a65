/** `/api/witnesses`: who outside has cosigned the log. */
import { createRoute } from '@hono/zod-openapi';
import { witnessList } from '#contract';
import { answers, resource } from '../route.ts';
import type { Services } from '../services.ts';

export function witnessRoutes({ register, witnesses, verifierKey }: Services) {
  return resource().openapi(
    createRoute({
      method: 'get',
      path: '/api/witnesses',
      tags: ['log'],
      summary: 'Who outside has seen how much of the log, and when by their own clocks',
      responses: answers(witnessList, 'Every witness of the policy, those that are down or lie included.'),
    }),
    (c) => {
      const { size } = register;
      const none = { size, quorum: null, policy: `log ${verifierKey}\nquorum none\n`, items: [] };
      return c.json(witnesses?.view() ?? none, 200, { 'cache-control': 'no-cache' });
    },
  );
}
