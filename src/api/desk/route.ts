/** `/api/desk`: the officer's queue, by statutory clock, and one file of it. */
import { createRoute, z } from '@hono/zod-openapi';
import { applicationId, type DeskRow, deskFile, deskList, deskQuery, pages } from '#contract';
import { type Application, applicationOf, isOpen, type RegisterState } from '#register';
import { deadlinesToday } from '../applications/gather.ts';
import { lateness, nextMove } from '../applications/next-move.ts';
import { queuesOf } from '../applications/queue-places.ts';
import { noSuchRecord } from '../http/not-found.ts';
import { countBy, filtered, oneOf, pageOfList, type SortKey, sorted } from '../list/page.ts';
import type { LiveRegister } from '../live-register.ts';
import { answers, resource } from '../route.ts';
import { plainText } from '../search/plain-text.ts';
import type { Services } from '../services.ts';
import { authorise } from '../sessions/authorise.ts';
import { actsOf } from './acts-allowed.ts';
import { presentFile } from './present.ts';

const tags = ['desk'];

/** What waits, with its clock. */
interface Waiting {
  readonly application: Application;
  readonly next: NonNullable<ReturnType<typeof nextMove>>;
  readonly lateness: DeskRow['lateness'];
}

function waitingOf(register: LiveRegister, state: RegisterState): Waiting[] {
  const waiting: Waiting[] = [];
  for (let ordinal = 1; ordinal <= state.applications.count; ordinal++) {
    const application = state.applications.get(ordinal);
    if (!application || !isOpen(application)) continue;
    const next = nextMove(deadlinesToday(register, state, application));
    if (next) waiting.push({ application, next, lateness: lateness(next) });
  }
  return waiting;
}

export function deskRoutes({ register }: Pick<Services, 'register'>) {
  const { names, base } = register;

  function presentRow(state: RegisterState, { application, next, lateness }: Waiting): DeskRow {
    const { id, applicant, blocks, lodgedAt, status, simulated } = application;
    const queues = queuesOf(state, base, application, register.today());
    return {
      id,
      applicant: names.text(applicant.name.commitment),
      country: applicant.country,
      blocks,
      lodgedAt,
      status,
      next,
      lateness,
      rivals: queues.rivals.length,
      waitsFor: [...queues.waitsFor],
      simulated,
      address: pages.application(id),
    };
  }

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
        const { q, step, mover, lateness, simulated, sort, ...page } = c.req.valid('query');
        const wanted = q === undefined ? '' : plainText(q);
        const steps = oneOf(step);
        const nameOf = ({ application }: Waiting) => names.text(application.applicant.name.commitment) ?? '';
        const filters = {
          q: wanted
            ? (one: Waiting) => plainText(`${one.application.id} ${nameOf(one)}`).includes(wanted)
            : undefined,
          step: steps && ((one: Waiting) => steps.has(one.next.step)),
          mover: mover && ((one: Waiting) => one.next.mover === mover),
          lateness: lateness && ((one: Waiting) => one.lateness === lateness),
          simulated: simulated && ((one: Waiting) => String(one.application.simulated) === simulated),
        };
        const keyOf = ({ application, next }: Waiting, by: string): SortKey => {
          if (by === 'due') return next.due;
          return by === 'blocks' ? application.blocks : application.priority;
        };
        const shown = await register.read((state) => {
          const all = waitingOf(register, state);
          const found = filtered(all, filters);
          const facetOf = (name: keyof typeof filters, facetValue: (one: Waiting) => string) =>
            countBy(filtered(all, filters, name), facetValue);
          return {
            total: found.length,
            page: page.page,
            pageSize: page.pageSize,
            size: register.size,
            items: pageOfList(sorted(found, sort, keyOf), page).map((one) => presentRow(state, one)),
            facets: {
              step: facetOf('step', (one) => one.next.step),
              mover: facetOf('mover', (one) => one.next.mover),
              lateness: facetOf('lateness', (one) => one.lateness),
              simulated: facetOf('simulated', (one) => String(one.application.simulated)),
            },
            load: countBy(all, (one) => one.next.step).map(({ value, count }) => ({
              step: value,
              count,
              late: all.filter((one) => one.next.step === value && one.lateness === 'late').length,
            })),
          };
        });
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
