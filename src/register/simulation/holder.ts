/** The simulated applicant and holder: lodges, answers, secures, pays, gives back, and now and then does not. */

import { cellsFromRuns, connectedParts, neighboursOfCell } from '#grid';
import type { CostRow } from '#law';
import {
  type ApplicationId,
  addDays,
  addMonths,
  type CivilDate,
  civilDate,
  type LicenceId,
  partsFromCivilDate,
} from '#terms';
import type { Decision } from '../decision.ts';
import { applicationOf, licenceOf } from '../state.ts';
import { type DeskEvents, examine, issue, officersDelay, refuseUnsecured } from './desk.ts';
import { simulatedBank, simulatedInsurer, simulatedOfficer, simulatedRegistrar } from './people.ts';
import { habits } from './rates.ts';
import type { World } from './world.ts';

/** What applicants and holders do when the desk has moved. */
export function holderEvents(world: World): DeskEvents {
  const events: DeskEvents = {
    blocksDropped: (application, answerBy) => answer(world, application, answerBy, events),
    noticeSent: (application, lodgeBy) => secure(world, application, lodgeBy, events),
    granted: (decision) => begin(world, decision),
    auctionNeeded: (application) =>
      world.planIn(world.random.whole(2, 10), () => withdraw(world, application)),
  };
  return events;
}

/** After the lodging: the review, and now and then a change of mind. */
export function afterLodging(world: World, application: ApplicationId, events: DeskEvents): void {
  const { random } = world;
  world.planIn(officersDelay(world, 10), () => examine(world, application, events));
  if (random.chance(habits.withdraws)) {
    world.planIn(random.whole(2, 45), () => withdraw(world, application));
  }
}

function byOf(world: World, application: ApplicationId) {
  const account = applicationOf(world.state, application)?.applicant.id ?? '';
  return { role: 'simulation', account } as const;
}

function withdraw(world: World, application: ApplicationId): void {
  const by = byOf(world, application);
  world.act({ act: 'withdraw', by, application, reason: 'Simulated change of plans.' });
}

/** Keeps the rest, gives up a part of it, or keeps silent until the clock has run out. */
function answer(world: World, application: ApplicationId, answerBy: CivilDate, events: DeskEvents): void {
  const { random } = world;
  const answers = random.share();
  if (answers > 0.6) return;
  world.planIn(random.whole(1, 4), () => {
    const asked = applicationOf(world.state, application);
    if (asked?.status !== 'awaiting-answer' || world.today > answerBy) return;
    const cells = cellsFromRuns(asked.cells);
    const given = answers < 0.04 ? cells : answers < 0.14 && cells.length > 4 ? cells.slice(-2) : [];
    world.must({ act: 'give-up-blocks', by: byOf(world, application), application, cells: given });
    world.planIn(random.whole(1, 3), () => examine(world, application, events));
  });
}

/** Lodges security in time, at the last minute, or never. */
function secure(world: World, application: ApplicationId, lodgeBy: CivilDate, events: DeskEvents): void {
  const { random, law } = world;
  const { calendar } = law;
  if (random.chance(habits.neverSecures)) {
    world.plan(calendar.addWorkingDays(lodgeBy, random.whole(1, 6)), () =>
      refuseUnsecured(world, application),
    );
    return;
  }
  const days = calendar.workingDaysBetween(world.today, lodgeBy);
  const wait = random.chance(habits.lastMinute)
    ? days - random.whole(0, 2)
    : random.whole(4, Math.max(5, days - 3));
  world.planIn(wait, () => {
    const lodgedOn = world.today;
    const record = () => {
      const asked = applicationOf(world.state, application);
      if (asked?.status !== 'awaiting-security') return;
      const form = random.weighted([
        [5, 'guarantee'],
        [2, 'deposit'],
        [3, 'insurance'],
      ] as const);
      world.must({
        act: 'record-security',
        by: simulatedOfficer(random),
        application,
        form,
        sum: asked.notice.sum,
        issuer: form === 'insurance' ? simulatedInsurer(random) : simulatedBank(random),
        until: addMonths(world.today, 100, { round: 'down' }),
        lodgedOn,
      });
      world.planIn(officersDelay(world, 5), () => issue(world, application, events));
    };
    // The papers reach the officer at once or on the next day.
    if (random.chance(0.7)) record();
    else world.planIn(1, record);
  });
}

/** A new licence: its bonus, its rentals, and the ways in which it may end. */
function begin(world: World, decision: Extract<Decision, { accepted: true }>): void {
  for (const entry of decision.entries) {
    if (entry.kind !== 'licence-granted') continue;
    const { licence, from, until } = entry;
    payBonus(world, licence, from);
    planRental(world, licence, partsFromCivilDate(from).year);
    planSurrender(world, licence, from, until);
    world.plan(world.law.calendar.addWorkingDays(addDays(until, 1), world.random.whole(0, 4)), () => {
      if (licenceOf(world.state, licence)?.status !== 'in-force') return;
      world.must({ act: 'end-licence', by: simulatedRegistrar, licence, reason: 'expired', documents: [] });
    });
  }
}

/** The bonus before 2026 is not known; the simulation pays what the Tax Code of 2025 asks. */
function payBonus(world: World, licence: LicenceId, from: CivilDate): void {
  const { random, law } = world;
  if (random.chance(0.02)) return;
  const units = Number(
    law.valueOn('signature-bonus.exploration', from) ??
      law.valueOn('signature-bonus.exploration', civilDate('2026-01-01')),
  );
  const days = random.chance(0.08) ? random.whole(11, 30) : random.whole(2, 10);
  world.planIn(days, () => {
    const amount = Math.round(units * Number(law.valueOn('mci', world.today)));
    pay(world, licence, { purpose: 'signature-bonus', amount });
  });
}

function pay(
  world: World,
  licence: LicenceId,
  payment: {
    readonly purpose: 'signature-bonus' | 'rental';
    readonly amount: number;
    readonly period?: { readonly from: CivilDate; readonly until: CivilDate };
  },
): void {
  const { purpose, amount, period } = payment;
  if (!licenceOf(world.state, licence) || amount <= 0) return;
  world.must({
    act: 'record-payment',
    by: simulatedOfficer(world.random),
    licence,
    purpose,
    sum: { amount, currency: world.law.currency },
    ...(period && { period }),
    paidOn: world.today,
  });
}

/** One rental a calendar year: 25 February, and for a licence of the year the 25th of the second month of the next quarter. */
function planRental(world: World, licence: LicenceId, year: number, costs?: readonly CostRow[]): void {
  const { random, law, state } = world;
  const held = licenceOf(state, licence);
  if (!held) return;
  const known =
    costs ?? law.explorationCosts({ blocks: held.blocks, from: held.from, years: 6 }).byCalendarYear;
  const row = known.find((candidate) => candidate.year === year);
  if (!row) return;
  const { year: firstYear, month } = partsFromCivilDate(held.from);
  const lateStart = year === firstYear && held.from > civilDate(`${year}-02-01`);
  const quarter = Math.floor((month - 1) / 3) + 1;
  const due = lateStart
    ? addDays(addMonths(civilDate(`${year}-01-01`), 3 * quarter + 1, { round: 'down' }), 24)
    : civilDate(`${year}-02-25`);
  const next = () =>
    planRental(
      world,
      licence,
      year + 1,
      held.blocks === licenceOf(state, licence)?.blocks ? known : undefined,
    );
  if (random.chance(habits.rentalUnpaid)) {
    world.plan(addDays(due, random.whole(60, 220)), () => breach(world, licence, row));
    world.plan(civilDate(`${year + 1}-01-05`), next);
    return;
  }
  const day = random.chance(habits.rentalLate) ? random.whole(3, 90) : -random.whole(0, 24);
  world.plan(addDays(due, day), () => {
    if (licenceOf(state, licence)?.status === 'in-force') payRental(world, licence, row);
    next();
  });
}

function payRental(world: World, licence: LicenceId, row: CostRow): void {
  const amount = row.parts.find(({ part }) => part === 'rental')?.amount ?? 0;
  pay(world, licence, { purpose: 'rental', amount, period: { from: row.from, until: row.until } });
}

/** An unpaid rental: most mend it in the three months of the notice; the others lose the licence three months after the next. */
function breach(world: World, licence: LicenceId, row: CostRow): void {
  const { random } = world;
  if (licenceOf(world.state, licence)?.status !== 'in-force') return;
  const breachNoticeOn = world.today;
  if (random.chance(0.25)) {
    world.planIn(random.whole(5, 55), () => {
      if (licenceOf(world.state, licence)?.status === 'in-force') payRental(world, licence, row);
    });
    return;
  }
  world.plan(addDays(addMonths(breachNoticeOn, 3, { round: 'up' }), random.whole(2, 30)), () => {
    const revocationNoticeOn = world.today;
    world.plan(addDays(addMonths(revocationNoticeOn, 3, { round: 'up' }), random.whole(1, 10)), () => {
      if (licenceOf(world.state, licence)?.status !== 'in-force') return;
      const by = simulatedOfficer(random);
      const notices = { breachNoticeOn, revocationNoticeOn, documents: [] };
      world.must({ act: 'end-licence', by, licence, reason: 'revoked', ...notices });
    });
  });
}

/** Gives back the whole, or blocks from the edge so that the rest stays one plot. */
function planSurrender(world: World, licence: LicenceId, from: CivilDate, until: CivilDate): void {
  const { random } = world;
  const wholeIn = daysUntil(world, habits.surrendersInAYear);
  const partIn = daysUntil(world, habits.surrendersPartInAYear);
  const documents = () => [{ kind: 'closure-act', sha256: random.hex(32) }];
  if (addDays(from, wholeIn) < until) {
    world.plan(addDays(from, wholeIn), () => {
      const held = licenceOf(world.state, licence);
      if (held?.status !== 'in-force' || world.today > until) return;
      world.must({
        act: 'surrender',
        by: { role: 'simulation', account: held.holder.id },
        licence,
        documents: documents(),
      });
    });
  }
  if (addDays(from, partIn) < until) {
    world.plan(addDays(from, partIn), () => {
      const held = licenceOf(world.state, licence);
      if (held?.status !== 'in-force' || held.blocks < 10) return;
      const cells = fromTheEdge(
        cellsFromRuns(held.cells),
        Math.floor(held.blocks * (0.2 + 0.4 * random.share())),
      );
      const by = { role: 'simulation', account: held.holder.id } as const;
      world.must({ act: 'surrender', by, licence, cells, documents: documents() });
    });
  }
}

/** Days until something that happens with a yearly chance. */
function daysUntil(world: World, chanceInAYear: number): number {
  return Math.ceil((-Math.log(1 - world.random.share()) / chanceInAYear) * 365);
}

/** So many blocks of a joined area, from the far end of a walk: the rest stays joined. */
function fromTheEdge(cells: readonly number[], count: number): number[] {
  const left = new Set(cells);
  const walk = [cells[0] as number];
  left.delete(cells[0] as number);
  for (let i = 0; i < walk.length; i++) {
    for (const neighbour of neighboursOfCell(walk[i] as number)) {
      if (left.delete(neighbour)) walk.push(neighbour);
    }
  }
  if (left.size > 0) throw new Error(`A licence of ${connectedParts(cells).length} parts is no plot.`);
  return walk.slice(walk.length - count).sort((a, b) => a - b);
}
