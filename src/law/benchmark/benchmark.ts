/**
 * One application walked through the processes of several countries: steps, whose move, days by law, documents, cost by year,
 * duties, tenure; beside them what each country publishes. Sums stay in their own currency, and what is not known is named.
 */
import { addDays, addYears, type Citation, type CivilDate, type Currency, type Finding } from '#terms';
import type { CostNature, CostPart, CostPartName } from '../costs.ts';
import type { ClockLaw } from '../deadlines.ts';
import type { Duty } from '../duty.ts';
import type { ExplorationApplication } from '../exploration-application.ts';
import { closureKinds, rightKinds } from '../ground-view.ts';
import type { LawCode, LawPack } from '../law-pack.ts';
import { lawPacks } from '../law-packs.ts';
import { type Limit, type Path, type PathStep, pathThrough } from '../path.ts';
import type { ClockUnit, Mover, Process } from '../process.ts';
import type { WesternAustraliaGround } from '../western-australia/area.ts';
import type { Party } from '../western-australia/parties.ts';
import type { CalendarDoubt } from '../working-calendar.ts';
import { countryProfiles } from './country.ts';
import type { PublishedRecord } from './published.ts';
import type { Tenure } from './tenure.ts';
import { type CountryReform, type Reform, reformed } from './what-if.ts';

export interface BenchmarkQuestion {
  /** How many blocks, joined by sides; or the blocks themselves. */
  readonly blocks: number | readonly number[];
  /** The day of the application; costs and tenure are counted as if the licence were granted that day. */
  readonly day: CivilDate;
  readonly holder: {
    readonly kind: 'person' | 'company' /** ISO 3166-1 alpha-2. */;
    readonly country: string;
  };
  /** Years of cost and duties. */
  readonly years: number;
  readonly whatIf?: readonly CountryReform[];
}

/** Days between two moments, by the calendar and by the country's working days. */
export interface Days {
  readonly endsOn: CivilDate;
  readonly days: number;
  readonly workingDays: number;
}

export interface BenchmarkStep {
  readonly step: string;
  readonly mover: Mover;
  readonly party?: Party;
  readonly limit: Limit;
  /** Its clocks as the law has them. */
  readonly clocks: readonly { readonly length: number; readonly unit: ClockUnit }[];
  readonly least: PathStep;
  readonly most: PathStep;
  readonly documents: readonly string[];
  readonly cite: Citation;
}

/** Payments of a year that are known, and the names of those that are not. */
export interface BenchmarkCost {
  readonly year: number;
  readonly from: CivilDate;
  readonly until: CivilDate;
  readonly parts: readonly CostPart[];
  readonly known: Readonly<Record<CostNature, number>>;
  readonly unknown: readonly CostPartName[];
}

export interface CountryBenchmark {
  readonly country: LawCode;
  readonly name: string;
  readonly currency: Currency;
  readonly process: string;
  /** Whether so many blocks may be asked for at all. */
  readonly area: readonly Finding[];
  /** Nobody can be faster: windows run out, everything else takes no day. */
  readonly least: Days;
  /** Nobody may be slower where the law bounds every step; else the days of what is bounded. */
  readonly most: Days;
  /** Steps on the way that no law bounds. Where there is one, the longest time has no figure. */
  readonly unlimited: readonly string[];
  readonly steps: readonly BenchmarkStep[];
  /** Steps that come only when something stands against the application. */
  readonly unusual: readonly string[];
  /** What is doubtful in the working days counted. */
  readonly doubts: readonly CalendarDoubt[];
  readonly documents: readonly { readonly document: string; readonly cite: Citation }[];
  readonly costs: readonly BenchmarkCost[];
  readonly assumptions: readonly string[];
  readonly duties: readonly Duty[];
  readonly tenure: Tenure;
  readonly published: PublishedRecord;
  /** With the reforms, and how the days change; absent where no reform touches this country. */
  readonly whatIf?: WhatIf;
}

export interface WhatIf {
  readonly reforms: readonly Reform[];
  readonly least: Days;
  readonly most: Days;
  readonly unlimited: readonly string[];
  readonly steps: readonly BenchmarkStep[];
  /** Days after less days before: negative is faster. */
  readonly change: { readonly least: DayChange; readonly most: DayChange };
}

interface DayChange {
  readonly days: number;
  readonly workingDays: number;
}

export interface Benchmark {
  readonly question: BenchmarkQuestion;
  readonly countries: readonly CountryBenchmark[];
}

/** Blocks in rows of twenty, one area: where only their number is asked. */
function blocksOf(count: number): number[] {
  const columnsOfWorld = 21_600;
  const somewhere = 100 * columnsOfWorld;
  return Array.from({ length: count }, (_, i) => somewhere + Math.floor(i / 20) * columnsOfWorld + (i % 20));
}

/** Ground on which nothing stands: the benchmark compares laws, not places. Zones are left unknown. */
const freeGround: WesternAustraliaGround = {
  country: () => 'whole',
  loaded: new Set([...closureKinds, ...rightKinds]),
  closures: () => [],
  rights: () => [],
  earlierApplications: () => [],
  programme: () => 'open',
  opening: () => undefined,
  tenements: () => [],
};

/**
 * The benchmark of countries: by default of all that the product knows.
 * @throws RangeError for no block, no year, a day outside a law, or a reform that no country's process knows
 * @example benchmark({ blocks: 21, day: civilDate('2026-11-23'), holder: { kind: 'company', country: 'KR' }, years: 6 })
 */
export function benchmark(
  question: BenchmarkQuestion,
  packs: readonly LawPack[] = Object.values(lawPacks),
): Benchmark {
  const cells = typeof question.blocks === 'number' ? blocksOf(question.blocks) : question.blocks;
  if (cells.length === 0) throw new RangeError('Got 0 blocks when expected 1 or more.');
  const countries = packs.map((pack) => countryBenchmark(question, cells, pack));
  for (const { country, reform } of question.whatIf ?? []) {
    const touched = countries.some(({ whatIf }) => whatIf?.reforms.includes(reform));
    if (!touched) throw new RangeError(notTouched(country, reform, packs));
  }
  return { question, countries };
}

function notTouched(country: string | undefined, reform: Reform, packs: readonly LawPack[]): string {
  const steps = packs.map(
    (pack) =>
      `${pack.code}: ${processOf(pack)
        .steps.map(({ id }) => id)
        .join(', ')}`,
  );
  const where = country === undefined ? 'No process' : `No process of ${country}`;
  const step = reform.do === 'add-step' ? reform.before : reform.step;
  return `${where} has a step "${step}". ${steps.join('; ')}.`;
}

const processOf = (pack: LawPack): Process => pack.process(countryProfiles[pack.code].process);

function clockLawOf(pack: LawPack, lengths: ReadonlyMap<string, number> = new Map()): ClockLaw {
  return {
    calendar: pack.calendar,
    lengthOn: (provision, day) =>
      lengths.get(provision) ?? (pack.valueOn(provision, day) as number | undefined),
  };
}

function countryBenchmark(
  question: BenchmarkQuestion,
  cells: readonly number[],
  pack: LawPack,
): CountryBenchmark {
  const { day, years, whatIf = [] } = question;
  const profile = countryProfiles[pack.code];
  const process = processOf(pack);
  if (!pack.kind('exploration', day)) {
    throw new RangeError(`The law of ${pack.name} is not known on ${day}: it begins on ${pack.from}.`);
  }
  const walked = walkBoth(process, day, pack);
  const reforms = whatIf
    .filter(({ country, reform }) => {
      const step = reform.do === 'add-step' ? reform.before : reform.step;
      return country === undefined
        ? process.steps.some(({ id }) => id === step)
        : country === pack.code && process.steps.some(({ id }) => id === step);
    })
    .map(({ reform }) => reform);
  return {
    country: pack.code,
    name: pack.name,
    currency: pack.currency,
    process: process.id,
    area: pack
      .checkArea({ cells, ...datumOn(pack, day) }, day, freeGround)
      .filter(({ rule }) => rule.endsWith('exploration.maximum-area')),
    ...walked,
    unusual: process.steps.filter(({ usual }) => !usual).map(({ id }) => id),
    doubts: pack.calendar.doubtsBetween(day, walked.most.endsOn),
    documents: documentsOf(question, cells, pack, process),
    ...costsOf(cells.length, day, years, pack),
    duties: pack.dutiesOf(
      {
        kind: 'exploration',
        issuedOn: day,
        until: addDays(addYears(day, Math.max(years, 1), { round: 'down' }), -1),
        blocks: cells.length,
      },
      day,
      addYears(day, years, { round: 'down' }),
    ),
    tenure: profile.tenure(pack, cells.length, day),
    published: profile.published,
    ...(reforms.length > 0 && { whatIf: whatIfOf(reforms, process, day, pack, walked) }),
  };
}

interface BothWays {
  readonly least: Days;
  readonly most: Days;
  readonly unlimited: readonly string[];
  readonly steps: readonly BenchmarkStep[];
}

function walkBoth(
  process: Process,
  day: CivilDate,
  pack: LawPack,
  lengths?: ReadonlyMap<string, number>,
  dropped?: ReadonlySet<string>,
): BothWays {
  const law = clockLawOf(pack, lengths);
  const options = dropped ? { dropped } : {};
  const least = pathThrough(process, day, law, { mode: 'least', ...options });
  const most = pathThrough(process, day, law, { mode: 'most', ...options });
  const { partyOf } = countryProfiles[pack.code];
  const stepOf = (path: Path, id: string) => path.steps.find(({ step }) => step === id);
  return {
    least: daysOf(least),
    most: daysOf(most),
    unlimited: most.unlimited,
    steps: process.steps.flatMap(({ id, mover, clocks, documents = [], cite }): BenchmarkStep[] => {
      const [one, other] = [stepOf(least, id), stepOf(most, id)];
      if (!one || !other) return [];
      const party = partyOf(mover);
      return [
        {
          step: id,
          mover,
          ...(party && { party }),
          limit: other.limit,
          clocks: clocks.flatMap(({ provision, unit }) => {
            const length = law.lengthOn(provision, other.from);
            return length === undefined ? [] : [{ length, unit }];
          }),
          least: one,
          most: other,
          documents,
          cite,
        },
      ];
    }),
  };
}

const daysOf = ({ endsOn, days, workingDays }: Path): Days => ({ endsOn, days, workingDays });

function whatIfOf(
  reforms: readonly Reform[],
  process: Process,
  day: CivilDate,
  pack: LawPack,
  before: BothWays,
): WhatIf {
  const { process: changed, dropped, lengths } = reformed(process, reforms);
  const after = walkBoth(changed, day, pack, lengths, dropped);
  const change = (to: Days, from: Days): DayChange => ({
    days: to.days - from.days,
    workingDays: to.workingDays - from.workingDays,
  });
  return {
    reforms,
    ...after,
    change: { least: change(after.least, before.least), most: change(after.most, before.most) },
  };
}

/** The state's datum of the day, where the law names one. */
function datumOn(pack: LawPack, day: CivilDate): { datum: string } {
  return { datum: String(pack.valueOn('grid.state-datum', day) ?? '') };
}

/** The papers that the law itself asks of an applicant who brings none, and those of the steps after. */
function documentsOf(
  { day, holder }: BenchmarkQuestion,
  cells: readonly number[],
  pack: LawPack,
  process: Process,
): { document: string; cite: Citation }[] {
  const application: ExplorationApplication = {
    appliedOn: day,
    cells,
    ...datumOn(pack, day),
    applicant: { id: 'benchmark', ...holder },
    documents: [],
    declared: {},
  };
  const asked = pack
    .checkExplorationApplication(application, freeGround)
    .flatMap((finding) =>
      finding.outcome === 'not-met' && finding.fix?.do === 'attach-document'
        ? [{ document: finding.fix.document, cite: finding.cite }]
        : [],
    );
  const later = process.steps
    .filter(({ usual }) => usual)
    .flatMap(({ documents = [], cite }) => documents.map((document) => ({ document, cite })));
  const all = [...asked, ...later];
  return all.filter(({ document }, i) => all.findIndex((one) => one.document === document) === i);
}

function costsOf(
  blocks: number,
  from: CivilDate,
  years: number,
  pack: LawPack,
): { costs: BenchmarkCost[]; assumptions: string[] } {
  const { byLicenceYear, assumptions, unknown = [] } = pack.explorationCosts({ blocks, from, years });
  return {
    costs: byLicenceYear.map(({ year, from: begins, until, parts, payments, spend, security }) => ({
      year,
      from: begins,
      until,
      parts,
      known: { payment: payments, spend, security },
      unknown: unknown
        .filter(
          ({ fromYear, untilYear }) => fromYear <= year && (untilYear === undefined || year <= untilYear),
        )
        .map(({ part }) => part),
    })),
    assumptions: ['granted-on-the-day-of-application', ...assumptions],
  };
}
