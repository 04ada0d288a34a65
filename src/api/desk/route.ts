/** `/api/desk`: the officer's queue, by statutory clock, and one file of it. */
import { createRoute, z } from '@hono/zod-openapi';
import { applicationId, deskFile, deskList, deskQuery } from '#contract';
import { applicationOf } from '#register';
import { noSuchRecord } from '../http/not-found.ts';
import { answers, resource } from '../route.ts';
import type { Services } from '../services.ts';
import { authorise } from '../sessions/authorise.ts';
import { actsOf } from './acts-allowed.ts';
import { presentFile } from './present.ts';
import { listQueue } from './queue.ts';

const tags = ['desk'];

export function deskRoutes({ register }: Pick<Services, 'register'>) {
  return resource()
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/desk',
        tags,
        summary: "The officer's queue, what is due first",
        request: { query: deskQuery },
        responses: answers(deskList, 'A page of the queue, with the load of each step.'),
      }),
      async (c) => {
        await authorise(c, 'officer');
        const asked = c.req.valid('query');
        const shown = await register.read((state) => listQueue(state, asked, register));
        return c.json(shown, 200);
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/desk/{id}',
        tags,
        summary: 'What only the officer may see of a file, and which acts it allows',
        request: { params: z.object({ id: applicationId }) },
        responses: answers(deskFile, 'Beside the public view of the application.'),
      }),
      async (c) => {
        const who = await authorise(c, 'officer');
        const { id } = c.req.valid('param');
        const found = await register.read((state) => {
          const application = applicationOf(state, id);
          if (!application) throw noSuchRecord('application', id);
          return { application, acts: actsOf(register, state, application, who), size: register.size };
        });
        return c.json(await presentFile(found, register), 200);
      },
    );
}
