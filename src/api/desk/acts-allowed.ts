/** Which acts the register would take from the officer now: each is decided as if it were done, and nothing is written. */
import type { DeskFile } from '#contract';
import { runsFromCells } from '#grid';
import { type Application, blocksToDrop, type Command, isOpen, type RegisterState } from '#register';
import { addYears } from '#terms';
import { byOf } from '../applications/acts.ts';
import { wireRuns } from '../area/area-view.ts';
import type { LiveRegister } from '../live-register.ts';
import type { SignedIn } from '../sessions/session-keeper.ts';

type Allowed = DeskFile['acts'][number];

interface Considered {
  readonly command: Command;
  /** The act filled in, where nothing is left for the officer to say. */
  readonly proposal?: NonNullable<Allowed['proposal']>;
}

/** Longer than any security must last: whether one would be taken at all is what is asked. */
const longSecurityYears = 12;

function considered(
  register: LiveRegister,
  state: RegisterState,
  application: Application,
  who: SignedIn,
): Considered[] {
  const { law, base } = register;
  const day = register.today();
  const acting = { application: application.id, by: byOf(who) };
  const { dropped } = blocksToDrop(state, application, { law, base, day });
  const cells = [...new Set(dropped.flatMap((row) => [...row.cells]))].sort((a, b) => a - b);
  const drop: Considered = {
    command: { act: 'drop-blocks', ...acting, cells },
    proposal: { act: 'drop-blocks', cells: wireRuns(runsFromCells(cells)) },
  };
  const security = 'notice' in application && {
    act: 'record-security' as const,
    ...acting,
    form: 'guarantee' as const,
    sum: application.notice.sum,
    issuer: 'to be named',
    until: addYears(day, longSecurityYears, { round: 'down' }),
    lodgedOn: day,
  };
  return [
    ...(cells.length > 0 ? [drop] : []),
    { command: { act: 'send-security-notice', ...acting }, proposal: { act: 'send-security-notice' } },
    ...(security ? [{ command: security }] : []),
    { command: { act: 'grant', ...acting }, proposal: { act: 'grant' } },
  ];
}

/** Every act of the officer on a file, with the reason where the register would refuse it. */
export function actsOf(
  register: LiveRegister,
  state: RegisterState,
  application: Application,
  who: SignedIn,
): Allowed[] {
  if (!isOpen(application)) return [];
  const acts = considered(register, state, application, who).map(({ command, proposal }): Allowed => {
    const { act } = command;
    const decision = register.decide(state, command);
    if (decision.accepted) return { act, allowed: true, ...(proposal ? { proposal } : {}) };
    const stop = decision.findings.find((finding) => finding.outcome === 'not-met');
    return { act, allowed: false, ...(stop ? { code: stop.code } : {}), findings: [...decision.findings] };
  });
  const deviations = application.deviations.flatMap((one): Allowed[] => {
    if (one.confirmation) return [];
    const proposal = { act: 'confirm-deviation', proposal: one.proposal.entry } as const;
    const command: Command = { ...proposal, application: application.id, by: byOf(who) };
    const decision = register.decide(state, command);
    if (decision.accepted) return [{ act: proposal.act, allowed: true, proposal }];
    return [{ act: proposal.act, allowed: false, findings: [...decision.findings] }];
  });
  // Grounds and reason only the officer can give: a refusal stands open as long as the application does.
  return [
    ...acts,
    ...deviations,
    { act: 'propose-deviation', allowed: true },
    { act: 'refuse', allowed: true },
  ];
}
