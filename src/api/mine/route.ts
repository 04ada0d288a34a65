/** `/api/mine`: my drafts, applications and licences, what waits for me first. */
import { createRoute } from '@hono/zod-openapi';
import { type Mine, mine, pages } from '#contract';
import { isOpen, recordsOfParty } from '#register';
import { deadlinesAt } from '../applications/gather.ts';
import { nextMove } from '../applications/next-move.ts';
import { presentDraftLine } from '../drafts/present.ts';
import { answers, resource } from '../route.ts';
import type { Services } from '../services.ts';
import { authorise } from '../sessions/authorise.ts';

/** Mine to move first, then by day, then the latest. */
function byUrgency(a: Mine['applications'][number], b: Mine['applications'][number]): number {
  const rank = ({ next }: Mine['applications'][number]) => (next?.mover === 'applicant' ? 0 : next ? 1 : 2);
  const due = ({ next }: Mine['applications'][number]) => next?.due ?? '9999-12-31';
  return rank(a) - rank(b) || due(a).localeCompare(due(b)) || b.id.localeCompare(a.id);
}

export function mineRoutes({ register }: Pick<Services, 'register'>) {
  return resource().openapi(
    createRoute({
      method: 'get',
      path: '/api/mine',
      tags: ['accounts'],
      summary: 'My drafts, applications and licences',
      responses: answers(mine, 'What waits for me first.'),
    }),
    async (c) => {
      const who = await authorise(c, 'investor');
      const drafts = await register.store.drafts.ofAccount(who.account);
      const records = await register.read((state) => {
        const { applications, licences } = recordsOfParty(state, who.account);
        return {
          applications: applications
            .map((one) => ({
              id: one.id,
              status: one.status,
              lodgedAt: one.lodgedAt,
              blocks: one.blocks,
              next: isOpen(one)
                ? nextMove(deadlinesAt(register, state, one, register.standpoint(state)))
                : null,
              address: pages.application(one.id),
            }))
            .sort(byUrgency),
          licences: licences.map(({ id, status, blocks, until }) => ({
            id,
            status,
            blocks,
            until,
            address: pages.licence(id),
          })),
        };
      });
      return c.json({ drafts: drafts.map(presentDraftLine), ...records }, 200);
    },
  );
}
