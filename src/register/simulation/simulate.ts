/**
 * A trial register at real scale, from the first day of the Code to yesterday. Every act goes through `decide`, the same as a
 * person's, so that the log is lawful by construction; every entry says that it is simulated.
 */
import type { LawPack } from '#law';
import { addDays, type CivilDate, civilDate, partsFromCivilDate } from '#terms';
import type { OpenRegister } from '../command.ts';
import type { Entry } from '../entry.ts';
import type { GroundBase } from '../ground-base.ts';
import type { RegisterState } from '../state.ts';
import { areaSize, type DepositPoint, growArea, Prospects } from './area.ts';
import { afterLodging, holderEvents } from './holder.ts';
import { simulatedLodging } from './papers.ts';
import {
  type SimulatedHolder,
  type SimulatedOpening,
  simulatedHolders,
  simulatedRegistrar,
} from './people.ts';
import { grantsOfLaterYears, grantsOfYear, habits, rush, shareGranted } from './rates.ts';
import { World } from './world.ts';

export interface SimulationPlan {
  readonly seed: number;
  /** The log ends the day before. */
  readonly today: CivilDate;
  readonly law: LawPack;
  readonly base: GroundBase;
  readonly deposits: readonly DepositPoint[];
  /** What register this is; it is opened by the simulation and is a trial. */
  readonly register: Pick<OpenRegister, 'origin' | 'country' | 'law' | 'data'>;
  /** 1: the whole country, about 2,900 live licences. Smaller for tests. */
  readonly scale?: number;
}

/** A month of entries, to be appended in this order. */
export interface SimulationBatch {
  readonly entries: readonly Entry[];
  /** What commitments of these or later entries open to. */
  readonly openings: readonly SimulatedOpening[];
  /** The last day lived through. */
  readonly on: CivilDate;
  /** 0 to 1. */
  readonly progress: number;
}

const firstDay = civilDate('2018-06-29');
const workingDaysOfYear = 247;
const holdersOfCountry = 420;

/**
 * Simulates the register's life, a month at a time. The same plan gives the same entries.
 * @returns the state into which all entries are folded
 * @throws RangeError when there is no deposit to explore around, or `today` is not after the first day of the Code
 */
export function* simulate(plan: SimulationPlan): Generator<SimulationBatch, RegisterState> {
  const { law, today, scale = 1 } = plan;
  if (today <= firstDay) throw new RangeError(`Got ${today} when expected a day after ${firstDay}.`);
  const world = new World(plan.seed, law, plan.base, firstDay);
  const { random, state } = world;
  const events = holderEvents(world);
  const prospects = new Prospects(plan.deposits);
  const holders = simulatedHolders(random, Math.max(5, Math.round(holdersOfCountry * scale)));
  const byWeight = holders.map((holder) => [holder.weight, holder] as const);
  world.must({ act: 'open-register', by: simulatedRegistrar, trial: true, ...plan.register });

  let openings: readonly SimulatedOpening[] = holders.flatMap((holder) => holder.openings);
  const days = daysFrom(firstDay, today);
  const rushes = addDays(today, -rush.days);
  const lodge = () =>
    lodgeSomewhere(world, prospects, random.weighted(byWeight), (application) =>
      afterLodging(world, application, events),
    );
  for (const [i, day] of days.entries()) {
    if (law.calendar.isWorkingDay(day)) {
      const { year } = partsFromCivilDate(day);
      const grants = (grantsOfYear[year] ?? grantsOfLaterYears) * (day >= rushes ? rush.times : 1);
      const days = year === 2018 ? workingDaysOfYear / 2 : workingDaysOfYear;
      world.live(day, Array(random.times((grants / shareGranted / days) * scale)).fill(lodge));
    }
    const monthEnds = days[i + 1]?.slice(5, 7) !== day.slice(5, 7);
    if (!monthEnds) continue;
    yield { entries: world.takeEntries(), openings, on: day, progress: (i + 1) / days.length };
    openings = [];
  }
  return state;
}

function daysFrom(from: CivilDate, before: CivilDate): CivilDate[] {
  const days: CivilDate[] = [];
  for (let day = from; day < before; day = addDays(day, 1)) days.push(day);
  return days;
}

/** Chooses ground as people do, some carelessly and some on purpose over another's application, and lodges for it. */
function lodgeSomewhere(
  world: World,
  prospects: Prospects,
  holder: SimulatedHolder,
  lodged: (application: `A-${string}`) => void,
): void {
  const { random, state, base, law, today } = world;
  const usable = (cell: number) => base.country(cell) === 'whole' && base.programme(cell) !== 'not-open';
  const free = (cell: number) =>
    usable(cell) &&
    state.claims.holder(cell) === 0 &&
    !base.closures(cell).some(({ extent }) => extent === 'whole') &&
    !base.rights(cell).some(({ extent }) => extent === 'whole');
  const unclaimed = (cell: number) => {
    if (!free(cell)) return false;
    let claimed = false;
    state.claims.each(cell, state.size, (_claimant, _begun, ended) => {
      if (ended === undefined) claimed = true;
    });
    return !claimed;
  };
  const size = areaSize(random);
  const careless = random.chance(habits.careless);
  let best: { cells: number[]; deposit: DepositPoint } = { cells: [], deposit: { cell: 0, minerals: [] } };
  const contested = random.chance(habits.rival) ? contestedCell(world) : undefined;
  for (let attempt = 0; attempt < 12 && best.cells.length < size * 0.7; attempt++) {
    const { deposit, seed } = prospects.target(random, partsFromCivilDate(today).year);
    const cells =
      contested === undefined
        ? growArea(random, seed, size, careless ? usable : unclaimed)
        : growArea(random, contested, size, free);
    if (cells.length > best.cells.length) best = { cells, deposit };
  }
  if (best.cells.length === 0) return; // no ground around the deposits that were looked at
  const command = simulatedLodging(random, law, today, holder, best.deposit, best.cells);
  const { outcome } = world.must(command);
  if (outcome.act === 'lodge') lodged(outcome.application);
}

/** A block that somebody else has asked for lately and nobody else stands in line for. */
function contestedCell(world: World): number | undefined {
  const { random, state, today } = world;
  const since = addDays(today, -15);
  const lately = state.applications
    .withStatus('under-review')
    .flatMap((ordinal) => state.applications.get(ordinal) ?? [])
    .filter(({ lodgedOn }) => lodgedOn >= since);
  if (lately.length === 0) return undefined;
  const { cells } = random.pick(lately);
  const cell = random.pick(cells)[0];
  let inLine = 0;
  state.claims.each(cell, state.size, (_claimant, _begun, ended) => {
    if (ended === undefined) inLine++;
  });
  return inLine < 3 ? cell : undefined;
}
