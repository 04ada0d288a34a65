/** The refusal of an application: grounds that the law finds or the ministry judges, and a reason (art. 190). */
import { runsFromCells } from '#grid';
import { addDays } from '#terms';
import type { Refuse } from '../command.ts';
import type { Context } from '../context.ts';
import { accepted, entryBase, refused } from '../deciding.ts';
import type { Decision } from '../decision.ts';
import type { Ground } from '../entry-parts.ts';
import type { RegisterState } from '../state.ts';
import type { Application } from './application.ts';
import { againstTurn, lawFindings, stopping } from './judgement.ts';
import { backs, type RefusalGround, refusalGrounds } from './refusal-grounds.ts';

/** "The application is refused on these grounds … the refusal is reasoned." — art. 190 */
export function refuse(
  state: RegisterState,
  application: Application,
  command: Refuse,
  context: Context,
): Decision {
  if (command.reason.trim() === '') return refused('reason_missing');
  if (command.grounds.length === 0) return refused('ground_missing');
  const against = againstTurn(state, application, context);
  if (against) return against;
  const findings = lawFindings(state, application, context).filter(stopping);
  const grounds: Ground[] = [];
  for (const code of command.grounds) {
    const ground: RefusalGround = refusalGrounds[code];
    if (code === 'security-late') {
      if (application.status !== 'awaiting-security')
        return refused('ground_not_found', { facts: { ground: code } });
      const { lodgeBy } = application.notice;
      if (context.day <= lodgeBy) {
        return refused('security_still_in_time', {
          facts: { lodgeBy },
          fix: { do: 'wait-until', on: addDays(lodgeBy, 1) },
        });
      }
      grounds.push({ rule: 'register.security', code, cite: ground.cite.text, facts: { lodgeBy } });
      continue;
    }
    const backing = findings.filter(({ rule }) => backs(rule, ground));
    if (backing.length === 0 && !ground.judged)
      return refused('ground_not_found', { facts: { ground: code } });
    if (backing.length === 0) grounds.push({ rule: 'register.judgement', code, cite: ground.cite.text });
    for (const { rule, facts, cells } of backing) {
      const details = { ...(facts && { facts }), ...(cells?.length && { cells: runsFromCells(cells) }) };
      grounds.push({ rule, code, cite: ground.cite.text, ...details });
    }
  }
  const barsUntil = context.law.barsUntil(context.day);
  const base = entryBase(command, context);
  const { reason } = command;
  return accepted(
    [{ kind: 'application-refused', ...base, application: application.id, grounds, reason, barsUntil }],
    { act: 'refuse', application: application.id, barsUntil },
  );
}
