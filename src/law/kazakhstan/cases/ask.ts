/** The questions that a case may ask: each takes `given` and answers with plain values that `then` is compared with. */
import { type CivilDate, civilDate, instant } from '#terms';
import type { ExplorationApplication, LodgedDocument } from '../../exploration-application.ts';
import type { LawPack } from '../../law-pack.ts';
import type { Queued } from '../../queue.ts';
import { blockOf, type Drawing, drawingOf, lettersOf } from './drawing.ts';
import { writtenFindings } from './findings.ts';
import { type GroundGiven, groundOf } from './ground.ts';

/** Outside data, read by the question that expects it. */
// biome-ignore lint/suspicious/noExplicitAny: a case is written by hand and judged by what it answers
type Given = any;

type Question = (given: Given, on: CivilDate, law: LawPack) => unknown;

function drawn(given: { area?: string; blocks?: number }): Drawing {
  return given.area === undefined ? blockOf(given.blocks ?? 1) : drawingOf(given.area);
}

const allPapers = [
  'identity',
  'registration-extract',
  'controllers',
  'work-description',
  'financial-proof',
  'professional-proof',
  'tax-certificate',
];

/** A case writes `null` for what nobody has told. */
function told<T>(given: T): T {
  return JSON.parse(JSON.stringify(given, (_key, value) => value ?? undefined));
}

/** An application to which nothing is missing; a case says what differs. */
function completeApplication(
  on: CivilDate,
  cells: readonly number[],
  differs: Given,
): ExplorationApplication {
  const paper = (kind: string): LodgedDocument => ({
    kind,
    languages: ['kk', 'ru'],
    notarised: true,
    legalised: true,
    ...differs.papers?.[kind],
  });
  const left = allPapers.filter((kind) => !differs.without?.includes(kind));
  return told({
    appliedOn: on,
    cells,
    datum: differs.datum ?? (on < '2025-01-01' ? 'Pulkovo-1942' : 'QazTRF-23'),
    applicant: {
      id: 'o-1',
      kind: 'company',
      country: 'KZ',
      controllers: [{ kind: 'person', country: 'KZ' }],
      signedElectronically: true,
      ...differs.applicant,
    },
    documents: [...left, ...(differs.with ?? [])].map(paper),
    declared: {
      financial: { form: 'rating-letter', sumKzt: 10_000_000_000 },
      professional: { form: 'own-staff', specialist: 'geologist' },
      tax: { debtKzt: 0, issuedOn: on },
      ...differs.declared,
    },
    ...(differs.history === null
      ? {}
      : { history: { endedRights: [], unmetClosures: [], ...pastOf(cells, differs.history) } }),
    ...(differs.consents && { consents: differs.consents.map((right: string) => ({ right })) }),
    ...(differs.supportAgreement !== undefined && { supportAgreement: differs.supportAgreement }),
  });
}

/** Rights that ended lie on the area asked for, or on the number of its first blocks that the case names. */
function pastOf(cells: readonly number[], history: Given) {
  if (!history) return {};
  return {
    ...history,
    ...(history.endedRights && {
      endedRights: history.endedRights.map((right: Given) => ({
        kind: 'exploration',
        holder: 'applicant',
        licence: 'EL-000001',
        ...right,
        cells: right.elsewhere ? [1, 2, 3] : cells.slice(0, right.blocks ?? cells.length),
      })),
    }),
  };
}

const areaFacts = (given: Given, on: CivilDate, cells: readonly number[]) => ({
  cells,
  ...(given.datum === null
    ? {}
    : { datum: given.datum ?? (on < '2025-01-01' ? 'Pulkovo-1942' : 'QazTRF-23') }),
  ...(given.consents && { consents: given.consents.map((right: string) => ({ right })) }),
  ...(given.supportAgreement !== undefined && { supportAgreement: given.supportAgreement }),
});

export const questions: Readonly<Record<string, Question>> = {
  /** `area` or `blocks`, `ground`, `notLoaded`, `programme`, `datum`, `consents`, `supportAgreement` → findings by rule. */
  area(given, on, law) {
    const drawing = drawn(given);
    const ground = groundOf(drawing, given as GroundGiven);
    return writtenFindings(law.checkArea(areaFacts(given, on, drawing.cells), on, ground), drawing);
  },

  /** As `area`, with how the application differs from a complete one: `without`, `with`, `papers`, `applicant`, `declared`, `history`. */
  application(given, on, law) {
    const drawing = drawn(given);
    const application = completeApplication(on, drawing.cells, given);
    const ground = groundOf(drawing, given as GroundGiven);
    return writtenFindings(law.checkExplorationApplication(application, ground), drawing);
  },

  /** As `area` → blocks dropped by rule, blocks limited, parts that are left, as letters. */
  eligibility(given, on, law) {
    const drawing = drawn(given);
    const answer = law.eligibility(
      areaFacts(given, on, drawing.cells),
      on,
      groundOf(drawing, given as GroundGiven),
    );
    return {
      dropped: Object.fromEntries(answer.dropped.map((row) => [row.rule, lettersOf(row.cells, drawing)])),
      clipped: lettersOf(
        answer.limited.filter(({ limit }) => limit === 'clipped').map(({ cell }) => cell),
        drawing,
      ),
      banned: lettersOf(
        answer.limited.filter(({ limit }) => limit === 'work-ban').map(({ cell }) => cell),
        drawing,
      ),
      parts: answer.parts.map((part) => lettersOf(part, drawing)),
    };
  },

  /** `process`, `moments` → by step: whose move, state, last day, days left. */
  deadlines(given, on, law) {
    const answer = law.deadlinesOf(law.process(given.process), given.moments, on);
    return Object.fromEntries(answer.map(({ step, ...deadline }) => [step, deadline]));
  },

  /** `from` and `days` → the last day of a term; `from` and `to` → how many; `day` → whether it is one. */
  'working-days'({ from, days, to, day }, _on, { calendar }) {
    if (day) return { working: calendar.isWorkingDay(civilDate(day)) };
    if (to) return { days: calendar.workingDaysBetween(civilDate(from), civilDate(to)) };
    return {
      day: calendar.addWorkingDays(civilDate(from), days),
      doubts: calendar
        .doubtsBetween(civilDate(from), calendar.addWorkingDays(civilDate(from), days))
        .map(({ code }) => code),
    };
  },

  /** `provision` → its value on the day, or `none`. */
  provision({ provision }, on, law) {
    const found = law.provisions.find(({ id }) => id === provision)?.values.on(on);
    return found
      ? { value: found.value, cite: found.cite.text, confidence: found.cite.confidence }
      : { value: 'none' };
  },

  /** `blocks`, `years`, `otherBlocks` → rows of the cost from the day of issue. */
  costs({ blocks, years, otherBlocks }, on, law) {
    const costs = law.explorationCosts({ blocks, from: on, years, ...(otherBlocks && { otherBlocks }) });
    const row = ({
      year,
      from,
      until,
      parts,
      payments,
      spend,
      security,
    }: (typeof costs.byLicenceYear)[number]) => [
      year,
      {
        from,
        until,
        payments,
        spend,
        security,
        ...Object.fromEntries(
          [...new Set(parts.map(({ part }) => part))].map((name) => {
            const of = parts.filter(({ part }) => part === name);
            return [
              name,
              {
                mci: of.reduce((sum, { units }) => sum + units, 0),
                kzt: of.reduce((sum, { amount }) => sum + amount, 0),
                ...(of.at(-1)?.dueOn && { due: of.at(-1)?.dueOn }),
                assumed: of.some(({ unitValueAssumed }) => unitValueAssumed),
              },
            ];
          }),
        ),
      },
    ];
    return {
      licenceYears: Object.fromEntries(costs.byLicenceYear.map(row)),
      calendarYears: Object.fromEntries(costs.byCalendarYear.map(row)),
      assumptions: costs.assumptions,
    };
  },

  /** `blocks`, `year` → minimum spend of a licence year for a licence issued on the day. */
  'minimum-spend'({ blocks, year }, on, law) {
    const { units, amount, cite } = law.minimumSpend(blocks, year, on);
    return { mci: units, kzt: amount, cite: cite.text };
  },

  /** `blocks`, `month` → a year's rental at the rate of a month of the licence. */
  rental({ blocks, month }, on, law) {
    const { rate, units, amount, cite } = law.rentalPerYear(blocks, month, on);
    return { rate, mci: units, kzt: amount, cite: cite.text, confidence: cite.confidence };
  },

  /** `queue` of applications on a block with `receivedAt`, `status`, `refusedOn`, `inCourt`; `of` → whether it may be examined. */
  queue({ queue, of }, on, law) {
    const entries: Queued[] = queue.map((entry: Given, i: number) => ({
      status: 'open',
      sequence: i,
      ...entry,
      receivedAt: instant(entry.receivedAt),
    }));
    const application = entries.find(({ id }) => id === of);
    if (!application) throw new RangeError(`No application ${of} in the queue.`);
    return law.mayBeExamined(application, entries, on);
  },

  /** `refusedOn` → the last day on which a refusal bars the next. */
  bar({ refusedOn }, _on, law) {
    return { until: law.barsUntil(civilDate(refusedOn)) };
  },

  /** `kind` → what the law says of a kind of licence. */
  kind({ kind }, on, law) {
    return law.kind(kind, on) ?? { kind: 'none' };
  },
};
