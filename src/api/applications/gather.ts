/** What the views of an application are made of, looked at in one moment. */
import type { Deadline } from '#law';
import {
  type Application,
  applicationOf,
  deadlinesOfApplication,
  isOpen,
  lawFindings,
  type RegisterState,
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
): ApplicationFacts {
  const application = applicationOf(state, id);
  if (!application) throw noSuchRecord('application', id);
  const { law, base } = register;
  const day = register.today();
  return {
    application,
    deadlines: deadlinesOfApplication(state, application, law, day),
    findings: isOpen(application) ? lawFindings(state, application, { law, base, day }) : [],
    queues: queuesOf(state, base, application, day),
    entries: versionsOfApplication(state, id).map(({ index }) => index),
    size: register.size,
  };
}

/** Every application that the log knew at a size, the oldest first. */
export function allApplications({ applications }: RegisterState, size: number): Application[] {
  return Array.from({ length: applications.count }, (_, i) => applications.at(i + 1, size)).filter(
    (one) => one !== undefined,
  );
}

/** Deadlines of one application on the day of today, asked when they are needed. */
export function deadlinesToday(
  register: LiveRegister,
  state: RegisterState,
  application: Application,
): readonly Deadline[] {
  return isOpen(application)
    ? deadlinesOfApplication(state, application, register.law, register.today())
    : [];
}

/** Commitments to the names of applicants. */
export function nameCommitments(applications: readonly Application[]): string[] {
  return applications.map(({ applicant }) => applicant.name.commitment);
}
