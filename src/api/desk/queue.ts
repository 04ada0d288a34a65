/** The officer's queue: open applications by the clock that runs for each, what is due first. */
import type { z } from 'zod';
import { type DeskList, type DeskRow, type deskQuery, pages } from '#contract';
import type { Application, RegisterState } from '#register';
import { deadlinesAt } from '../applications/gather.ts';
import { lateness, nextMove } from '../applications/next-move.ts';
import { queuesOf } from '../applications/queue-places.ts';
import { openStatuses } from '../applications/statuses.ts';
import { countBy, listed, oneOf, type SortKey } from '../list/page.ts';
import type { LiveRegister } from '../live-register.ts';
import { plainText } from '../search/plain-text.ts';

/** What waits, with its clock. */
interface Waiting {
  readonly application: Application;
  readonly next: NonNullable<ReturnType<typeof nextMove>>;
  readonly lateness: DeskRow['lateness'];
}

function waitingOf(register: LiveRegister, state: RegisterState): Waiting[] {
  return openStatuses
    .flatMap((status) => state.applications.withStatus(status))
    .flatMap((ordinal): Waiting[] => {
      const application = state.applications.get(ordinal);
      if (!application) return [];
      const next = nextMove(deadlinesAt(register, state, application, register.standpoint(state)));
      return next ? [{ application, next, lateness: lateness(next) }] : [];
    });
}

export function listQueue(
  state: RegisterState,
  asked: z.output<typeof deskQuery>,
  register: LiveRegister,
): DeskList {
  const { q, step, mover, simulated } = asked;
  const wanted = q === undefined ? '' : plainText(q);
  const steps = oneOf(step);
  const nameOf = ({ applicant }: Application) => register.names.text(applicant.name.commitment) ?? '';
  const all = waitingOf(register, state);
  return {
    ...listed({
      all,
      filters: {
        q: wanted
          ? ({ application }) => plainText(`${application.id} ${nameOf(application)}`).includes(wanted)
          : undefined,
        step: steps && ((one) => steps.has(one.next.step)),
        mover: mover && ((one) => one.next.mover === mover),
        lateness: asked.lateness && ((one) => one.lateness === asked.lateness),
        simulated: simulated && ((one) => String(one.application.simulated) === simulated),
      },
      facets: {
        step: (one) => one.next.step,
        mover: (one) => one.next.mover,
        lateness: (one) => one.lateness,
        simulated: (one) => String(one.application.simulated),
      },
      sort: asked.sort,
      keyOf: ({ application, next }, by): SortKey => {
        if (by === 'due') return next.due;
        return by === 'blocks' ? application.blocks : application.priority;
      },
      page: asked,
      size: register.size,
      present: (one) => presentRow(state, one, register),
    }),
    load: countBy(all, (one) => one.next.step).map(({ value, count }) => ({
      step: value,
      count,
      late: all.filter((one) => one.next.step === value && one.lateness === 'late').length,
    })),
  };
}

function presentRow(
  state: RegisterState,
  { application, next, lateness }: Waiting,
  register: LiveRegister,
): DeskRow {
  const { id, applicant, blocks, lodgedAt, status, simulated } = application;
  const queues = queuesOf(state, register.base, application, register.standpoint(state));
  return {
    id,
    applicant: register.names.text(applicant.name.commitment),
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
