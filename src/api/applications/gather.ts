/** What the views of an application are made of, looked at in one moment. */
import type { Deadline } from '#law';
import {
  type Application,
  applicationAt,
  closedSeals,
  deadlinesOfApplication,
  isOpen,
  lawFindings,
  ordinalOfApplication,
  type RegisterState,
  type Standpoint,
  versionsOfApplication,
} from '#register';
import type { ApplicationId } from '#terms';
import { noSuchRecord } from '../http/not-found.ts';
import type { LiveRegister } from '../live-register.ts';
import type { ApplicationFacts } from './present.ts';
import { queuesOf } from './queue-places.ts';

/** @throws Refusal `no_such_record` */
export function gatherApplication(
  register: LiveRegister,
  state: RegisterState,
  id: ApplicationId,
  at: Standpoint,
): ApplicationFacts {
  const application = applicationAt(state, ordinalOfApplication(id), at);
  if (!application) throw noSuchRecord('application', id);
  const { law, base } = register;
  const { day } = at;
  return {
    application,
    deadlines: deadlinesOfApplication(state, application, law, day, at.written),
    findings: isOpen(application) ? lawFindings(state, application, { law, base, day }, at) : [],
    queues: queuesOf(state, base, application, at),
    seals:
      isOpen(application) && at.size === state.size
        ? closedSeals(state, register.now(), { before: application.priority })
        : [],
    entries: versionsOfApplication(state, id).flatMap(({ index }) => (index < at.size ? [index] : [])),
    size: at.size,
  };
}

/** Every application from a standpoint, the oldest first. */
export function allApplications(state: RegisterState, at: Standpoint): Application[] {
  return Array.from({ length: state.applications.count }, (_, i) => applicationAt(state, i + 1, at)).filter(
    (one) => one !== undefined,
  );
}

/** Deadlines of one application on the day asked about, reckoned when they are needed. */
export function deadlinesAt(
  register: LiveRegister,
  state: RegisterState,
  application: Application,
  at: Standpoint,
): readonly Deadline[] {
  return isOpen(application)
    ? deadlinesOfApplication(state, application, register.law, at.day, at.written)
    : [];
}

/** Commitments to the names of applicants. */
export function nameCommitments(applications: readonly Application[]): string[] {
  return applications.map(({ applicant }) => applicant.name.commitment);
}
