/** A decision against an act, as the problem that the caller gets: every finding, and the status that fits the first. */
import type { RegisterRefusal } from '#register';
import type { Finding } from '#terms';
import { type ProblemCode, Refusal } from './problem.ts';

/** Refusals that are about the record, the person or the clock, and not about the law of the ground. */
const codes: Readonly<Partial<Record<RegisterRefusal, ProblemCode>>> = {
  unknown_application: 'no_such_record',
  unknown_licence: 'no_such_record',
  not_your_act: 'role_not_allowed',
  not_your_record: 'record_of_another',
  act_not_possible_in_status: 'act_not_possible',
  clock_went_back: 'clock_behind',
};

export function refusalFromFindings(findings: readonly Finding[]): Refusal {
  const stops = findings.flatMap((finding) =>
    finding.outcome === 'not-met' && finding.weight === 'stops' ? [finding] : [],
  );
  const code = codes[stops[0]?.code as RegisterRefusal] ?? 'refused_by_law';
  const said = stops.map((finding) => `${finding.code} (${finding.cite.text})`).join('; ');
  const facts = stops[0]?.facts;
  return new Refusal(
    code,
    `It cannot be done: ${said || 'the law does not allow it'}. Nothing was written.`,
    {
      findings,
      ...(facts ? { figures: facts } : {}),
      ...(code === 'clock_behind' ? { retryAfterSeconds: 5 } : {}),
    },
  );
}
