import { api, type DeviationList, pages } from '#contract';
import type { Application } from '#register';
import { counterTimesOf, presentDeviation } from '../applications/present.ts';
import type { PartyNames } from '../party-names.ts';

/** Applications in any order; the newest deviation and the newest filing first. */
export function presentDeviations(
  applications: readonly Application[],
  size: number,
  names: PartyNames,
): DeviationList {
  const about = (application: Application) => ({
    application: application.id,
    applicant: names.text(application.applicant.name.commitment),
    address: pages.application(application.id),
    simulated: application.simulated,
  });
  return {
    size,
    deviations: applications
      .flatMap((application) =>
        application.deviations.map((one) => ({
          ...presentDeviation(one),
          ...about(application),
          licences: one.confirmation && 'licences' in application ? [...application.licences] : [],
        })),
      )
      .sort((a, b) => b.proposal.entry - a.proposal.entry),
    counterFilings: applications
      .flatMap((application) => {
        const { counter } = counterTimesOf(application);
        if (!counter) return [];
        const { priority: entry, lodging } = application;
        return [
          { ...counter, ...about(application), officer: lodging.by.account, entry, proof: api.proof(entry) },
        ];
      })
      .sort((a, b) => b.entry - a.entry),
  };
}
