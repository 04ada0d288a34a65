/** `/api/problems`: what the codes of problems mean; the `type` of a problem leads here. */
import { createRoute, z } from '@hono/zod-openapi';
import { noSuchRecord } from '../http/not-found.ts';
import { type ProblemCode, problemTable } from '../problem.ts';
import { answers, resource } from '../route.ts';

const explained = z
  .object({ code: z.string(), status: z.int(), title: z.string() })
  .meta({ id: 'ProblemExplained' });

function explain(code: ProblemCode): z.infer<typeof explained> {
  const [status, title] = problemTable[code];
  return { code, status, title };
}

function isCode(code: string): code is ProblemCode {
  return Object.hasOwn(problemTable, code);
}

export function problemRoutes() {
  return resource()
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/problems',
        tags: ['register'],
        summary: 'Codes of problems with their HTTP status',
        responses: answers(z.object({ items: z.array(explained) }), 'Every code.'),
      }),
      (c) => c.json({ items: (Object.keys(problemTable) as ProblemCode[]).map(explain) }, 200),
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/problems/{code}',
        tags: ['register'],
        summary: 'One code',
        request: { params: z.object({ code: z.string().max(60) }) },
        responses: answers(explained, 'What it means.'),
      }),
      (c) => {
        const { code } = c.req.valid('param');
        if (!isCode(code)) throw noSuchRecord('problem', code);
        return c.json(explain(code), 200);
      },
    );
}
