/** `/api/differences`: licences, applications and ground between two days, instants or entries. */
import { createRoute } from '@hono/zod-openapi';
import { differencesQuery, differenceView } from '#contract';
import { differences } from '#register';
import { nameCommitments } from '../applications/gather.ts';
import { Refusal } from '../problem.ts';
import { answers, resource } from '../route.ts';
import type { Services } from '../services.ts';
import { presentDifferences } from './present.ts';

export function differenceRoutes({ register }: Pick<Services, 'register'>) {
  return resource().openapi(
    createRoute({
      method: 'get',
      path: '/api/differences',
      tags: ['register'],
      summary: 'What changed between two days: licences, applications, ground',
      request: { query: differencesQuery },
      responses: answers(differenceView, 'What the later side says and the earlier did not.'),
    }),
    async (c) => {
      const asked = c.req.valid('query');
      const facts = await register.read((state) => {
        const from = register.standpoint(state, { asOf: asked.from });
        const to = register.standpoint(state, { asOf: asked.to });
        if (from.size > to.size) {
          throw new Refusal('invalid_request', `"from" (${asked.from}) comes after "to" (${asked.to}).`, {
            at: 'query from',
            figures: { from: from.size, to: to.size },
          });
        }
        return { from, to, found: differences(state, from.size, to.size) };
      });
      const { granted, ended, changed, lodged, decided } = facts.found;
      await register.names.know([
        ...nameCommitments([...lodged, ...decided]),
        ...[...granted, ...ended, ...changed.map(({ after }) => after)].map(
          ({ holder }) => holder.name.commitment,
        ),
      ]);
      return c.json(presentDifferences(facts, register), 200);
    },
  );
}
