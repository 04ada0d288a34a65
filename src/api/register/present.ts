import type { RegisterSummary } from '#contract';
import { base64FromBytes, checkpointFromBody, parseNote } from '#proof';
import type { ApplicationStatus, RegisterState } from '#register';
import { decidedStatuses, openStatuses } from '../applications/statuses.ts';
import type { Services } from '../services.ts';

/** Blocks on which an open application stands; a block that several ask for counts once. */
function blocksAppliedFor({ applications }: RegisterState): number {
  const cells = new Set<number>();
  for (const ordinal of openStatuses.flatMap((status) => applications.withStatus(status))) {
    for (const [start, count] of applications.get(ordinal)?.cells ?? []) {
      for (let cell = start; cell < start + count; cell++) cells.add(cell);
    }
  }
  return cells.size;
}

export function presentRegister(
  { register, knowledge, verifierKey }: Services,
  state: RegisterState,
): RegisterSummary {
  const { opened, applications, licences } = state;
  if (!opened) throw new Error('The register has no first entry.');
  const { root } = checkpointFromBody(parseNote(register.checkpoint).text);
  const countOf = (statuses: readonly ApplicationStatus[]) =>
    statuses.reduce((sum, status) => sum + applications.countWithStatus(status), 0);
  return {
    origin: opened.origin,
    country: opened.country,
    law: opened.law,
    trial: opened.trial,
    // A simulation begins the log or is not in it: the second entry tells.
    simulated: applications.get(1)?.simulated ?? false,
    size: register.size,
    root: base64FromBytes(root),
    verifierKey,
    openedAt: opened.at,
    lastEntryAt: state.instants.at(-1) ?? opened.at,
    today: register.today(),
    timeZone: register.law.zone.name,
    bounds: knowledge.bounds,
    counts: {
      licencesLive: licences.countWithStatus('in-force'),
      licencesEnded: licences.countWithStatus('ended'),
      applicationsPending: countOf(openStatuses),
      applicationsDecided: countOf(decidedStatuses),
      blocks: { country: knowledge.blocks, held: state.claims.held, appliedFor: blocksAppliedFor(state) },
      deposits: knowledge.deposits.size,
    },
  };
}
