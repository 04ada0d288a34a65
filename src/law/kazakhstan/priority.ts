/** Who is first on a block: order of receipt, the equal first month, freed blocks, auction-only land (arts. 189, 189-1, 221-1, 278(6)). */
import { addDays, addMonths, type CivilDate, type Finding, laterDate, startOfDay } from '#terms';
import type { Examination, Queued } from '../queue.ts';
import type { Reopening } from '../reopening.ts';
import { type Area, cellsOf, namesOf } from './area.ts';
import { kazakhstanZone } from './calendar.ts';
import { type Law, type ProvisionId, rule } from './law.ts';

/** "Applications that name the same block are examined in the order of their receipt." — art. 189(1) */
export const firstInLine = rule<Area>()({
  id: 'exploration.priority',
  cite: { text: 'Code art. 189(1)', confidence: 'law' },
  codes: ['earlier_application', 'layer_not_loaded'],
  needs: ['layer-exploration-application'],
  uses: [],
  check({ cells, earlier, applicationsKnown }, law, say) {
    if (!applicationsKnown) {
      const facts = { layer: 'exploration-application' };
      return say.cannotTell('layer_not_loaded', 'layer-exploration-application', { facts });
    }
    if (earlier.length === 0) return say.met({ facts: { blocks: cells.length } });
    const bars = earlier.flatMap(({ by }) => by.barsUntil ?? []);
    const contested = cellsOf(earlier);
    // Only refusals stand in the way: the day on which the last of them no longer bars is known.
    const last = bars.length === earlier.length ? bars.reduce(laterDate) : undefined;
    return say.duty('earlier_application', {
      cite: { text: 'Code art. 189(1)–(2)', confidence: 'law' },
      facts: {
        blocks: contested.length,
        applications: namesOf(earlier),
        ...(last && { barsUntil: last }),
      },
      cells: contested,
      fix: last
        ? { do: 'wait-until', on: law.calendar.workingDayFrom(addDays(last, 1)) }
        : { do: 'drop-cells', cells: contested },
    });
  },
});

/** Ground that came open in a special way is shared out in a special way (arts. 189-1, 221-1, 278(6), ch. 28-2). */
export const openingOfGround = rule<Area>()({
  id: 'exploration.opening',
  cite: { text: 'Code arts. 189-1, 221-1, 278(6)', confidence: 'secondary' },
  codes: [
    'opening_unknown',
    'equal_month',
    'freed_block_window',
    'auction_only',
    'reserved_for_national_company',
    'not_yet_open',
  ],
  needs: ['how-ground-was-opened'],
  uses: ['first-opening.equal-months'],
  usesInForce: [
    'freed-block.window-days',
    'freed-block.auction-start',
    'auction-only.maximum-blocks',
    'reservation.maximum-years',
    'reservation.national-company-percent',
  ],
  check(area, law, say) {
    if (!area.openingsKnown) return say.cannotTell('opening_unknown', 'how-ground-was-opened');
    const findings: Finding[] = [];
    for (const group of groups(area)) {
      const { how, on, cells } = group;
      const facts = { blocks: cells.length, on };
      if (how === 'auction-only') {
        findings.push(
          say.duty('auction_only', {
            cite: { text: 'Code arts. 221-1, 221-2', confidence: 'secondary' },
            facts: { ...facts, ...valueInForce('auction-only.maximum-blocks', 'maximum', area.day, law) },
            cells,
            fix: { do: 'drop-cells', cells },
          }),
        );
      } else if (how === 'reserved') {
        if (area.day > on) continue;
        findings.push(
          say.duty('reserved_for_national_company', {
            cite: { text: 'Code ch. 28-2, Law 337-VIII', confidence: 'secondary' },
            facts: {
              ...facts,
              ...valueInForce('reservation.maximum-years', 'years', area.day, law),
              ...valueInForce('reservation.national-company-percent', 'percent', area.day, law),
            },
            cells,
            fix: { do: 'drop-cells', cells },
          }),
        );
      } else if (how === 'first-opened') {
        const cite = { text: 'Code art. 278(6)', confidence: 'law' } as const;
        if (area.day < on) {
          findings.push(say.duty('not_yet_open', { cite, facts, cells, fix: { do: 'wait-until', on } }));
        } else if (isInEqualMonth(on, area.day, law)) {
          findings.push(
            say.duty('equal_month', { cite, facts: { ...facts, until: lastEqualDay(on, law) }, cells }),
          );
        }
      } else if (law.inForce('freed-block.window-days', on)) {
        // Ground freed before the window was law has none.
        const until = lastDayOfFreedWindow(on, law);
        if (area.day < on || area.day > until) continue; // asked for while it was held, or later
        findings.push(
          say.duty('freed_block_window', {
            cite: law.on('freed-block.window-days', area.day).cite,
            facts: { ...facts, until, start: law.on('freed-block.auction-start', area.day).value },
            cells,
          }),
        );
      }
    }
    return findings.length > 0 ? findings : say.met({ facts: { blocks: area.cells.length } });
  },
});

function valueInForce(id: ProvisionId, fact: string, day: CivilDate, law: Law): Record<string, number> {
  return law.inForce(id, day) ? { [fact]: law.on(id, day).value as number } : {};
}

interface OpeningGroup {
  readonly how: string;
  readonly on: CivilDate;
  readonly cells: number[];
}

function groups(area: Area): OpeningGroup[] {
  const byKey = new Map<string, OpeningGroup>();
  for (const { cell, by } of area.openings) {
    const key = `${by.how} ${by.on}`;
    const group = byKey.get(key);
    if (group) group.cells.push(cell);
    else byKey.set(key, { how: by.how, on: by.on, cells: [cell] });
  }
  return [...byKey.values()];
}

/** Last day on which applications for first-opened territory are equal: "all filed in the first month". */
function lastEqualDay(openedOn: CivilDate, law: Law): CivilDate {
  const months = law.on('first-opening.equal-months', openedOn).value;
  return addDays(addMonths(openedOn, months, { round: 'up' }), -1);
}

function isInEqualMonth(openedOn: CivilDate, day: CivilDate, law: Law): boolean {
  return day >= openedOn && day <= lastEqualDay(openedOn, law);
}

/** Last day of the window in which a second application for a freed block leads to an auction (art. 189-1). */
function lastDayOfFreedWindow(publishedOn: CivilDate, law: Law): CivilDate {
  const days = law.on('freed-block.window-days', publishedOn).value;
  const counted = law.reading('freed-block.window-start') === 'day-of-publication';
  return law.calendar.addWorkingDays(counted ? addDays(publishedOn, -1) : publishedOn, days);
}

/** Last day on which a refused application still bars the next one on its blocks: ten working days from the notice (art. 189(2)). */
export function barsUntil(noticeOn: CivilDate, law: Law): CivilDate {
  return law.calendar.addWorkingDays(noticeOn, law.on('queue.bar-days', noticeOn).value);
}

/**
 * Whether an application may be examined on a day, given all that name one of its blocks: "the next is examined only after the
 * earlier was refused, and not before ten working days from the notice; where it is disputed, after the court." — art. 189(2)
 */
export function mayBeExamined(
  application: Queued,
  queue: readonly Queued[],
  today: CivilDate,
  law: Law,
): Examination {
  const rivals = queue.filter((other) => other.id !== application.id);
  if (law.reading('queue.same-instant') === 'auction') {
    const tied = rivals.find(
      (other) => other.status === 'open' && other.receivedAt === application.receivedAt,
    );
    if (tied) return { may: false, because: 'same-instant', by: tied.id };
  }
  const ahead = rivals.filter((other) => isAhead(other, application));
  const open = ahead.find((other) => other.status === 'open');
  if (open) return { may: false, because: 'earlier-open', by: open.id };
  const inCourt = ahead.find((other) => other.status === 'refused' && other.inCourt);
  if (inCourt) return { may: false, because: 'earlier-in-court', by: inCourt.id };
  let latest: { by: string; until: CivilDate } | undefined;
  for (const { id, status, refusedOn } of ahead) {
    if (status !== 'refused' || refusedOn === undefined) continue;
    const until = barsUntil(refusedOn, law);
    if (today <= until && (latest === undefined || until > latest.until)) latest = { by: id, until };
  }
  return latest ? { may: false, because: 'refusal-bars', ...latest } : { may: true };
}

/** Ways in which a block stops being held or asked for. */
export type EndOnBlock = 'licence-ended' | 'refused' | 'refused-for-want-of-security';

/** True where the end of a licence or an application makes a block a freed block in the sense of art. 189-1. */
export function freesBlocks(end: EndOnBlock, law: Law): boolean {
  if (end === 'licence-ended') return true;
  // The settings hold each other: a refusal for want of security frees blocks only where refusals free them at all.
  if (end === 'refused-for-want-of-security')
    return law.reading('security.refusal-frees-as') === 'freed-block';
  return law.reading('freed-block.definition') === 'licence-ended-or-application-refused';
}

/**
 * "Where several apply within fifteen working days after a freed block is published, it is auctioned." — art. 189-1. The law knows no
 * draw: that is a reading for what-ifs.
 */
export function reopeningOf(publishedOn: CivilDate, law: Law): Reopening | undefined {
  if (!law.inForce('freed-block.window-days', publishedOn)) return undefined;
  const afterWindow = addDays(lastDayOfFreedWindow(publishedOn, law), 1);
  return {
    closesAt: startOfDay(afterWindow, kazakhstanZone),
    ties: law.reading('freed-block.ties'),
    earlier: 'equal',
    randomness: law.reading('draw.randomness'),
    cite: law.on('freed-block.window-days', publishedOn).cite,
  };
}

/** The order of receipt; between equal instants, the order of the log. */
function isAhead(one: Queued, other: Queued): boolean {
  if (one.ahead) return true;
  return one.receivedAt === other.receivedAt
    ? one.sequence < other.sequence
    : one.receivedAt < other.receivedAt;
}
