/** The simulated register as it grows: a clock, an agenda of what people mean to do, and `decide` as the only way to do it. */
import type { LawPack } from '#law';
import {
  type CivilDate,
  type Instant,
  instantFromMillis,
  laterDate,
  millisFromInstant,
  startOfDay,
} from '#terms';
import type { Command } from '../command.ts';
import { decide } from '../decide.ts';
import type { Decision } from '../decision.ts';
import type { Entry } from '../entry.ts';
import { fold } from '../fold.ts';
import type { GroundBase } from '../ground-base.ts';
import { openState } from '../state.ts';
import { Random } from './random.ts';

type Task = () => void;

const [opens, closes] = [9 * 3600, 18 * 3600];

export class World {
  readonly state = openState();
  readonly random: Random;
  readonly law: LawPack;
  readonly base: GroundBase;
  today: CivilDate;
  #at: Instant;
  #entries: Entry[] = [];
  readonly #agenda = new Map<CivilDate, Task[]>();

  constructor(seed: number, law: LawPack, base: GroundBase, from: CivilDate) {
    this.random = new Random(seed);
    this.law = law;
    this.base = base;
    this.today = from;
    this.#at = startOfDay(from, law.zone);
  }

  /** Asks the register for an act, as a person would; what is accepted is in the log at once. */
  act(command: Command): Decision {
    const { law, base, today: day } = this;
    const decision = decide(this.state, command, { at: this.#at, day, law, base });
    if (decision.accepted) {
      for (const entry of decision.entries) {
        fold(this.state, this.state.size, entry);
        this.#entries.push(entry);
      }
    }
    return decision;
  }

  /** An act that nothing may stand against: a simulation that asks what the law forbids is wrong. @throws Error with the codes */
  must(command: Command): Extract<Decision, { accepted: true }> {
    const decision = this.act(command);
    if (decision.accepted) return decision;
    const codes = decision.findings.map((finding) => ('code' in finding ? finding.code : finding.rule));
    throw new Error(`The simulation asked for ${command.act} on ${this.today}: ${codes.join(', ')}.`);
  }

  /** Puts a task on the first working day from `day` on, tomorrow at the earliest. */
  plan(day: CivilDate, task: Task): void {
    const { calendar } = this.law;
    const on = laterDate(calendar.workingDayFrom(day), calendar.addWorkingDays(this.today, 1));
    const tasks = this.#agenda.get(on);
    if (tasks) tasks.push(task);
    else this.#agenda.set(on, [task]);
  }

  /** Puts a task so many working days ahead. */
  planIn(workingDays: number, task: Task): void {
    this.plan(this.law.calendar.addWorkingDays(this.today, Math.max(1, workingDays)), task);
  }

  /** Lives through a day: its tasks and the given ones, at their random times within the hours of the office. */
  live(day: CivilDate, more: readonly Task[]): void {
    this.today = day;
    const morning = millisFromInstant(startOfDay(day, this.law.zone));
    const timed = [...(this.#agenda.get(day) ?? []), ...more].map((task) => ({
      task,
      millis: Math.floor((opens + this.random.share() * (closes - opens)) * 1000),
    }));
    this.#agenda.delete(day);
    for (const { task, millis } of timed.sort((a, b) => a.millis - b.millis)) {
      this.#at = instantFromMillis(morning + millis);
      task();
    }
  }

  /** Entries since the last time they were taken. */
  takeEntries(): Entry[] {
    const taken = this.#entries;
    this.#entries = [];
    return taken;
  }
}
