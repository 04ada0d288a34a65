/** `/api/sourcing…`: a lot against a market's rules on a day; the tables, so that anyone computes the same. */
import { createRoute, type z } from '@hono/zod-openapi';
import { type Assessment, assessment, assessRequest, sourcingTables } from '#contract';
import { compareRoutes, exampleRoutes, type Route } from '#sourcing';
import { exact } from '../exact.ts';
import { Refusal } from '../problem.ts';
import { answers, jsonBody, resource } from '../route.ts';
import type { Services } from '../services.ts';

const tags = ['sourcing'];

export function sourcingRoutes({ register, chamber }: Pick<Services, 'register' | 'chamber'>) {
  return resource()
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/sourcing/tables',
        tags,
        summary: 'The lists and thresholds on which the rules rest, as text, and the shipped examples',
        responses: answers(sourcingTables, 'What a browser needs to compute the same findings.'),
      }),
      (c) => {
        const examples = structuredClone(exampleRoutes) as z.infer<typeof sourcingTables>['examples'];
        return c.json({ ...chamber.ruleTexts, examples, today: register.today() }, 200);
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/sourcing/assess',
        tags,
        summary: 'One lot against every rule of its market, or several routes to one market side by side',
        description:
          'Pass, fail, cannot tell or not in force: each with clause, day, figures and missing evidence. Writes nothing.',
        request: { body: jsonBody(assessRequest) },
        responses: answers(assessment, 'A row a rule, a finding a route.'),
      }),
      (c) => {
        const { routes, on = register.today() } = exact(c.req.valid('json'));
        const compared = compareRoutes(routes as readonly Route[], on, chamber.ruleTables);
        if (!compared.ok) {
          const [first] = compared.faults;
          throw new Refusal('lot_impossible', first?.message ?? '', {
            faults: compared.faults,
            ...(first ? { at: first.at } : {}),
          });
        }
        const { rows, routes: names } = compared.value;
        return c.json({ on, routes: names, rows, notes: compared.notes } as unknown as Assessment, 200);
      },
    );
}
