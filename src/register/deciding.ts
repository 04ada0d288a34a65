/** What every decision asks first: is the register open, does the record exist, does the life cycle allow the act, and to this person. */
import type { Finding } from '#terms';
import { runsContain } from './cell-runs.ts';
import type { Command } from './command.ts';
import type { Context } from './context.ts';
import type { Decision, Outcome } from './decision.ts';
import type { Entry } from './entry.ts';
import { type CellRuns, partyOf } from './entry-parts.ts';
import type { LifeCycleRow } from './life-cycle.ts';
import { type RefusalDetails, type RegisterRefusal, refusal } from './refusals.ts';

export function accepted(
  entries: readonly Entry[],
  outcome: Outcome,
  findings: readonly Finding[] = [],
): Decision {
  return { accepted: true, entries, outcome, findings };
}

export function refused(code: RegisterRefusal, details?: RefusalDetails): Decision {
  return { accepted: false, findings: [refusal(code, details)] };
}

export function refusedBy(findings: readonly Finding[]): Decision {
  return { accepted: false, findings };
}

/** What every entry of a command says first. */
export function entryBase(command: Command, context: Context) {
  const base = { at: context.at, on: context.day, by: command.by };
  return command.by.role === 'simulation' ? { ...base, simulated: true as const } : base;
}

/** The first thing that stands against the act, by the life cycle; undefined where nothing does. */
export function againstLifeCycle(
  rows: readonly LifeCycleRow[],
  command: Command,
  status: string,
  party: string | undefined,
): Decision | undefined {
  const ofAct = rows.filter(({ act }) => act === command.act);
  const possible = ofAct.filter(({ from }) => from.length === 0 || from.includes(status));
  const first = possible[0];
  if (!first) {
    const from = [...new Set(ofAct.flatMap((row) => row.from))];
    const cite = ofAct[0]?.under;
    return refused('act_not_possible_in_status', {
      facts: { act: command.act, status, possibleIn: from },
      ...(cite ? { cite } : {}),
    });
  }
  const { role } = command.by;
  if (role !== 'simulation' && !possible.some(({ who }) => who.includes(role))) {
    return refused('not_your_act', {
      facts: { act: command.act, role, who: [...new Set(possible.flatMap(({ who }) => who))] },
      cite: first.under,
    });
  }
  if (role === 'applicant' && party !== undefined && partyOf(command.by) !== party) {
    return refused('not_your_record', { facts: { act: command.act }, cite: first.under });
  }
  return undefined;
}

/** Cells as asked for in a command: each once, each a cell. */
export function againstCells(
  cells: readonly number[],
  isCell: (cell: unknown) => boolean,
): Decision | undefined {
  const strange = cells.filter((cell) => !isCell(cell));
  if (strange.length > 0) return refused('not_a_block', { facts: { cells: strange.map(String) } });
  const seen = new Set<number>();
  const twice = new Set<number>();
  for (const cell of cells) (seen.has(cell) ? twice : seen).add(cell);
  return twice.size > 0 ? refused('block_named_twice', { cells: [...twice] }) : undefined;
}

/** Undefined where every cell is one of the record's. */
export function againstStrangeCells(has: CellRuns, runs: CellRuns, record: string): Decision | undefined {
  return runsContain(has, runs) ? undefined : refused('not_these_blocks', { facts: { record } });
}
