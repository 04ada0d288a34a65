/** `/api/layers`: publisher, edition and licence of each layer. */
import { createRoute } from '@hono/zod-openapi';
import { layerList } from '#contract';
import { openStatuses } from '../applications/statuses.ts';
import { answers, resource } from '../route.ts';
import type { Services } from '../services.ts';
import { staticSetNames } from '../tiles/static-sets.ts';
import { presentLayers } from './present.ts';

export function layerRoutes({ register, knowledge }: Pick<Services, 'register' | 'knowledge'>) {
  return resource().openapi(
    createRoute({
      method: 'get',
      path: '/api/layers',
      tags: ['knowledge'],
      summary: 'Layers with their publishers; layers without data, and what is unknown for it',
      responses: answers(layerList, 'Every layer.'),
    }),
    async (c) => {
      const counts = await register.read((state) => ({
        licence: state.licences.countWithStatus('in-force'),
        application: openStatuses.reduce(
          (sum, status) => sum + state.applications.countWithStatus(status),
          0,
        ),
        simulated: state.applications.get(1)?.simulated ?? false,
      }));
      return c.json(presentLayers({ register, knowledge }, new Set(staticSetNames), counts), 200);
    },
  );
}
