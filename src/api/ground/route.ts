/** `/api/ground/pages`: facts for the browser's own check. */
import { createRoute, z } from '@hono/zod-openapi';
import { groundPage, standpointQuery } from '#contract';
import { groundView } from '#register';
import { Refusal } from '../problem.ts';
import { answers, resource } from '../route.ts';
import type { Services } from '../services.ts';
import { pageCount } from './page-runs.ts';
import { presentGroundPage } from './present.ts';

const tags = ['ground'];

export function groundRoutes({ register }: Pick<Services, 'register'>) {
  return resource().openapi(
    createRoute({
      method: 'get',
      path: '/api/ground/pages/{page}',
      tags,
      summary: 'Facts of 64 × 64 cells, for the check that the browser runs itself',
      request: {
        params: z.object({
          page: z
            .string()
            .regex(/^\d{1,5}$/)
            .transform(Number),
        }),
        query: z.object(standpointQuery),
      },
      responses: answers(groundPage, 'Each thing once, with the runs of its cells.'),
    }),
    async (c) => {
      const { page } = c.req.valid('param');
      if (page >= pageCount) {
        throw new Refusal('no_such_record', `Got page ${page} when the last is ${pageCount - 1}.`, {
          at: 'param page',
        });
      }
      const { base } = register;
      const shown = await register.read((state) => {
        const at = register.standpoint(state, c.req.valid('query'));
        return presentGroundPage(page, at.size, groundView(state, base, { day: at.day, asOf: at }));
      });
      return c.json(shown, 200);
    },
  );
}
