/** `/api/register`: what register this is. */
import { createRoute, z } from '@hono/zod-openapi';
import { registerSummary, standpointQuery } from '#contract';
import { base64FromBytes, rootAt } from '#proof';
import { answers, resource } from '../route.ts';
import type { Services } from '../services.ts';
import { presentRegister } from './present.ts';

export function registerRoutes(services: Services) {
  return resource().openapi(
    createRoute({
      method: 'get',
      path: '/api/register',
      tags: ['register'],
      summary: 'What register this is: country, trial, size, root, counts',
      request: { query: z.object(standpointQuery) },
      responses: answers(registerSummary, 'The register, now or as it stood.'),
    }),
    async (c) => {
      const { register } = services;
      const shown = await register.read((state) => {
        const at = register.standpoint(state, c.req.valid('query'));
        return { ...presentRegister(services, state, at), size: at.size };
      });
      // The root of a past size is that of the tree as it was: whoever kept a checkpoint of then can hold it against this.
      const root = base64FromBytes(await rootAt(shown.size, register.readHashes));
      return c.json({ ...shown, root }, 200);
    },
  );
}
