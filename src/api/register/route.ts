/** `/api/register`: what register this is. */
import { createRoute } from '@hono/zod-openapi';
import { registerSummary } from '#contract';
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
      responses: answers(registerSummary, 'The register.'),
    }),
    async (c) => {
      const { register } = services;
      return c.json(await register.read((state) => presentRegister(services, state)), 200);
    },
  );
}
