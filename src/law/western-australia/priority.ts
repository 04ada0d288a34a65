/** Who is first: the first to meet the initial requirement; those who met it together draw lots (s. 105A). */
import { addDays, addMonths, type CivilDate, type Instant } from '#terms';
import type { Examination, Queued } from '../queue.ts';
import type { Reopening } from '../reopening.ts';
import type { Area } from './area.ts';
import { type Law, rule } from './law.ts';
import { openingOf } from './lodging.ts';

/** "The first to comply with the initial requirement has priority." — s. 105A(1). All types but miscellaneous licences. */
export const firstInTime = rule<Area>()({
  id: 'wa.exploration.priority',
  cite: { text: 'Mining Act s. 105A', confidence: 'secondary' },
  codes: ['earlier_applicant_has_priority', 'same_day_ballot', 'applications_not_loaded'],
  needs: ['applications-of-others'],
  uses: [],
  check({ cells, earlier, applicationsKnown, day }, _law, say) {
    if (!applicationsKnown) return say.cannotTell('applications_not_loaded', 'applications-of-others');
    if (earlier.length === 0) return say.met({ facts: { blocks: cells.length } });
    const contested = [...new Set(earlier.map(({ cell }) => cell))];
    const facts = { blocks: contested.length, applications: [...new Set(earlier.map(({ by }) => by.id))] };
    // The instant decides, and here only days are known: of the same day it may be the same half past eight.
    if (earlier.every(({ by }) => by.appliedOn === day)) {
      return say.duty('same_day_ballot', { facts, cells: contested });
    }
    return say.duty('earlier_applicant_has_priority', {
      facts,
      cells: contested,
      fix: { do: 'drop-cells', cells: contested },
    });
  },
});

/** An application in the contest for the same ground. */
export interface Contender {
  readonly id: string;
  /** The instant at which it met the initial requirement; absent where it did not: out before any ballot. */
  readonly metAt?: Instant;
  /** Complainant in the forfeiture by which the ground came open: first for 14 days (s. 96(3a)). */
  readonly complainantSince?: CivilDate;
  readonly appliedOn: CivilDate;
}

export interface Contest {
  /** Those who did not meet the initial requirement. */
  readonly eliminated: readonly string[];
  readonly decidedBy: 'nobody' | 'time' | 'complaint' | 'ballot';
  /** One, or all who draw lots. */
  readonly first: readonly string[];
  /** In order of time, those behind the first. */
  readonly behind: readonly string[];
}

/**
 * "Where two or more complied at the same time, the Warden determines by ballot." — s. 105A(3). Who did not comply is out before the
 * ballot; the Minister still decides. The complainant's right does not beat applications already lodged.
 */
export function contestOf(contenders: readonly Contender[], law: Law): Contest {
  const valid = contenders.filter(({ metAt }) => metAt !== undefined);
  const eliminated = contenders.filter(({ metAt }) => metAt === undefined).map(({ id }) => id);
  const byTime = [...valid].sort((a, b) => ((a.metAt as Instant) < (b.metAt as Instant) ? -1 : 1));
  const [earliest] = byTime;
  if (!earliest) return { eliminated, decidedBy: 'nobody', first: [], behind: [] };
  const complainant = byTime.find(({ complainantSince, appliedOn }) => {
    if (complainantSince === undefined) return false;
    const days = law.on('complainant.priority-days', complainantSince).value;
    return appliedOn <= addDays(complainantSince, days);
  });
  const earlierThanEnd = (since: CivilDate) => byTime.some(({ appliedOn }) => appliedOn < since);
  if (complainant?.complainantSince && !earlierThanEnd(complainant.complainantSince)) {
    return {
      eliminated,
      decidedBy: 'complaint',
      first: [complainant.id],
      behind: byTime.filter(({ id }) => id !== complainant.id).map(({ id }) => id),
    };
  }
  const tied = byTime.filter(({ metAt }) => metAt === earliest.metAt);
  return {
    eliminated,
    decidedBy: tied.length > 1 ? 'ballot' : 'time',
    first: tied.map(({ id }) => id),
    behind: byTime.slice(tied.length).map(({ id }) => id),
  };
}

/** An application waits while another with priority is open; who met the requirement at the same instant waits for the ballot. */
export function mayBeExamined(application: Queued, queue: readonly Queued[]): Examination {
  const ahead = queue.find(
    ({ id, receivedAt, status, ahead: drawn }) =>
      id !== application.id && status === 'open' && (drawn || receivedAt <= application.receivedAt),
  );
  return ahead ? { may: false, because: 'earlier-open', by: ahead.id } : { may: true };
}

/**
 * Surrendered ground is released to everybody at one instant, and what comes in out of hours is received at half past eight on the next
 * working day (reg 2): so all who lodge before then met the requirement at one time, and draw lots (s. 105A(3)). Who lodged before stays ahead.
 */
export function reopeningOf(publishedOn: CivilDate, law: Law): Reopening {
  return {
    closesAt: openingOf(law.calendar.workingDayFrom(addDays(publishedOn, 1)), law),
    ties: 'draw',
    earlier: 'ahead',
    randomness: law.reading('draw.randomness'),
    cite: { text: 'Mining Act s. 105A(3)', confidence: 'secondary' },
  };
}

/** The last day on which a former holder and who is related to it may not apply again (ss. 45(2), 69, 85A). */
export function formerHolderBarredUntil(endedOn: CivilDate, law: Law): CivilDate {
  return addMonths(endedOn, law.on('former-holder.bar-months', endedOn).value, { round: 'down' });
}
