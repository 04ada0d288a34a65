/*  The register under another law. People and officers do what they did, on the days on which they did it; the law answers otherwise:
 *
 *      entries ──► each application, on the ground of its own moment ──┬─► law ────────┐
 *                  each licence, its term, its money                  └─► other law ──┴─► what differs
 *
 *  So it says what a change would have done to what happened, and not how people would have behaved.
 */
import { PagedCells } from '#grid';
import type { LawPack } from '#law';
import { addDays, addYears, type CivilDate, earlierDate, type Finding } from '#terms';
import { eachCell } from '../cell-runs.ts';
import type { Application } from '../exploration-application/application.ts';
import { momentsOf } from '../exploration-application/clocks.ts';
import { lawFindings, stopping } from '../exploration-application/judgement.ts';
import type { Licence } from '../exploration-licence/licence.ts';
import type { GroundBase } from '../ground-base.ts';
import { ordinalOfApplication, type RegisterState } from '../state.ts';
import type {
  ApplicationChange,
  Because,
  ClockChange,
  LicenceChange,
  LicenceMoney,
  MoneyChange,
  OtherLawAnswer,
} from './answer.ts';
import { moneyUnder, type Sums } from './money.ts';

export interface OtherLawQuestion {
  readonly law: LawPack;
  readonly other: LawPack;
  readonly base: GroundBase;
  readonly today: CivilDate;
  /** Entries that count; all of them where absent. The state may grow meanwhile. */
  readonly size?: number;
}

const process = 'exploration-application';
const recordsAtOnce = 25;

/** Numbers and readings in which two versions of a law differ. */
function changedBetween(
  law: LawPack,
  other: LawPack,
): { readonly provisions: string[]; readonly settings: string[] } {
  const provisions = new Map(law.provisions.map(({ id, values }) => [id, JSON.stringify(values.history)]));
  const settings = new Map(law.settings.map(({ id, chosen }) => [id, chosen]));
  return {
    provisions: other.provisions
      .filter(({ id, values }) => provisions.get(id) !== JSON.stringify(values.history))
      .map(({ id }) => id),
    settings: other.settings.filter(({ id, chosen }) => settings.get(id) !== chosen).map(({ id }) => id),
  };
}

/** Blocks that an application must drop by its findings. */
function droppedBy(findings: readonly Finding[]): Set<number> {
  const dropped = new Set<number>();
  for (const finding of findings) {
    if (finding.outcome !== 'not-met' || finding.fix?.do !== 'drop-cells') continue;
    for (const cell of finding.fix.cells) dropped.add(cell);
  }
  return dropped;
}

const becauseOf = (findings: readonly Finding[]): Because[] =>
  findings
    .filter(stopping)
    .flatMap((finding) =>
      finding.outcome === 'not-met' ? [{ rule: finding.rule, code: finding.code }] : [],
    );

/** Those of the one list that the other lacks. */
const without = (one: readonly Because[], other: readonly Because[]): Because[] =>
  one.filter(({ rule, code }) => !other.some((known) => known.rule === rule && known.code === code));

/**
 * What would differ under another law, with the share done so far at every rest, so that a server can answer others meanwhile.
 * @throws RangeError for a register of another law
 * @example const steps = underOtherLaw(state, { law: kazakhstan, other: kazakhstan.with(changes), base, today })
 */
export function* underOtherLaw(
  state: RegisterState,
  question: OtherLawQuestion,
): Generator<number, OtherLawAnswer> {
  const { law, other, today, size = state.size } = question;
  if (state.opened && state.opened.law !== law.code) {
    throw new RangeError(`Got the law of ${law.code} when the register follows ${state.opened.law}.`);
  }
  const changed = changedBetween(law, other);
  const rulesMayDiffer =
    changed.settings.length > 0 ||
    changed.provisions.some((id) => other.usesOf(id).some(({ by }) => by === 'rule'));
  const replay = new Comparison(state, question, size, rulesMayDiffer);
  const total = state.applications.count + state.licences.count;
  let done = 0;
  for (let ordinal = 1; ordinal <= state.applications.count; ordinal++) {
    const application = state.applications.at(ordinal, size);
    if (application) replay.application(application);
    if (++done % recordsAtOnce === 0) yield done / total;
  }
  for (let ordinal = 1; ordinal <= state.licences.count; ordinal++) {
    const licence = state.licences.at(ordinal, size);
    if (licence) replay.licence(licence);
    if (++done % recordsAtOnce === 0) yield done / total;
  }
  return {
    size,
    today,
    currency: law.currency,
    changed: [...changed.provisions, ...changed.settings],
    ...replay.result(),
  };
}

class Comparison {
  readonly #state: RegisterState;
  readonly #question: OtherLawQuestion;
  readonly #size: number;
  readonly #rulesMayDiffer: boolean;
  readonly #refused: ApplicationChange[] = [];
  readonly #accepted: ApplicationChange[] = [];
  readonly #gone = new Set<string>();
  #judged = 0;
  #droppedMore = 0;
  #droppedLess = 0;
  #counted = 0;
  readonly #lapsed: LicenceChange[] = [];
  readonly #livesOn: LicenceChange[] = [];
  readonly #otherEnd: LicenceChange[] = [];
  readonly #neverGranted: LicenceChange[] = [];
  readonly #clocks = new Map<string, { mover: string; done: number; late: number; otherLate: number }>();
  readonly #money: (licence: Licence, lastDay: CivilDate) => Sums;
  readonly #otherMoney: (licence: Licence, lastDay: CivilDate) => Sums;
  readonly #sums = new Map<MoneyChange['part'], { amount: number; otherAmount: number; licences: number }>();
  readonly #moneyByLicence: LicenceMoney[] = [];
  // Bits of a block: 1 held by the register, 2 held under the other law.
  readonly #ground = new PagedCells('int32');
  #held = 0;
  #opens = 0;
  #closes = 0;
  #contested = 0;
  #barred = 0;
  #otherBarred = 0;

  constructor(state: RegisterState, question: OtherLawQuestion, size: number, rulesMayDiffer: boolean) {
    this.#state = state;
    this.#question = question;
    this.#size = size;
    this.#rulesMayDiffer = rulesMayDiffer;
    const licencesOf = (party: string) =>
      state.licences.ofParty(party).flatMap((ordinal) => state.licences.at(ordinal, size) ?? []);
    this.#money = moneyUnder(question.law, licencesOf);
    this.#otherMoney = moneyUnder(question.other, licencesOf);
  }

  application(application: Application): void {
    const { law, other, base, today } = this.#question;
    const { id, lodgedOn, priority, status, simulated } = application;
    this.#judged++;
    const lodged = this.#state.applications.versions(ordinalOfApplication(id))[0]?.value ?? application;
    const change = (because: readonly Because[]): ApplicationChange => ({
      id,
      lodgedOn,
      blocks: lodged.blocks,
      status,
      because,
      simulated,
    });
    const late = this.#compareClocks(application);
    let stops: Because[] = [];
    let otherStops: Because[] = [];
    if (this.#rulesMayDiffer) {
      const known = { size: priority, written: priority };
      const findings = lawFindings(this.#state, lodged, { law, base, day: lodgedOn }, known);
      const otherFindings = lawFindings(this.#state, lodged, { law: other, base, day: lodgedOn }, known);
      stops = becauseOf(findings);
      otherStops = becauseOf(otherFindings);
      if (stops.length === 0 && otherStops.length === 0) this.#compareDropped(findings, otherFindings);
    }
    const isRefused = stops.length === 0 && otherStops.length > 0;
    if (isRefused || late === 'late-under-other') {
      this.#refused.push(
        change([
          ...without(otherStops, stops),
          ...(late === 'late-under-other' ? [{ rule: 'register.security', code: 'security-late' }] : []),
        ]),
      );
      this.#gone.add(id);
    } else if ((stops.length > 0 && otherStops.length === 0) || late === 'in-time-under-other') {
      this.#accepted.push(
        change([
          ...without(stops, otherStops),
          ...(late === 'in-time-under-other' ? [{ rule: 'register.security', code: 'security-late' }] : []),
        ]),
      );
    }
    if (application.status === 'refused') {
      if (application.barsUntil >= today) this.#barred += application.blocks;
      if (other.barsUntil(application.refusedOn) >= today && application.refusedOn <= today)
        this.#otherBarred += application.blocks;
    }
  }

  /** Steps in time and late under both laws, and what a late security would have meant. */
  #compareClocks(application: Application): 'late-under-other' | 'in-time-under-other' | undefined {
    const { law, other, today } = this.#question;
    const moments = momentsOf(this.#state, application, law, today, this.#size);
    const deadlines = law.deadlinesOf(law.process(process), moments, today);
    const others = new Map(
      other.deadlinesOf(other.process(process), moments, today).map((deadline) => [deadline.step, deadline]),
    );
    // Nobody may examine it before its turn, so no clock of the review runs.
    const turn = moments['first-in-line'];
    const waits = moments.queued !== undefined && (turn === undefined || turn >= today);
    const isLate = (state: string | undefined) => state === 'done-late' || state === 'overdue';
    let answer: 'late-under-other' | 'in-time-under-other' | undefined;
    for (const { step, mover, state, due, doneOn } of deadlines) {
      if (waits && step === 'review') continue;
      const otherwise = others.get(step);
      const row = this.#clocks.get(step) ?? { mover, done: 0, late: 0, otherLate: 0 };
      row.done++;
      if (isLate(state)) row.late++;
      if (isLate(otherwise?.state)) row.otherLate++;
      this.#clocks.set(step, row);
      if (step !== 'lodge-security' || !due || !otherwise?.due) continue;
      const securedOn = moments.secured;
      if (securedOn !== undefined && doneOn !== undefined && otherwise.due < securedOn && due >= securedOn) {
        answer = 'late-under-other';
      }
      const refusedLate =
        application.status === 'refused' && application.grounds.some(({ code }) => code === 'security-late');
      if (refusedLate && due < application.refusedOn && otherwise.due >= application.refusedOn) {
        answer = 'in-time-under-other';
      }
    }
    return answer;
  }

  #compareDropped(findings: readonly Finding[], others: readonly Finding[]): void {
    const dropped = droppedBy(findings);
    const otherDropped = droppedBy(others);
    for (const cell of otherDropped) if (!dropped.has(cell)) this.#droppedMore++;
    for (const cell of dropped) if (!otherDropped.has(cell)) this.#droppedLess++;
  }

  licence(licence: Licence): void {
    const { today } = this.#question;
    this.#counted++;
    const { id, from, until, blocks, status, simulated, origin } = licence;
    const otherUntil = this.#otherUntil(licence);
    const change: LicenceChange = { id, from, until, otherUntil, blocks, status, simulated };
    const neverGranted = origin.from === 'application' && this.#gone.has(origin.application);
    const lastHeld = licence.status === 'ended' ? addDays(licence.endedOn, -1) : until;
    const ranOut = licence.status === 'in-force' || licence.reason === 'expired';
    // Surrendered or revoked stays so; a term that would have been over before is over.
    const otherLastHeld = ranOut ? otherUntil : earlierDate(lastHeld, otherUntil);
    const holds = licence.status === 'in-force';
    const otherHolds = !neverGranted && ranOut && otherLastHeld >= today;
    if (neverGranted) this.#neverGranted.push(change);
    else if (holds && until >= today && otherLastHeld < today) this.#lapsed.push(change);
    else if (!holds && otherHolds) this.#livesOn.push(change);
    else if (holds && otherUntil !== until) this.#otherEnd.push(change);
    // A term that is over frees nothing until the register says so, under either law.
    const awaitsItsEnd = holds && !neverGranted && until < today;
    this.#compareGround(licence, holds, otherHolds || awaitsItsEnd);
    this.#compareMoney(
      licence,
      earlierDate(lastHeld, today),
      neverGranted ? undefined : earlierDate(otherLastHeld, today),
    );
  }

  /** The last day of the term under the other law; a term that was not the whole one, or was stated by a publisher, stays. */
  #otherUntil({ licenceKind, from, until, origin }: Licence): CivilDate {
    if (origin.from !== 'application') return until;
    const { law, other } = this.#question;
    const lastDay = (pack: LawPack): CivilDate | undefined => {
      const years = pack.kind(licenceKind, from)?.termYears;
      return years === undefined ? undefined : addDays(addYears(from, years, { round: 'down' }), -1);
    };
    return lastDay(law) === until ? (lastDay(other) ?? until) : until;
  }

  #compareGround({ cells }: Licence, holds: boolean, otherHolds: boolean): void {
    if (!holds && !otherHolds) return;
    eachCell(cells, (cell) => {
      const before = this.#ground.get(cell);
      const after = before | (holds ? 1 : 0) | (otherHolds ? 2 : 0);
      this.#ground.set(cell, after);
      if (holds) this.#held++;
      if (before === 0) {
        if (after === 1) this.#opens++;
        if (after === 2) this.#closes++;
      } else if (before !== after) {
        // Another licence holds it now: neither open nor closed, but not the same holder.
        if (before === 1) this.#opens--;
        else this.#closes--;
        this.#contested++;
      }
    });
  }

  #compareMoney(licence: Licence, lastDay: CivilDate, otherLastDay: CivilDate | undefined): void {
    const sums = this.#money(licence, lastDay);
    const others = otherLastDay === undefined ? new Map() : this.#otherMoney(licence, otherLastDay);
    let [amount, otherAmount, differs] = [0, 0, false];
    for (const part of new Set([...sums.keys(), ...others.keys()]) as Set<MoneyChange['part']>) {
      const [one, two] = [sums.get(part) ?? 0, others.get(part) ?? 0];
      const row = this.#sums.get(part) ?? { amount: 0, otherAmount: 0, licences: 0 };
      row.amount += one;
      row.otherAmount += two;
      if (one !== two) row.licences++;
      this.#sums.set(part, row);
      amount += one;
      otherAmount += two;
      differs ||= one !== two;
    }
    const { id, simulated } = licence;
    if (differs) this.#moneyByLicence.push({ id, amount, otherAmount, simulated });
  }

  result(): Omit<OtherLawAnswer, 'size' | 'today' | 'currency' | 'changed'> {
    const moved = ({ amount, otherAmount }: LicenceMoney) => Math.abs(otherAmount - amount);
    return {
      applications: {
        judged: this.#judged,
        refused: this.#refused,
        accepted: this.#accepted,
        blocksDroppedMore: this.#droppedMore,
        blocksDroppedLess: this.#droppedLess,
      },
      licences: {
        counted: this.#counted,
        lapsed: this.#lapsed,
        livesOn: this.#livesOn,
        otherEnd: this.#otherEnd,
        neverGranted: this.#neverGranted,
      },
      ground: {
        held: this.#held,
        opens: this.#opens,
        closes: this.#closes,
        contested: this.#contested,
        barred: this.#barred,
        otherBarred: this.#otherBarred,
      },
      clocks: [...this.#clocks].map(([step, row]): ClockChange => ({ step, ...row })),
      money: [...this.#sums].map(([part, row]): MoneyChange => ({ part, ...row })),
      moneyByLicence: this.#moneyByLicence.sort((a, b) => moved(b) - moved(a) || (a.id < b.id ? -1 : 1)),
    };
  }
}

/** The answer at once, for those who need not rest. */
export function comparedUnder(state: RegisterState, question: OtherLawQuestion): OtherLawAnswer {
  const steps = underOtherLaw(state, question);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}
