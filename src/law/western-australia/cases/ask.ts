/** The questions that a case may ask: each takes `given` and answers with plain values that `then` is compared with. */
import { cellFromPoint, connectedParts, parseQueenslandSubBlocks, westernAustraliaBlock } from '#grid';
import { addDays, type CivilDate, civilDate, instant } from '#terms';
import { writtenFindings } from '../../kazakhstan/cases/findings.ts';
import { gda2020FromGda94 } from '../datum-shift.ts';
import type { WesternAustraliaPack } from '../pack.ts';
import { blockOf, type Drawing, drawingOf, lettersOf } from './drawing.ts';
import { groundOf } from './ground.ts';

/** Outside data, read by the question that expects it. */
// biome-ignore lint/suspicious/noExplicitAny: a case is written by hand and judged by what it answers
type Given = any;

type Question = (given: Given, on: CivilDate, law: WesternAustraliaPack) => unknown;

const drawn = (given: Given): Drawing =>
  given.area === undefined ? blockOf(given.blocks ?? 1) : drawingOf(given.area);

const allPapers = [
  'form-21',
  'block-list',
  'area-map',
  's58-statement',
  'financial-resources',
  'application-fee',
  'first-year-rent',
];

const datumOf = (given: Given, on: CivilDate) =>
  given.datum === null ? {} : { datum: given.datum ?? (on < '2000-12-18' ? 'AGD84' : 'GDA94') };

const byStep = (list: readonly { step: string }[]) =>
  Object.fromEntries(list.map(({ step, ...rest }) => [step, rest]));

export const questions: Readonly<Record<string, Question>> = {
  /** `area` or `blocks`, `ground`, `zone`, `notLoaded`, `datum` → findings by rule. */
  area(given, on, law) {
    const drawing = drawn(given);
    return writtenFindings(
      law.checkArea({ cells: drawing.cells, ...datumOf(given, on) }, on, groundOf(drawing, given)),
      drawing,
    );
  },

  /** As `area`, with how the application differs from a complete one: `without`, `applicant`, `history`. */
  application(given, on, law) {
    const drawing = drawn(given);
    const application = {
      appliedOn: on,
      cells: drawing.cells,
      datum: 'GDA94',
      ...datumOf(given, on),
      applicant: { id: 'o-1', kind: 'company', country: 'AU', ...given.applicant },
      documents: allPapers.filter((kind) => !given.without?.includes(kind)).map((kind) => ({ kind })),
      declared: {},
      ...(given.history !== null && {
        history: {
          endedRights: (given.history ?? []).map((right: Given) => ({
            licence: 'E 45/1000',
            kind: 'exploration',
            holder: 'applicant',
            ended: 'surrendered',
            ...right,
            cells: right.elsewhere ? [1] : drawing.cells,
          })),
        },
      }),
    } as Parameters<WesternAustraliaPack['checkExplorationApplication']>[0];
    return writtenFindings(law.checkExplorationApplication(application, groundOf(drawing, given)), drawing);
  },

  /** As `area` → blocks dropped by rule, blocks clipped, parts that are left, as letters. */
  eligibility(given, on, law) {
    const drawing = drawn(given);
    const answer = law.eligibility({ cells: drawing.cells }, on, groundOf(drawing, given));
    return {
      dropped: Object.fromEntries(answer.dropped.map((row) => [row.rule, lettersOf(row.cells, drawing)])),
      clipped: lettersOf(
        answer.limited.map(({ cell }) => cell),
        drawing,
      ),
      parts: answer.parts.map((part) => lettersOf(part, drawing)),
    };
  },

  /** `area`, `lost` (a letter) → what is left and whether it may be one licence. */
  'after-loss'(given, on, law) {
    const drawing = drawn(given);
    const lost = drawing.cells.filter((cell) => drawing.letters.get(cell) === given.lost);
    const { parts, grantable } = law.afterLoss(drawing.cells, new Set(lost), on);
    return { parts: parts.map((part) => lettersOf(part, drawing)), grantable };
  },

  /** The facts of an application for a plot → findings by rule. */
  tenement(given, on, law) {
    const application = { documents: [], appliedOn: on, ...given };
    return writtenFindings(law.checkTenementApplication(application), blockOf(1));
  },

  /** `process`, `moments` → by step: whose move, state, last day, days left. */
  deadlines(given, on, law) {
    return byStep(law.deadlinesOf(law.process(given.process), given.moments, on));
  },

  /** `lodgedAt` and perhaps `feePaidAt`, `rentPaidAt` → the instant and day on which it counts as made, or `none`. */
  received({ lodgedAt, feePaidAt, rentPaidAt, paid = true }, _on, law) {
    const at = instant(lodgedAt);
    if (feePaidAt === undefined && rentPaidAt === undefined && paid) return law.receivedAt(at);
    const answer = law.initialRequirementMet({
      lodgedAt: at,
      ...(feePaidAt && { feePaidAt: instant(feePaidAt) }),
      ...(rentPaidAt && { rentPaidAt: instant(rentPaidAt) }),
    });
    return answer ?? { on: 'none' };
  },

  /** `contenders` by id: `lodgedAt`, `valid`, `complainantSince` → who is first and by what. */
  contest({ contenders }, _on, law) {
    return law.contestOf(
      Object.entries(contenders).map(([id, one]: [string, Given]) => {
        const received = law.receivedAt(instant(one.lodgedAt));
        return {
          id,
          appliedOn: received.on,
          ...(one.valid !== false && { metAt: received.at }),
          ...(one.complainantSince && { complainantSince: one.complainantSince }),
        };
      }),
    );
  },

  /** `blocks`, `grantedOn`, `appliedOn` → what must be given up, in order. */
  relinquishment({ blocks, grantedOn, appliedOn = grantedOn }, _on, law) {
    const list = law.relinquishments({
      blocks,
      appliedOn: civilDate(appliedOn),
      grantedOn: civilDate(grantedOn),
    });
    return { times: list.length, list: list.map(({ cite: _cite, ...rest }) => rest) };
  },

  /** `area` kept → in how many areas, and whether that is allowed. */
  kept(given, on, law) {
    return law.keptInFewAreas(drawn(given).cells, on);
  },

  /** `kind`, `grantedOn`, `appliedOn` → the term and what may be added. */
  term({ kind, grantedOn, appliedOn = grantedOn }, _on, law) {
    return law.termOf(kind, civilDate(appliedOn), civilDate(grantedOn)) ?? { until: 'none' };
  },

  /** `until`, `extension` → whether a tenement is live on the day. */
  live({ until, extension = 'none' }, on, law) {
    return law.isLive(civilDate(until), on, extension);
  },

  /** `endedOn` → the last day on which the former holder may not apply, and the first on which it may. */
  bar({ endedOn }, _on, law) {
    const until = law.formerHolderBarredUntil(civilDate(endedOn));
    return { until, from: addDays(until, 1) };
  },

  /** `blocks`, `years` → rows of the cost from the day of grant, and what is not known. */
  costs({ blocks, years }, on, law) {
    const { byLicenceYear, currency, assumptions, unknown } = law.explorationCosts({
      blocks,
      from: on,
      years,
    });
    return {
      currency,
      assumptions,
      years: Object.fromEntries(byLicenceYear.map(({ year, ...row }) => [year, row])),
      unknown: Object.fromEntries((unknown ?? []).map(({ part, ...rest }) => [part, rest])),
    };
  },

  /** `blocks`, `year` → minimum spend of a licence year. */
  'minimum-spend'({ blocks, year }, on, law) {
    const { amount, cite } = law.minimumSpend(blocks, year, on);
    return { aud: amount, cite: cite.text, confidence: cite.confidence };
  },

  /** `commitment`, `direct`, `overhead` → what counts. */
  spending(given, on, law) {
    return law.countedSpending(given, on);
  },

  /** `estimate` → the yearly levy in dollars. */
  levy({ estimate }, on, law) {
    return { aud: law.rehabilitationLevy(estimate, on).amount };
  },

  /** `kind`, `issuedOn`, `until`, `blocks` → duties of the year from the day on, by name. */
  duties({ kind, issuedOn, until, blocks }, on, law) {
    const facts = { kind, issuedOn: civilDate(issuedOn), until: civilDate(until), ...(blocks && { blocks }) };
    const duties = law.dutiesOf(facts, on, addDays(on, 365));
    return Object.fromEntries(
      duties.map(({ duty, sum, ...rest }) => [duty, { ...rest, ...(sum && { aud: sum.amount }) }]),
    );
  },

  /** `receivedOn`, `extendedYears` → the first day on which a report is public. */
  report({ receivedOn, extendedYears }, _on, law) {
    return {
      on: law.dataPublicFrom({
        data: 'licence-report',
        receivedOn: civilDate(receivedOn),
        ...(extendedYears && { extendedYears }),
      }),
    };
  },

  /** `from` and `days` → the last day of a term; `day` → whether it is a working day. */
  'working-days'({ from, days, day }, _on, { calendar }) {
    if (day) return { working: calendar.isWorkingDay(civilDate(day)) };
    const end = calendar.addWorkingDays(civilDate(from), days);
    return { day: end, doubts: calendar.doubtsBetween(civilDate(from), end).map(({ code }) => code) };
  },

  /** `provision` → its value on the day, or `none`. */
  provision({ provision }, on, law) {
    const record = law.provisions.find(({ id }) => id === provision);
    if (!record) throw new RangeError(`No provision ${provision}.`);
    const found = record.values.on(on);
    return found
      ? { value: found.value, cite: found.cite.text, confidence: found.cite.confidence }
      : { value: 'none' };
  },

  /** `kind` → what the law says of a kind of tenement. */
  kind({ kind }, on, law) {
    return law.kind(kind, on) ?? { kind: 'none' };
  },

  /** `datum` of blocks applied for on the day. */
  datum(_given, on, law) {
    return { datum: law.datumOfBlocks(on) ?? 'not known' };
  },

  /** `at` (longitude, latitude) → the block that holds it. */
  block({ at }) {
    return westernAustraliaBlock(cellFromPoint(at[0], at[1]));
  },

  /** `codes` of Queensland's sub-blocks → how many, and in groups of how many. */
  'queensland-groups'({ codes }) {
    const parsed = parseQueenslandSubBlocks(codes);
    if (!parsed.ok) throw new RangeError(parsed.faults[0]?.message);
    const cells = parsed.value.map(({ cell }) => cell);
    return {
      cells: cells.length,
      groups: connectedParts(cells)
        .map(({ length }) => length)
        .sort((a, b) => b - a),
    };
  },

  /** `at` in GDA94 → metres by which its GDA2020 numbers lie east and north, to the centimetre. */
  'datum-shift'({ at: [longitude, latitude] }) {
    const [east, north] = gda2020FromGda94(longitude, latitude);
    const radians = Math.PI / 180;
    // Radii of curvature of GRS 80 along the meridian and across it.
    const flat = 1 - 0.0066943800229 * Math.sin(latitude * radians) ** 2;
    const meridian = (6_378_137 * (1 - 0.0066943800229)) / flat ** 1.5;
    const across = (6_378_137 / Math.sqrt(flat)) * Math.cos(latitude * radians);
    const round = (metres: number) => Math.round(metres * 1000) / 1000;
    return {
      east: round((east - longitude) * radians * across),
      north: round((north - latitude) * radians * meridian),
    };
  },
};
