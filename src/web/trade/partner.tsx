import { useParams } from 'react-router';
import { api, pages, type TradePartnerView, type TradePartnerYear, withQuery } from '#contract';
import { Banner } from '../components/banner/banner.tsx';
import { Breadcrumbs } from '../components/breadcrumbs/breadcrumbs.tsx';
import { Chart } from '../components/chart/chart.tsx';
import { type KeyValue, KeyValues } from '../components/key-values/key-values.tsx';
import { Select } from '../components/select/select.tsx';
import { type Column, Table } from '../components/table/table.tsx';
import { Shown } from '../data/shown.tsx';
import { PageHeading } from '../frame/page-heading.tsx';
import { useAddressKey } from '../frame/use-address.ts';
import { useWords } from '../frame/words.tsx';
import { useTradePartner } from './reads.ts';
import { FigureLink, Missing, useIndicators, useMarks, useMillions, useNameOf } from './trade-words.tsx';
import './trade.css';

type Props = { readonly view: TradePartnerView };

/** The place of the partner in the chosen year. */
function Place({ view }: Props) {
  const { words, format } = useWords();
  const { trade: say } = words.pages;
  const indicators = useIndicators();
  const millions = useMillions();
  const chosen = view.years.find(({ period }) => period === view.period);
  const lastEconomy = view.economy.at(-1);
  const sides = [
    ['exports', 'export'],
    ['imports', 'import'],
  ] as const;
  const items: KeyValue[] = sides.flatMap(([side, flow]): KeyValue[] => {
    const found = chosen?.[side];
    if (!found) return [{ key: say[flow], value: <span className="trade-none">{say.noFigure}</span> }];
    const rank = say.rankOf(format.number(found.rank), format.number(found.partnersKnown));
    return [
      {
        key: `${say[flow]}, ${say.millionUsd}`,
        value: <FigureLink figure={found.figure} />,
        source: `${flow === 'export' ? say.exportShare : say.importShare} ${indicators.share(found.share)} · ${say.rank} ${rank}`,
      },
      {
        key: `${say.growth(view.base ?? '', view.period ?? '')}, ${say.flows[flow]}`,
        value: indicators.growth(view.fromBase[flow]),
      },
    ];
  });
  if (chosen && chosen.balance !== null)
    items.push({ key: `${say.balance}, ${say.millionUsd}`, value: millions(chosen.balance) });
  for (const [, flow] of sides) {
    const spread = view.concentration[flow];
    if (spread.outcome !== 'computed') continue;
    const three = (value: number) => format.number(value, { decimals: 3, fixed: true });
    items.push({
      key: `${say.concentration}, ${say.flows[flow]}`,
      value: say.concentrationOf(
        three(spread.value),
        spread.normalised === null ? '–' : three(spread.normalised),
        format.number(spread.partners),
      ),
    });
  }
  if (lastEconomy) {
    const amount = format.moneyShort({ amount: lastEconomy.value * lastEconomy.multiplier, currency: 'USD' });
    items.push({ key: say.economy, value: say.economyOf(amount, lastEconomy.period) });
  }
  return <KeyValues items={items} />;
}

function Years({ view }: Props) {
  const { words } = useWords();
  const { trade: say } = words.pages;
  const millions = useMillions();
  const indicators = useIndicators();
  const marksOf = useMarks();
  const nameOf = useNameOf();
  const last = view.years.at(-1);
  if (!last) return null;
  const years = view.years.map(({ period }) => period);
  const values = (side: 'exports' | 'imports') => view.years.map((year) => year[side]?.figure.amount ?? null);
  const figures = view.years
    .flatMap(({ exports, imports }) => [exports?.figure, imports?.figure])
    .filter((one) => one !== undefined);
  const source = [...new Set(figures.map(({ publisher, edition }) => say.edition(publisher, edition)))].join(
    '; ',
  );
  const amount = (value: number | undefined) => (value === undefined ? say.noFigure : millions(value));
  const columns: readonly Column<TradePartnerYear>[] = [
    { id: 'year', title: say.year, isRowHeader: true, render: ({ period }) => period },
    {
      id: 'exports',
      title: say.export,
      align: 'end',
      render: ({ exports }) => <FigureLink figure={exports?.figure} />,
    },
    {
      id: 'imports',
      title: say.import,
      align: 'end',
      render: ({ imports }) => <FigureLink figure={imports?.figure} />,
    },
    {
      id: 'balance',
      title: say.balance,
      align: 'end',
      render: ({ balance }) => (balance === null ? '–' : millions(balance)),
    },
    {
      id: 'exportShare',
      title: say.exportShare,
      align: 'end',
      render: ({ exports }) => indicators.share(exports?.share),
    },
    {
      id: 'importShare',
      title: say.importShare,
      align: 'end',
      render: ({ imports }) => indicators.share(imports?.share),
    },
  ];
  return (
    <>
      <Chart
        level={2}
        title={say.pairChart(
          last.period,
          amount(last.exports?.figure.amount),
          amount(last.imports?.figure.amount),
        )}
        unit={say.millionUsd}
        source={source}
        fileName={`kazakhstan-${view.partner.code.toLowerCase()}`}
        data={{
          kind: 'lines',
          alongTitle: say.year,
          along: years,
          series: [
            { id: 'export', name: say.export, values: values('exports') },
            { id: 'import', name: say.import, values: values('imports') },
          ],
          marks: marksOf(view.markers, years),
          show: millions,
          noValue: say.noFigure,
        }}
      />
      <section aria-labelledby="partner-years">
        <h2 id="partner-years">{say.yearsTitle}</h2>
        <Table
          caption={`${nameOf(view.partner)}: ${say.yearsTitle}, ${say.millionUsd}`}
          hideCaption
          columns={columns}
          rows={[...view.years].reverse()}
          rowKey={({ period }) => period}
        />
        <p className="small-print">
          <a
            className="link"
            href={withQuery(api.tradePartner(view.partner.code), { format: 'csv' })}
            download
          >
            {say.csv}
          </a>{' '}
          ·{' '}
          <a
            className="link"
            href={withQuery(api.tradeFigures, {
              reporter: view.reporter.code,
              partner: view.partner.code,
              format: 'csv',
            })}
            download
          >
            SDMX-CSV
          </a>
        </p>
      </section>
    </>
  );
}

function BothBooks({ view }: Props) {
  const { words } = useWords();
  const { trade: say } = words.pages;
  const indicators = useIndicators();
  const rows = view.books.filter(({ period }) => period === view.period);
  const columns: readonly Column<(typeof rows)[number]>[] = [
    { id: 'flow', title: say.flow, isRowHeader: true, render: ({ flow }) => say[flow] },
    { id: 'own', title: say.ours, align: 'end', render: ({ own }) => <FigureLink figure={own} /> },
    { id: 'theirs', title: say.theirs, align: 'end', render: ({ theirs }) => <FigureLink figure={theirs} /> },
    { id: 'gap', title: say.gap, render: ({ gap }) => indicators.ratio(gap) },
    {
      id: 'reasons',
      title: say.reasonsColumn,
      render: ({ reasons }) => reasons.map((reason) => say.gapReasons[reason] ?? reason).join(', ') || '–',
    },
  ];
  return (
    <section aria-labelledby="partner-books">
      <h2 id="partner-books">{say.bothBooks}</h2>
      <p>{say.bothBooksLead}</p>
      {view.missing.includes('partner-book') && <Banner tone="notice">{say.noPartnerBook}</Banner>}
      <Table
        caption={`${say.bothBooks}, ${view.period ?? ''}, ${say.millionUsd}`}
        columns={columns}
        rows={rows}
        rowKey={({ flow }) => flow}
      />
    </section>
  );
}

function Gravity({ view }: Props) {
  const { words } = useWords();
  const { trade: say } = words.pages;
  const indicators = useIndicators();
  if (view.gravity.length === 0) return null;
  const columns: readonly Column<TradePartnerView['gravity'][number]>[] = [
    { id: 'flow', title: say.flow, isRowHeader: true, render: ({ flow }) => say[flow] },
    { id: 'actual', title: say.actual, align: 'end', render: ({ actual }) => <FigureLink figure={actual} /> },
    { id: 'model', title: say.model, align: 'end', render: ({ model }) => <FigureLink figure={model} /> },
    { id: 'ratio', title: say.ratio, align: 'end', render: ({ ratio }) => indicators.ratio(ratio) },
  ];
  return (
    <section aria-labelledby="partner-gravity">
      <h2 id="partner-gravity">{say.gravity}</h2>
      <p>{say.gravityLead}</p>
      <Table
        caption={`${say.gravity}, ${say.millionUsd}`}
        hideCaption
        columns={columns}
        rows={view.gravity}
        rowKey={({ flow }) => flow}
      />
    </section>
  );
}

function NotInBooks({ view }: Props) {
  const { words } = useWords();
  const { trade: say } = words.pages;
  const nameOf = useNameOf();
  return (
    <>
      <section aria-labelledby="partner-asia">
        <h2 id="partner-asia">{say.centralAsia}</h2>
        <p>{say.centralAsiaLead(nameOf(view.partner))}</p>
        <KeyValues
          items={view.centralAsia.map(({ country, found }) => ({
            key: nameOf(country),
            value: found ? say.found : <span className="trade-none">{say.notFound}</span>,
          }))}
        />
      </section>
      <Missing title={say.stillMissing} codes={view.missing} />
    </>
  );
}

/** One partner: the chosen year and its base stand in the address. */
export default function PartnerPage() {
  const { words } = useWords();
  const { trade: say } = words.pages;
  const nameOf = useNameOf();
  const { code = '' } = useParams();
  const [year, setYear] = useAddressKey('year');
  const [base, setBase] = useAddressKey('base');
  const partner = useTradePartner(code, year || undefined, base || undefined);
  return (
    <Shown of={partner}>
      {(view) => {
        const title = say.pairTitle(nameOf(view.reporter), nameOf(view.partner));
        const years = [...view.years].reverse().map(({ period }) => ({ id: period, name: period }));
        return (
          <>
            <Breadcrumbs
              trail={[
                { name: say.title, href: pages.trade },
                { name: nameOf(view.partner), href: view.address },
              ]}
            />
            <PageHeading title={title}>{say.pairLead(nameOf(view.partner))}</PageHeading>
            {view.period !== null && (
              <div className="trade-choice">
                <Select label={say.shownYear} value={view.period} onChange={setYear} options={years} />
                <Select
                  label={say.baseYear}
                  value={view.base}
                  onChange={setBase}
                  options={years.filter(({ id }) => id < (view.period ?? ''))}
                />
              </div>
            )}
            <Place view={view} />
            <Years view={view} />
            {view.books.length > 0 && <BothBooks view={view} />}
            <Gravity view={view} />
            <NotInBooks view={view} />
          </>
        );
      }}
    </Shown>
  );
}
