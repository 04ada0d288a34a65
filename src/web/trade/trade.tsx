import { api, pages, type TradeDesk, type TradePartnerRow, withQuery } from '#contract';
import { yearsFromQuarters } from '#trade';
import { Chart } from '../components/chart/chart.tsx';
import { Link } from '../components/link/link.tsx';
import { type Column, Table } from '../components/table/table.tsx';
import { Shown } from '../data/shown.tsx';
import { PageHeading } from '../frame/page-heading.tsx';
import { useWords } from '../frame/words.tsx';
import { ChamberLinks } from './chamber-links.tsx';
import { useTradeDesk, useTradePartners } from './reads.ts';
import { FigureLink, Missing, useIndicators, useMillions, useNameOf } from './trade-words.tsx';
import './trade.css';

function World({ desk }: { readonly desk: TradeDesk }) {
  const { words, format } = useWords();
  const { trade: say } = words.pages;
  const millions = useMillions();
  const last = desk.world.at(-1);
  const figure = (last?.exports ?? last?.imports)?.figure;
  if (!last?.exports || !last.imports || !figure) return null;
  const short = (amount: number) => format.moneyShort({ amount, currency: 'USD' });
  const values = (side: 'exports' | 'imports') => desk.world.map((year) => year[side]?.figure.amount ?? null);
  return (
    <Chart
      level={2}
      title={say.worldTitle(
        last.period,
        short(last.exports.figure.amount),
        short(last.imports.figure.amount),
      )}
      unit={say.millionUsd}
      source={say.edition(figure.publisher, figure.edition)}
      fileName="kazakhstan-trade"
      data={{
        kind: 'lines',
        alongTitle: say.year,
        along: desk.world.map(({ period }) => period),
        series: [
          { id: 'export', name: say.export, values: values('exports') },
          { id: 'import', name: say.import, values: values('imports') },
        ],
        show: millions,
        noValue: say.noFigure,
      }}
    />
  );
}

function Partners() {
  const { words, format } = useWords();
  const { trade: say } = words.pages;
  const nameOf = useNameOf();
  const millions = useMillions();
  const indicators = useIndicators();
  const partners = useTradePartners();
  const columns: readonly Column<TradePartnerRow>[] = [
    {
      id: 'partner',
      title: say.partner,
      isRowHeader: true,
      render: ({ country, address }) => <Link href={address}>{nameOf(country)}</Link>,
    },
    { id: 'year', title: say.year, render: ({ period, year }) => (year ? period : say.meanOf(period)) },
    {
      id: 'export',
      title: say.export,
      align: 'end',
      render: ({ year, means }) => <FigureLink figure={year ? year.exports?.figure : means.export} />,
    },
    {
      id: 'import',
      title: say.import,
      align: 'end',
      render: ({ year, means }) => <FigureLink figure={year ? year.imports?.figure : means.import} />,
    },
    {
      id: 'balance',
      title: say.balance,
      align: 'end',
      render: ({ year }) => (year && year.balance !== null ? millions(year.balance) : '–'),
    },
    {
      id: 'exportShare',
      title: say.exportShare,
      align: 'end',
      render: ({ year }) => (year ? indicators.share(year.exports?.share) : '–'),
    },
    {
      id: 'importShare',
      title: say.importShare,
      align: 'end',
      render: ({ year }) => (year ? indicators.share(year.imports?.share) : '–'),
    },
  ];
  return (
    <section aria-labelledby="trade-partners">
      <h2 id="trade-partners">{say.partners}</h2>
      <Shown of={partners}>
        {({ items, total }) => (
          <>
            <p>{say.partnersLead(format.number(total))}</p>
            <p className="small-print">{say.millionUsd}</p>
            <Table
              caption={`${say.partners}, ${say.millionUsd}`}
              hideCaption
              columns={columns}
              rows={items}
              rowKey={({ country }) => country.code}
            />
            <p className="small-print">
              <a className="link" href={withQuery(api.tradePartners, { format: 'csv' })} download>
                {say.csv}
              </a>
            </p>
          </>
        )}
      </Shown>
    </section>
  );
}

function Investment({ desk }: { readonly desk: TradeDesk }) {
  const { words, format } = useWords();
  const { trade: say } = words.pages;
  const millions = useMillions();
  const years = yearsFromQuarters(desk.investment);
  const last = years.at(-1);
  if (!last) return null;
  return (
    <Chart
      level={2}
      title={say.investmentTitle(last.period, format.moneyShort({ amount: last.value, currency: 'USD' }))}
      unit={say.millionUsd}
      source={say.edition(last.publisher, last.edition)}
      more={say.investmentNote}
      fileName="kazakhstan-net-fdi"
      data={{
        kind: 'lines',
        alongTitle: say.year,
        along: years.map(({ period }) => period),
        series: [{ id: 'fdi', name: say.netInflow, values: years.map(({ value }) => value) }],
        show: millions,
        noValue: say.noFigure,
      }}
    />
  );
}

function Books({ desk }: { readonly desk: TradeDesk }) {
  const { words, format } = useWords();
  const { trade: say } = words.pages;
  const columns: readonly Column<TradeDesk['books'][number]>[] = [
    { id: 'publisher', title: say.publisher, isRowHeader: true, render: ({ publisher }) => publisher },
    { id: 'edition', title: say.editionColumn, render: ({ edition }) => edition },
    { id: 'years', title: say.yearsColumn, render: ({ from, to }) => format.range(from, to) },
    {
      id: 'figures',
      title: say.figuresColumn,
      align: 'end',
      render: ({ figures }) => format.number(figures),
    },
  ];
  return (
    <>
      <section aria-labelledby="trade-books">
        <h2 id="trade-books">{say.booksTitle}</h2>
        <Table
          caption={`${say.booksTitle}: ${say.publisher}, ${say.editionColumn}`}
          hideCaption
          columns={columns}
          rows={desk.books}
          rowKey={({ publisher, edition }) => `${publisher} ${edition}`}
        />
      </section>
      <Missing title={say.missingTitle} codes={desk.missing} />
    </>
  );
}

/** Door of the desk: all trade by year, partners, investment, what is in the books and what is not. */
export default function TradePage() {
  const { words } = useWords();
  const { trade: say } = words.pages;
  const desk = useTradeDesk();
  return (
    <>
      <PageHeading title={say.title}>{say.lead}</PageHeading>
      <ChamberLinks />
      <Shown of={desk}>
        {(shown) => (
          <>
            <p className="trade-tally">
              <Link href={pages.tradeClaims}>{say.claims}</Link>:{' '}
              {Object.entries(shown.claims)
                .filter(([, count]) => count > 0)
                .map(([verdict, count]) => `${say.verdicts[verdict] ?? verdict} ${count}`)
                .join(', ')}
            </p>
            <World desk={shown} />
            <Partners />
            <Investment desk={shown} />
            <Books desk={shown} />
          </>
        )}
      </Shown>
    </>
  );
}
