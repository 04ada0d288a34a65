/** Applications, filtered, counted and sorted. */
import type { z } from 'zod';
import type { ApplicationList, applicationsQuery } from '#contract';
import type { Application, RegisterState } from '#register';
import { listed, oneOf, type SortKey } from '../list/page.ts';
import type { LiveRegister } from '../live-register.ts';
import { plainText } from '../search/plain-text.ts';
import { allApplications, deadlinesAt } from './gather.ts';
import { nextMove } from './next-move.ts';
import { presentApplicationRow } from './present.ts';

export function listApplications(
  state: RegisterState,
  asked: z.output<typeof applicationsQuery>,
  register: LiveRegister,
): ApplicationList {
  const { names } = register;
  const at = register.standpoint(state, asked);
  const { q, status, simulated } = asked;
  const wanted = q === undefined ? '' : plainText(q);
  const statuses = oneOf(status);
  const nameOf = ({ applicant }: Application) => names.text(applicant.name.commitment) ?? '';
  const deadlinesOf = (one: Application) => deadlinesAt(register, state, one, at);

  return listed({
    all: allApplications(state, at),
    filters: {
      q: wanted ? (one) => plainText(`${one.id} ${nameOf(one)}`).includes(wanted) : undefined,
      status: statuses && ((one) => statuses.has(one.status)),
      simulated: simulated && ((one) => String(one.simulated) === simulated),
    },
    facets: { status: (one) => one.status, simulated: (one) => String(one.simulated) },
    sort: asked.sort,
    keyOf: (one, by): SortKey => {
      if (by === 'due') return nextMove(deadlinesOf(one))?.due ?? null;
      return by === 'blocks' ? one.blocks : one.priority;
    },
    page: asked,
    size: at.size,
    present: (one) => presentApplicationRow(one, deadlinesOf(one), names),
  });
}
