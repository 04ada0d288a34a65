import type { RegisterSummary } from '#contract';
import {
  type ApplicationStatus,
  blockCountsOf,
  countsOf,
  eachClaimedBlock,
  type RegisterState,
  type Standpoint,
} from '#register';
import { allApplications } from '../applications/gather.ts';
import { decidedStatuses, openStatuses } from '../applications/statuses.ts';
import { allLicences } from '../licences/gather.ts';
import type { Services } from '../services.ts';

interface Counts {
  readonly applications: Readonly<Record<ApplicationStatus, number>>;
  readonly licences: { readonly 'in-force': number; readonly ended: number };
  readonly held: number;
  /** A block that several ask for counts once. */
  readonly appliedFor: number;
}

/** Counted as the log grows: asking costs nothing, but for the blocks applied for. */
function countsNow(state: RegisterState): Counts {
  const { applications, licences, blocksHeld: held } = countsOf(state);
  const cells = new Set<number>();
  for (const ordinal of openStatuses.flatMap((status) => state.applications.withStatus(status))) {
    for (const [start, count] of state.applications.get(ordinal)?.cells ?? []) {
      for (let cell = start; cell < start + count; cell++) cells.add(cell);
    }
  }
  return { applications, licences, held, appliedFor: cells.size };
}

function countsAt(state: RegisterState, at: Standpoint): Counts {
  const applications = { ...countsOf(state).applications };
  for (const status of [...openStatuses, ...decidedStatuses]) applications[status] = 0;
  for (const { status } of allApplications(state, at)) applications[status]++;
  const licences = { 'in-force': 0, ended: 0 };
  for (const { status } of allLicences(state, at)) licences[status]++;
  const { held, closing } = blockCountsOf(state, at);
  const asked = new Set<number>();
  eachClaimedBlock(state, at, (cell, record) => {
    if (!('holder' in record)) asked.add(cell);
  });
  return { applications, licences, held: held + closing, appliedFor: asked.size };
}

export function presentRegister(
  { register, knowledge, verifierKey }: Services,
  state: RegisterState,
  at: Standpoint,
): Omit<RegisterSummary, 'size' | 'root'> {
  const { opened } = state;
  if (!opened) throw new Error('The register has no first entry.');
  const isNow = Math.min(at.size, at.written) === state.size;
  const { applications, licences, held, appliedFor } = isNow ? countsNow(state) : countsAt(state, at);
  const countOf = (statuses: readonly ApplicationStatus[]) =>
    statuses.reduce((sum, status) => sum + applications[status], 0);
  return {
    origin: opened.origin,
    country: opened.country,
    law: opened.law,
    trial: opened.trial,
    // A simulation begins the log or is not in it: the second entry tells.
    simulated: state.applications.get(1)?.simulated ?? false,
    verifierKey,
    openedAt: opened.at,
    lastEntryAt: state.instants[at.size - 1] ?? opened.at,
    today: register.today(),
    timeZone: register.law.zone.name,
    bounds: knowledge.bounds,
    counts: {
      licencesLive: licences['in-force'],
      licencesEnded: licences.ended,
      applicationsPending: countOf(openStatuses),
      applicationsDecided: countOf(decidedStatuses),
      blocks: { country: knowledge.blocks, held, appliedFor },
      deposits: knowledge.deposits.size,
    },
  };
}
