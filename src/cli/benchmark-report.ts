/** A benchmark for readers: a column a country, a heading a topic, the same order on both sides. */
import type { Benchmark, BenchmarkStep, CountryBenchmark, Days, PublishedFigure, WhatIf } from '#law';
import type { RegisterDelays } from '#register';
import type { Currency } from '#terms';
import { formats, type LawWords, lawWords, messages } from '#words';
import { sideBySide } from './side-by-side.ts';

interface Writing {
  readonly words: LawWords;
  readonly number: (value: number) => string;
  readonly date: (day: Days['endsOn']) => string;
  readonly money: (amount: number, currency: Currency) => string;
}

/** The report in English, in columns that fit so many characters. */
export async function benchmarkReport(
  { question, countries }: Benchmark,
  width: number,
  real?: RegisterDelays,
): Promise<string> {
  const written = formats('en', await messages('en'));
  const writings = await Promise.all(
    countries.map(
      async ({ country }): Promise<Writing> => ({
        words: await lawWords('en', country),
        number: (value) => written.number(value, { decimals: 1 }),
        date: written.date,
        money: (amount, currency) => written.money({ amount, currency }),
      }),
    ),
  );
  const blocks = typeof question.blocks === 'number' ? question.blocks : question.blocks.length;
  const topics: readonly [title: string, lines: (one: CountryBenchmark, writing: Writing) => string[]][] = [
    ['', ({ name }) => [name.toUpperCase()]],
    ['By law, from application to licence', timesOf],
    [
      'Steps (* decides the longest time; [wait] nobody can shorten it)',
      (one, writing) => one.steps.map((step) => stepLine(step, writing)),
    ],
    ['What if', whatIfLines],
    [
      'Papers',
      ({ documents }, { words }) => documents.map(({ document }) => `- ${words.document(document)}`),
    ],
    [`Cost of ${question.years} years, as if granted that day`, costLines],
    ['Security of tenure', tenureLines],
    ['Published real figures', publishedLines],
    [
      'Real days in the register kept here',
      ({ country }, writing) => (real && country === 'KZ' ? realLines(real, writing) : []),
    ],
  ];
  const holder = `${question.holder.kind} of ${question.holder.country}`;
  const head = `${written.blocks(blocks)} applied for on ${written.date(question.day)} by a ${holder}\n`;
  const body = topics.flatMap(([title, lines]) => {
    const columns = countries.map((one, i) => lines(one, writings[i] as Writing));
    if (columns.every((column) => column.length === 0)) return [];
    return [...(title ? ['', title] : ['']), ...sideBySide(columns, width)];
  });
  return `${head}${body.join('\n')}\n`;
}

const daysText = ({ days, workingDays }: Pick<Days, 'days' | 'workingDays'>, { number }: Writing) =>
  `${number(days)} days (${number(workingDays)} working)`;

function timesOf(one: CountryBenchmark, writing: Writing): string[] {
  return [
    `least  ${daysText(one.least, writing)}, ${writing.date(one.least.endsOn)}`,
    one.unlimited.length === 0
      ? `most   ${daysText(one.most, writing)}, ${writing.date(one.most.endsOn)}`
      : `most   no limit: the law bounds ${writing.number(one.most.days)} days and leaves ${one.unlimited.length} steps without one`,
    ...(one.doubts.length > 0 ? ['working days moved by orders for single years are not loaded'] : []),
  ];
}

const unitNames = { 'working-days': 'wd', 'calendar-days': 'd', months: 'months', years: 'years' } as const;

function stepLine({ step, mover, limit, clocks, most }: BenchmarkStep, { words }: Writing): string {
  const clock = clocks.map(({ length, unit }) => `${length} ${unitNames[unit]}`).join(' or ');
  const time = { clock, window: `${clock} [wait]`, none: 'no limit', dropped: 'dropped' }[limit];
  return `${most.critical ? '*' : ' '} ${words.step(step)} – ${words.mover(mover)}, ${time}`;
}

function whatIfLines({ whatIf, unlimited }: CountryBenchmark, writing: Writing): string[] {
  if (!whatIf) return [];
  const signed = (value: number) => (value > 0 ? `+${writing.number(value)}` : writing.number(value));
  const line = (name: 'least' | 'most') => {
    const { days, workingDays } = whatIf.change[name];
    return `${name.padEnd(5)}  ${daysText(whatIf[name], writing)}: ${signed(days)} days (${signed(workingDays)} working)`;
  };
  return [
    ...whatIf.reforms.map((reform) => `if ${reformText(reform, writing)}`),
    line('least'),
    unlimited.length + whatIf.unlimited.length === 0
      ? line('most')
      : `${line('most')}, of what is bounded; ${whatIf.unlimited.length} steps are not`,
  ];
}

function reformText(reform: WhatIf['reforms'][number], { words }: Writing): string {
  switch (reform.do) {
    case 'change-clock':
      return `"${words.step(reform.step)}" took ${reform.length} ${unitNames[reform.unit]}`;
    case 'drop-step':
      return `"${words.step(reform.step)}" were dropped`;
    case 'add-step':
      return `"${reform.step}" (${words.mover(reform.mover)}) ran ${reform.length} ${unitNames[reform.unit]} beside "${words.step(reform.before)}"`;
  }
}

function costLines({ costs, currency, assumptions }: CountryBenchmark, { words, money }: Writing): string[] {
  const lines = costs.map(({ year, known, unknown }) => {
    const sums = (['payment', 'spend', 'security'] as const)
      .filter((nature) => known[nature] > 0)
      .map((nature) => `${nature} ${money(known[nature], currency)}`);
    const open =
      unknown.length > 0 ? [`not known: ${unknown.map((part) => words.costPart(part)).join(', ')}`] : [];
    return `year ${year}: ${[...sums, ...open].join('; ')}`;
  });
  return [...lines, ...assumptions.map((code) => `  (${words.assumption(code)})`)];
}

function tenureLines({ tenure, duties }: CountryBenchmark, { number }: Writing): string[] {
  const { termYears, extensions, furtherExtensions, givenUp, rights } = tenure;
  return [
    `${termYears} years, then ${extensions.map(number).join(' and ')} more${furtherExtensions ? ', and further extensions' : ', once'}`,
    ...(givenUp.length === 0 ? ['no blocks to give up'] : []),
    ...givenUp.map(
      ({ when, licenceYear, percent, blocks, left }) =>
        `${when === 'on-extension' ? 'for an extension after' : 'at the end of'} year ${licenceYear}: give up ${percent}%, ${blocks} blocks; ${left} left`,
    ),
    ...rights.map(({ code, cite }) => `${code.replaceAll('-', ' ')} (${cite.text})`),
    `${duties.length} duties fall due in these years`,
  ];
}

function publishedLines({ published: { figures, notFound } }: CountryBenchmark, writing: Writing): string[] {
  return [
    ...figures.map((figure) => figureLine(figure, writing)),
    ...(notFound.length > 0
      ? [`not found: ${notFound.map((measure) => measure.replaceAll('-', ' ')).join(', ')}`]
      : []),
  ];
}

function figureLine(figure: PublishedFigure, { number }: Writing): string {
  const { measure, statistic, value, of, period, split, caution, cite } = figure;
  const unit = statistic === 'percent' ? '%' : '';
  const parties = Object.entries(split ?? {}).map(([party, days]) => `${party} ${days}`);
  return [
    `${measure.replaceAll('-', ' ')}, ${period}: ${number(value)}${unit}`,
    ...(statistic === 'mean' || statistic === 'median' ? [statistic] : []),
    ...(of === undefined ? [] : [`of ${number(of)}`]),
    ...(parties.length > 0 ? [`(${parties.join(', ')})`] : []),
    ...(caution ? [`[${caution.replaceAll('-', ' ')}]`] : []),
    `– ${cite.text}, ${cite.confidence}`,
  ].join(' ');
}

/** From the log of a register: the days of each step, and who was waited for. */
function realLines(
  { applications, simulated, wallClock: { finished }, steps, waits }: RegisterDelays,
  { words, number }: Writing,
): string[] {
  return [
    `${number(applications)} applications, ${number(simulated)} of them simulated`,
    ...(finished
      ? [
          `from receipt to decision: ${number(finished.median)} days in the middle, nine of ten within ${number(finished.p90)} (${number(finished.count)} decided)`,
        ]
      : []),
    ...steps.flatMap(({ step, done }) =>
      done
        ? [
            `- ${words.step(step)}: ${number(done.median)} days in the middle, nine of ten within ${number(done.p90)} (${number(done.count)})`,
          ]
        : [],
    ),
    ...waits.map(
      ({ mover, share }) =>
        `waited for ${mover === 'nobody' ? 'nobody' : words.mover(mover)}: ${number(share * 100)}% of the days`,
    ),
  ];
}
