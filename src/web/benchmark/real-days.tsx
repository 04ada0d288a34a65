/** Real days of this register, beside what Western Australia publishes: who was waited for, by month, and step by step. */
import { useQuery } from '@tanstack/react-query';
import { api, type DelayView } from '#contract';
import type { CountryBenchmark } from '#law';
import { Banner } from '../components/banner/banner.tsx';
import { Chart } from '../components/chart/chart.tsx';
import { EmptyState } from '../components/empty-state/empty-state.tsx';
import { type Column, Table } from '../components/table/table.tsx';
import { useCapital } from '../data/capital.ts';
import { keys } from '../data/keys.ts';
import { Shown } from '../data/shown.tsx';
import { useRegister } from '../frame/register.tsx';
import { useWords } from '../frame/words.tsx';
import { useCountryWords } from './country-words.tsx';

const parties = ['applicant', 'department', 'line', 'other-agencies', 'native-title'] as const;
type Party = (typeof parties)[number];

/** In this process everyone moves who is the applicant, the ministry, or ahead in line. */
function partyOf(mover: DelayView['waits'][number]['mover']): Party {
  if (mover === 'applicant' || mover === 'holder') return 'applicant';
  return mover === 'rival' ? 'line' : 'department';
}

const shownSteps = ['review', 'lodge-security', 'issue-licence'] as const;
const shownMonths = 24;

interface Props {
  readonly countries: readonly CountryBenchmark[];
}

function WhoWaits({ delays, countries }: Props & { readonly delays: DelayView }) {
  const { words, format } = useWords();
  const { delays: say, benchmark } = words.pages;
  const law = useCountryWords('AU-WA');
  const published = countries
    .find(({ country }) => country === 'AU-WA')
    ?.published.figures.find(({ split }) => split && Object.keys(split).length > 2);
  const here = new Map<Party, number>();
  for (const { mover, days } of delays.waits) {
    const party = partyOf(mover);
    here.set(party, (here.get(party) ?? 0) + days / delays.applications);
  }
  const split = published?.split;
  const along = parties.filter(
    (party) => here.has(party) || (party !== 'line' && split?.[party] !== undefined),
  );
  const ofUs = delays.simulated === delays.applications ? say.hereSimulated : say.here;
  const [year = '', quarter = ''] = published?.period.split('-Q') ?? [];
  const ofThem = `${benchmark.countries['AU-WA']}, ${benchmark.quarter(quarter, year)}`;
  return (
    <Chart
      title={say.whoTitle(format.days(Math.round(here.get('applicant') ?? 0)))}
      unit={say.unitDays}
      source={published ? `${say.logSource}; ${law.citation(published.cite)}` : say.logSource}
      fileName="who-was-waited-for"
      level={3}
      data={{
        kind: 'bars',
        alongTitle: say.who,
        along: along.map((party) => say.parties[party]),
        series: [
          { id: 'here', name: ofUs, values: along.map((party) => here.get(party) ?? null) },
          ...(split
            ? [
                {
                  id: 'western-australia',
                  name: ofThem,
                  values: along.map((party) => (party === 'line' ? null : (split[party] ?? null))),
                },
              ]
            : []),
        ],
        show: (value) => format.number(value, { decimals: 1 }),
        noValue: benchmark.none,
      }}
    />
  );
}

function ByMonth({ delays }: { readonly delays: DelayView }) {
  const { words, format } = useWords();
  const { delays: say } = words.pages;
  const law = useCountryWords('KZ');
  const capital = useCapital();
  const monthName = (text: string) => {
    const [year = 0, month = 1] = text.split('-').map(Number);
    return words.units.monthAndYear({ year, month, day: 1 });
  };
  const all = [...new Set(delays.months.map(({ month }) => month))].slice(-shownMonths);
  const medianOf = (month: string, step: string) =>
    delays.months.find((row) => row.month === month && row.step === step)?.done.median ?? null;
  const newest = all.findLast((month) => medianOf(month, 'review') !== null);
  if (newest === undefined || all.length < 2) return null;
  return (
    <Chart
      title={say.monthsTitle(format.days(Math.round(medianOf(newest, 'review') ?? 0)), monthName(newest))}
      unit={say.monthsUnit}
      source={say.logSource}
      fileName="days-by-month"
      level={3}
      data={{
        kind: 'lines',
        alongTitle: say.month,
        along: all,
        series: shownSteps.map((step) => ({
          id: step,
          name: capital(law.step(step)),
          values: all.map((month) => medianOf(month, step)),
        })),
        show: (value) => format.number(value, { decimals: 1 }),
        noValue: say.noFigure,
      }}
    />
  );
}

/** Whose share of the days waited grew, by month. */
function WaitedByMonth({ delays }: { readonly delays: DelayView }) {
  const { words, format } = useWords();
  const { delays: say } = words.pages;
  const all = [...new Set(delays.waitsByMonth.map(({ month }) => month))].slice(-shownMonths);
  const newest = all.at(-1);
  if (newest === undefined || all.length < 2) return null;
  const shareOf = (month: string, party: Party) =>
    delays.waitsByMonth
      .filter((row) => row.month === month && partyOf(row.mover) === party)
      .reduce((sum, { share }) => sum + share, 0);
  const [year = 0, month = 1] = newest.split('-').map(Number);
  const name = words.units.monthAndYear({ year, month, day: 1 });
  return (
    <Chart
      title={say.waitedTitle(format.percent(shareOf(newest, 'applicant')), name)}
      unit={say.waitedUnit}
      source={say.logSource}
      fileName="waited-by-month"
      level={3}
      data={{
        kind: 'lines',
        alongTitle: say.month,
        along: all,
        series: (['applicant', 'department', 'line'] as const).map((party) => ({
          id: party,
          name: say.parties[party],
          values: all.map((one) => shareOf(one, party) * 100),
        })),
        show: (value) => format.number(value, { decimals: 0 }),
        noValue: say.noFigure,
      }}
    />
  );
}

type StepRow = DelayView['steps'][number] & {
  readonly clock: DelayView['clocks'][number] | undefined;
};

function StepTable({ delays }: { readonly delays: DelayView }) {
  const { words, format } = useWords();
  const { delays: say, benchmark } = words.pages;
  const law = useCountryWords('KZ');
  const capital = useCapital();
  const rows: readonly StepRow[] = delays.steps.map((row) => ({
    ...row,
    clock: delays.clocks.find(({ step }) => step === row.step),
  }));
  const days = (value: number | undefined) =>
    value === undefined ? benchmark.none : format.number(value, { decimals: 1 });
  const figure = (id: string, title: string, of: (row: StepRow) => number | undefined): Column<StepRow> => ({
    id,
    title,
    align: 'end',
    render: (row) => days(of(row)),
  });
  const columns: readonly Column<StepRow>[] = [
    { id: 'step', title: say.step, isRowHeader: true, render: ({ step }) => capital(law.step(step)) },
    { id: 'mover', title: say.mover, render: ({ mover }) => law.mover(mover) },
    figure('done', say.done, ({ done }) => done?.count),
    figure('middle', say.middle, ({ done }) => done?.median),
    figure('mean', say.mean, ({ done }) => done?.mean),
    figure('nine', say.nineOfTen, ({ done }) => done?.p90),
    figure('longest', say.longest, ({ done }) => done?.longest),
    figure('in-time', say.inTime, ({ clock }) => clock?.inTime),
    figure('late', say.late, ({ clock }) => clock?.late),
    figure('overdue', say.overdue, ({ clock }) => clock?.overdue),
  ];
  return (
    <>
      <h3>{say.tableTitle}</h3>
      <Table caption={say.tableTitle} hideCaption columns={columns} rows={rows} rowKey={({ step }) => step} />
    </>
  );
}

function Days({ delays, countries }: Props & { readonly delays: DelayView }) {
  const { words, format } = useWords();
  const { delays: say } = words.pages;
  const { applications, simulated, wallClock } = delays;
  if (applications === 0) return <EmptyState title={say.none}>{say.noneHow}</EmptyState>;
  const { finished, open } = wallClock;
  return (
    <>
      {simulated === applications && <Banner tone="notice">{say.allSimulated}</Banner>}
      {simulated > 0 && simulated < applications && (
        <p>{say.someSimulated(format.number(simulated), format.number(applications))}</p>
      )}
      <dl className="total-figures">
        {finished && (
          <div>
            <dt>{say.finished}</dt>
            <dd>
              <strong>{say.median(format.days(Math.round(finished.median)))}</strong>
              <span>{say.p90(format.days(Math.round(finished.p90)))}</span>
              <small>{say.finishedOf(finished.count, format.number(finished.count))}</small>
            </dd>
          </div>
        )}
        {open && (
          <div>
            <dt>{say.openNow}</dt>
            <dd>
              <strong>{format.number(open.count)}</strong>
              <span>{say.openAge(format.days(Math.round(open.median)))}</span>
            </dd>
          </div>
        )}
      </dl>
      <div className="real-days-charts">
        <WhoWaits delays={delays} countries={countries} />
        <ByMonth delays={delays} />
        <WaitedByMonth delays={delays} />
      </div>
      <StepTable delays={delays} />
      <p>
        <a className="link" href={api.delays}>
          {say.asData}
        </a>
      </p>
    </>
  );
}

export function RealDaysHere({ countries }: Props) {
  const { words } = useWords();
  const { delays: say } = words.pages;
  const { client } = useRegister();
  const read = useQuery({
    queryKey: keys.delays,
    queryFn: ({ signal }) => client.delays({}, { signal }),
  });
  return (
    <section aria-labelledby="benchmark-real-days" className="benchmark-topic">
      <h2 id="benchmark-real-days">{say.title}</h2>
      <p>{say.lead}</p>
      <Shown of={read} waiting={{ shape: 'table', lines: 6 }}>
        {(delays) => <Days delays={delays} countries={countries} />}
      </Shown>
    </section>
  );
}
