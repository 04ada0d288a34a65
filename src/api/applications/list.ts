/** Applications, filtered, counted and sorted. */
import type { z } from 'zod';
import type { ApplicationList, applicationsQuery } from '#contract';
import type { Application, RegisterState } from '#register';
import { listed, oneOf, type SortKey } from '../list/page.ts';
import type { LiveRegister } from '../live-register.ts';
import { plainText } from '../search/plain-text.ts';
import { allApplications, deadlinesToday } from './gather.ts';
import { nextMove } from './next-move.ts';
import { presentApplicationRow } from './present.ts';

export function listApplications(
  state: RegisterState,
  asked: z.output<typeof applicationsQuery>,
  register: LiveRegister,
): ApplicationList {
  const { names } = register;
  const { size } = register.asOf(state, asked.day);
  const { q, status, simulated } = asked;
  const wanted = q === undefined ? '' : plainText(q);
  const statuses = oneOf(status);
  const nameOf = ({ applicant }: Application) => names.text(applicant.name.commitment) ?? '';
  // Whose move it was on a past day is not asked: clocks are counted on the register as it is.
  const deadlinesOf = (one: Application) => (size === state.size ? deadlinesToday(register, state, one) : []);

  return listed({
    all: allApplications(state, size),
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
    size,
    present: (one) => presentApplicationRow(one, deadlinesOf(one), names),
  });
}
