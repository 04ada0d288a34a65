/** `/api/deviations`: what officers set aside and what came on paper, in public. `/api/counter-filings`: an officer enters paper. */
import { createRoute, z } from '@hono/zod-openapi';
import { counterLodgeRequest, deviationList, lodgeReceipt, standpointQuery } from '#contract';
import { actHeaders } from '../applications/acts.ts';
import { allApplications, nameCommitments } from '../applications/gather.ts';
import { Lodging } from '../applications/lodge.ts';
import { Refusal } from '../problem.ts';
import { answers, jsonBody, resource } from '../route.ts';
import type { Services } from '../services.ts';
import { authorise } from '../sessions/authorise.ts';
import { presentDeviations } from './present.ts';

export function deviationRoutes({ register }: Pick<Services, 'register'>) {
  const lodging = new Lodging(register);
  return resource()
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/deviations',
        tags: ['register'],
        summary: 'Findings that officers set aside, with both signatures; filings on paper, with both times',
        request: { query: z.object(standpointQuery) },
        responses: answers(deviationList, 'Newest first.'),
      }),
      async (c) => {
        const found = await register.read((state) => {
          const at = register.standpoint(state, c.req.valid('query'));
          const loud = allApplications(state, at).filter(
            ({ deviations, lodging }) => deviations.length > 0 || lodging.counter !== undefined,
          );
          return { loud, size: at.size };
        });
        await register.names.know(nameCommitments(found.loud));
        return c.json(presentDeviations(found.loud, found.size, register.names), 200);
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/counter-filings',
        tags: ['applications'],
        summary: 'Enter a filing on paper: lodged at the counter at one time, entered at another',
        description:
          'For officers. Documents are uploaded by the officer first. The same key gives the same receipt.',
        request: { headers: actHeaders, body: jsonBody(counterLodgeRequest) },
        responses: answers(lodgeReceipt, 'The receipt: place in every queue, instant, proof.', 201),
      }),
      async (c) => {
        const who = await authorise(c, 'officer');
        const key = c.req.valid('header')['idempotency-key'];
        if (key === undefined) {
          throw new Refusal(
            'idempotency_key_missing',
            'Send an Idempotency-Key, so that a repeat lodges nothing twice.',
            { at: 'header idempotency-key' },
          );
        }
        return c.json(await lodging.lodge(who, key, c.req.valid('json')), 201);
      },
    );
}
