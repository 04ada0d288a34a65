/** Setting aside a finding of the law: proposed by one officer, confirmed by another, in the open (four eyes). */
import { runsFromCells } from '#grid';
import type { Finding, NotMetFinding } from '#terms';
import { runsContain } from '../cell-runs.ts';
import type { ConfirmDeviation, ProposeDeviation } from '../command.ts';
import type { Context } from '../context.ts';
import { accepted, entryBase, refused } from '../deciding.ts';
import type { Decision } from '../decision.ts';
import type { Ground } from '../entry-parts.ts';
import type { RegisterState } from '../state.ts';
import type { Application } from './application.ts';
import { lawFindings, stopping } from './judgement.ts';

/** Asks to set aside what stops an application. Only what a rule of the law found can be: ground held by others cannot. */
export function proposeDeviation(
  state: RegisterState,
  application: Application,
  command: ProposeDeviation,
  context: Context,
): Decision {
  const { rule } = command;
  if (command.reason.trim() === '') return refused('reason_missing');
  const found = lawFindings(state, application, context).find(
    (finding): finding is NotMetFinding =>
      finding.rule === rule && finding.outcome === 'not-met' && stopping(finding),
  );
  if (!found) return refused('deviation_from_nothing', { facts: { rule } });
  const same = application.deviations.find((one) => isSetAsideBy(found, one.finding));
  if (same) return refused('deviation_already_proposed', { facts: { rule, entry: same.proposal.entry } });
  const { code, cite, facts, cells } = found;
  const finding: Ground = {
    rule,
    code,
    cite: cite.text,
    ...(facts && { facts }),
    ...(cells?.length && { cells: runsFromCells(cells) }),
  };
  const { reason } = command;
  const { id } = application;
  return accepted(
    [{ kind: 'deviation-proposed', ...entryBase(command, context), application: id, finding, reason }],
    { act: 'propose-deviation', application: id },
  );
}

/** The second signature. */
export function confirmDeviation(
  application: Application,
  command: ConfirmDeviation,
  context: Context,
): Decision {
  const { proposal } = command;
  const proposed = application.deviations.find((one) => one.proposal.entry === proposal);
  if (!proposed || proposed.confirmation) return refused('unknown_deviation', { facts: { entry: proposal } });
  if (proposed.proposal.by === command.by.account) {
    return refused('deviation_needs_second_signature', { facts: { entry: proposal } });
  }
  const { id } = application;
  return accepted(
    [{ kind: 'deviation-confirmed', ...entryBase(command, context), application: id, proposal }],
    {
      act: 'confirm-deviation',
      application: id,
    },
  );
}

/** Findings that still stop the application, and the confirmations by which the others are set aside. */
export function stopsLeft(
  application: Application,
  findings: readonly Finding[],
): { readonly stops: readonly Finding[]; readonly setAsideBy: readonly number[] } {
  const confirmed = application.deviations.filter((one) => one.confirmation);
  const setAsideBy = new Set<number>();
  const stops = findings.filter((finding) => {
    if (!stopping(finding)) return false;
    const by = confirmed.find((one) => finding.outcome === 'not-met' && isSetAsideBy(finding, one.finding));
    if (by?.confirmation) setAsideBy.add(by.confirmation.entry);
    return !by;
  });
  return { stops, setAsideBy: [...setAsideBy].sort((a, b) => a - b) };
}

/** What was found must be no more than what was set aside: the same rule and code, on no further block. */
function isSetAsideBy(finding: NotMetFinding, aside: Ground): boolean {
  if (finding.rule !== aside.rule || finding.code !== aside.code) return false;
  if (!finding.cells?.length) return true;
  return aside.cells !== undefined && runsContain(aside.cells, runsFromCells(finding.cells));
}
