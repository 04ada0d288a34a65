/** What stands against a decision on an application: the law on the ground of today, blocks to drop, and whose turn it is. */
import { cellsFromRuns, runsFromCells } from '#grid';
import type { Eligibility } from '#law';
import { addDays, type CivilDate, civilDateAt, type Finding, nothingStops } from '#terms';
import { runsMeet, runsWithout } from '../cell-runs.ts';
import type { Context } from '../context.ts';
import { refused } from '../deciding.ts';
import type { Decision } from '../decision.ts';
import { groundView } from '../ground-view.ts';
import { refusal } from '../refusals.ts';
import { lastSlotOf, unsettledSlots } from '../reopening/slot.ts';
import { againstSeals } from '../sealed-filing/decide.ts';
import { type Standpoint, standpointNow } from '../standpoint.ts';
import type { RegisterState } from '../state.ts';
import type { Application } from './application.ts';
import { lawFacts } from './facts.ts';
import { examination, rivalsUntil } from './queue.ts';

/** True for a finding with which nothing may be granted. */
export const stopping = (finding: Finding): boolean => !nothingStops([finding]);

/** The whole law on an application, on the ground of today, or as a standpoint knew it. */
export function lawFindings(
  state: RegisterState,
  application: Application,
  context: Pick<Context, 'law' | 'base' | 'day'>,
  asOf?: Pick<Standpoint, 'size' | 'written'>,
): readonly Finding[] {
  const { lodging, cells, lodgedOn } = application;
  const ground = groundView(state, context.base, {
    day: context.day,
    for: application.id,
    ...(asOf && { asOf }),
  });
  const at = { ...standpointNow(state, context.day), ...asOf };
  return context.law.checkExplorationApplication(lawFacts(state, lodging, cells, lodgedOn, at), ground);
}

/**
 * Blocks that the law excludes, until none is left to exclude: a block may lose its last neighbour by the dropping of another.
 * `parts` and `limited` are of what stays.
 */
export function blocksToDrop(
  state: RegisterState,
  application: Application,
  context: Pick<Context, 'law' | 'base' | 'day'>,
): Eligibility {
  const { datum, consents, supportAgreement } = application.lodging;
  const more = {
    datum,
    ...(consents && { consents }),
    ...(supportAgreement !== undefined && { supportAgreement }),
  };
  const ground = groundView(state, context.base, { day: context.day, for: application.id });
  const dropped: Eligibility['dropped'][number][] = [];
  let runs = application.cells;
  for (;;) {
    const answer = context.law.eligibility({ cells: cellsFromRuns(runs), ...more }, context.day, ground);
    const gone = new Set(answer.dropped.flatMap((row) => row.cells));
    if (gone.size === 0) return { ...answer, dropped };
    runs = runsWithout(runs, runsFromCells([...gone]));
    // Blocks that only the dropping of others would exclude stay while nothing else is left: the law judges them next.
    if (runs.length > 0 || dropped.length === 0) dropped.push(...answer.dropped);
    if (runs.length === 0) return { dropped, limited: [], parts: [] };
  }
}

/** Blocks in the area that may not be granted. */
export function againstGrant(state: RegisterState, application: Application, context: Context): Finding[] {
  const { dropped } = blocksToDrop(state, application, context);
  const cells = [...new Set(dropped.flatMap((row) => row.cells))].sort((a, b) => a - b);
  if (cells.length === 0) return [];
  const held = cells.filter((cell) => state.claims.holder(cell) !== 0);
  const fix = { do: 'drop-cells', cells } as const;
  const findings: Finding[] = [];
  if (held.length > 0)
    findings.push(refusal('block_already_held', { cells: held, facts: { blocks: held.length }, fix }));
  findings.push(
    refusal('ineligible_blocks_remain', {
      cells,
      facts: { blocks: cells.length, rules: [...new Set(dropped.map(({ rule }) => rule))] },
      fix,
    }),
  );
  return findings;
}

/** "The next application is examined only after the earlier was refused, and not before ten working days." — art. 189(2) */
export function againstTurn(
  state: RegisterState,
  application: Application,
  context: Context,
): Decision | undefined {
  const turn = examination(state, application, context);
  if (!turn.may) {
    const facts = { by: turn.by };
    if (turn.because !== 'refusal-bars') return refused('earlier_application_open', { facts });
    return refused('refusal_still_bars', {
      facts: { ...facts, until: turn.until },
      fix: { do: 'wait-until', on: addDays(turn.until, 1) },
    });
  }
  return (
    againstSeals(state, application.priority, context.at) ??
    againstSlot(state, application, context) ??
    againstFreedWindow(state, application, context)
  );
}

/** Nobody is examined on ground whose slot is open, or whose lots are not drawn: filings inside a slot are equal. */
function againstSlot(state: RegisterState, application: Application, context: Context): Decision | undefined {
  for (const slot of unsettledSlots(state)) {
    if (!runsMeet(slot.cells, application.cells)) continue;
    if (slot.status === 'awaiting-draw') return refused('draw_awaited', { facts: { slot: slot.id } });
    const on = civilDateAt(slot.closesAt, context.law.zone);
    return refused('slot_still_open', {
      facts: { slot: slot.id, closesAt: slot.closesAt },
      ...(on > context.day && { fix: { do: 'wait-until', on } }),
    });
  }
  return undefined;
}

/** True where a slot that was drawn, or in which nobody met another, gave each of the blocks its order since it was last freed. */
function wasDrawn(state: RegisterState, cells: readonly number[]): boolean {
  return cells.every((cell) => {
    const slot = lastSlotOf(state, cell);
    return slot !== undefined && (slot.status === 'drawn' || slot.status === 'settled');
  });
}

/** "Where several ask for a freed block within fifteen working days of its publication, an auction decides." — art. 189-1 */
function againstFreedWindow(
  state: RegisterState,
  application: Application,
  context: Context,
): Decision | undefined {
  const ground = groundView(state, context.base, { day: context.day, for: application.id });
  const freed = cellsFromRuns(application.cells).some((cell) => ground.opening?.(cell)?.how === 'freed');
  if (!freed) return undefined;
  for (const finding of lawFindings(state, application, context)) {
    if (finding.outcome !== 'not-met' || finding.code !== 'freed_block_window') continue;
    const until = finding.facts?.until as CivilDate;
    const cells = finding.cells ?? [];
    if (context.day <= until) {
      return refused('freed_block_window_open', {
        facts: { until },
        cells,
        fix: { do: 'wait-until', on: addDays(until, 1) },
      });
    }
    const rivals = rivalsUntil(state, application, cells, until);
    if (rivals.length === 0) continue;
    if (context.law.reopening(context.day)?.ties === 'draw') {
      if (wasDrawn(state, cells)) continue;
      return refused('draw_awaited', { facts: { rivals }, cells });
    }
    return refused('auction_required', { facts: { rivals, until }, cells });
  }
  return undefined;
}
