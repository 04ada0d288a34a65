/** The questions that a case may ask: each takes `given` and answers with plain values that `then` is compared with. */
import { type CivilDate, civilDate, instant } from '#terms';
import type { ExplorationApplication, LodgedDocument } from '../../exploration-application.ts';
import type { Proceeding } from '../../proceedings.ts';
import type { Queued } from '../../queue.ts';
import type { KazakhstanPack } from '../pack.ts';
import { blockOf, type Drawing, drawingOf, lettersOf } from './drawing.ts';
import { writtenFindings } from './findings.ts';
import { type GroundGiven, groundOf } from './ground.ts';
import { plotFromDrawing } from './plot.ts';

/** Outside data, read by the question that expects it. */
// biome-ignore lint/suspicious/noExplicitAny: a case is written by hand and judged by what it answers
type Given = any;

type Question = (given: Given, on: CivilDate, law: KazakhstanPack) => unknown;

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

  /** `process`, `moments` → by step: whose move, state, last day, days left (`none` where there is none). */
  deadlines(given, on, law) {
    const answer = law.deadlinesOf(law.process(given.process), given.moments, on);
    return Object.fromEntries(
      answer.map(({ step, due = 'none', left = 'none', ...deadline }) => [step, { ...deadline, due, left }]),
    );
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

  /**
   * Any other proceeding: `about` and its facts. Blocks are drawn in `area`; `cells`, `givenUp` and `parts` name letters of the
   * drawing, `foreign` adds a block that is not of the licence; a plot is drawn in metres. → findings by rule
   */
  proceeding(given, _on, law) {
    const drawing = drawingOf(given.area ?? '#');
    const lettered = (letters: string) =>
      drawing.cells.filter((cell) => letters.includes(drawing.letters.get(cell) ?? '.'));
    const { area, cells, foreign, givenUp, parts, plot, shape, ...facts } = given;
    const licence = facts.licence && {
      ...facts.licence,
      ...(area && !facts.blocksUnknown && { cells: drawing.cells }),
    };
    const proceeding = {
      ...facts,
      ...(licence && { licence }),
      ...(cells && { cells: [...lettered(cells), ...(foreign ? [1] : [])] }),
      ...(givenUp && { givenUp: lettered(givenUp) }),
      ...(parts && { parts: parts.map(lettered) }),
      ...(plot && { plot: { ...plot, shape: plotFromDrawing(plot) } }),
      ...(shape && { shape: plotFromDrawing(shape) }),
    } as Proceeding;
    return writtenFindings(law.check(proceeding), drawing);
  },

  /** `licence`, `from`, `to` → duties by name: days, sums, shares, in order. */
  duties({ licence, from, to }, _on, law) {
    const duties: Record<string, unknown[]> = {};
    for (const { duty, sum, cite, ...rest } of law.dutiesOf(licence, from, to)) {
      const list = duties[duty] ?? [];
      duties[duty] = list;
      list.push({ ...rest, cite: cite.text, ...(sum && { mci: sum.units, kzt: sum.amount }) });
    }
    return {
      ...duties,
      count: Object.fromEntries(law.duties.map(({ id }) => [id, duties[id]?.length ?? 0])),
    };
  },

  /** `process` → the most days that the law lets it take from the day, and its steps without a clock. */
  walk({ process }, on, law) {
    const { steps, ...walked } = law.walk(law.process(process), on);
    return { ...walked, steps: Object.fromEntries(steps.map(({ step, ...rest }) => [step, rest])) };
  },

  /** `provision`, `issuedOn` → the version that binds a licence on the day. */
  'law-of-licence'({ provision, issuedOn }, on, law) {
    const { reach, lawOf, provision: found } = law.provisionForLicence(provision, issuedOn, on);
    return { reach, lawOf, value: found?.value ?? 'none' };
  },

  /** `of`, `links` as `controller > controlled` → affiliates in alphabetical order. */
  affiliates({ of, links }, _on, law) {
    const pairs = links.map((link: string) => link.split(' > '));
    const found = law.affiliatesOf(
      of,
      pairs.map(([controller, controlled]: string[]) => ({ controller, controlled })),
    );
    return { affiliates: [...found].sort() };
  },

  /** `data`, `receivedOn` … → the first day on which it is public, or `unknown`. */
  'data-public'(given, _on, law) {
    return { from: law.dataPublicFrom(given) ?? 'unknown' };
  },

  /** `mineral` → tonnes above which a deposit is large, or `none`. */
  'large-deposit'({ mineral }, on, law) {
    return { tonnes: law.largeDepositTonnes(mineral, on) ?? 'none' };
  },

  /** `kind`, `hectares` → minimum spend of a plot a year. */
  'area-spend'({ kind, hectares }, on, law) {
    const { units, amount, cite } = law.minimumSpendByArea(kind, hectares, on);
    return { mci: units, kzt: amount, cite: cite.text };
  },

  /** `hectares` → rental of a mining plot a year. */
  'mining-rental'({ hectares }, on, law) {
    const { units, amount, cite } = law.miningRental(hectares, on);
    return { mci: units, kzt: amount, confidence: cite.confidence };
  },

  /** `squareMetres` → signature bonus of a prospecting plot. */
  'prospecting-bonus'({ squareMetres }, on, law) {
    const bonus = law.prospectingBonus(squareMetres, on);
    return bonus ? { mci: bonus.units, kzt: bonus.amount } : { mci: 'none' };
  },

  /** `year`, `termYears` → least share of guarantees and deposits in the closure security of mining. */
  'bank-share'({ year, termYears }, on, law) {
    return { percent: law.bankShareOfSecurity(year, termYears, on) };
  },

  /** `atIssue`, `now`, `underMining` → base and number of blocks to give up for an extension. */
  relinquishment({ atIssue, now, underMining }, on, law) {
    return law.relinquishmentFor({
      about: 'extension',
      licence: {
        kind: 'exploration',
        issuedOn: on,
        until: on,
        blocksAtIssue: atIssue,
        cells: blockOf(now ?? atIssue).cells,
      },
      requestedOn: on,
      years: 5,
      ...(underMining && { underMiningApplication: underMining }),
    });
  },

  /** `until`, `years` → the last day of the licence extended. */
  extended({ until, years }, _on, law) {
    return { until: law.extendedUntil(until, years) };
  },

  /** `one`, `other` as users of a territory → the licence with priority, or `unknown`. */
  'territory-priority'({ one, other }, _on, law) {
    return { priority: law.priorityBetween(one, other)?.licence ?? 'unknown' };
  },

  /** → which ends make a block a freed block. */
  'frees-blocks'(_given, _on, law) {
    const ends = ['licence-ended', 'refused', 'refused-for-want-of-security'] as const;
    return Object.fromEntries(ends.map((end) => [end, law.freesBlocks(end)]));
  },

  /** `approved`, `reported` → whether a hearing is held. */
  hearing({ approved, reported }, on, law) {
    return { needed: law.hearingNeeded(approved, reported, on) };
  },
};
