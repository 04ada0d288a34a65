import { useParams } from 'react-router';
import { pages, type TradeFigureView } from '#contract';
import { Breadcrumbs } from '../components/breadcrumbs/breadcrumbs.tsx';
import { KeyValues } from '../components/key-values/key-values.tsx';
import { type Column, Table } from '../components/table/table.tsx';
import { Shown } from '../data/shown.tsx';
import { PageHeading } from '../frame/page-heading.tsx';
import { useWords } from '../frame/words.tsx';
import { useTradeFigure } from './reads.ts';
import { FigureLink, useMillions, useNameOf } from './trade-words.tsx';
import './trade.css';

/** One figure with all that makes it one: who booked it, how it is valued, who published it in which edition. */
export default function FigurePage() {
  const { words } = useWords();
  const { trade: say } = words.pages;
  const { id = '' } = useParams();
  const nameOf = useNameOf();
  const millions = useMillions();
  const read = useTradeFigure(id);
  const columns: readonly Column<TradeFigureView>[] = [
    { id: 'edition', title: say.editionColumn, isRowHeader: true, render: ({ edition }) => edition },
    { id: 'value', title: say.value, align: 'end', render: (figure) => <FigureLink figure={figure} /> },
    { id: 'status', title: say.status, render: ({ status }) => say.statuses[status] ?? status },
  ];
  return (
    <Shown of={read}>
      {(figure) => {
        const [reporter, partner] = [nameOf(figure.countries.reporter), nameOf(figure.countries.partner)];
        const { source, product } = figure;
        return (
          <>
            <Breadcrumbs
              trail={[
                { name: say.title, href: pages.trade },
                { name: partner, href: pages.tradePartner(figure.partner) },
                { name: figure.period, href: figure.address },
              ]}
            />
            <PageHeading title={say.figureTitle}>
              {say.figureLead(reporter, say[figure.flow], partner, figure.period)}
            </PageHeading>
            <KeyValues
              items={[
                { key: `${say.value}, ${say.millionUsd}`, value: <strong>{millions(figure.amount)}</strong> },
                { key: say.bookedBy, value: reporter },
                { key: say.partner, value: partner },
                { key: say.flow, value: say[figure.flow] },
                { key: say.period, value: figure.period },
                { key: say.goods, value: product ? `${product.edition} ${product.code}` : say.allGoods },
                { key: say.valuation, value: say.valuations[figure.valuation] ?? figure.valuation },
                { key: say.status, value: say.statuses[figure.status] ?? figure.status },
                { key: say.publisher, value: figure.publisher },
                { key: say.editionColumn, value: figure.edition },
                { key: say.origin, value: source ? source.origin : say.importedHere },
                ...(source ? [{ key: say.licence, value: `${source.licence}. ${source.credit}` }] : []),
                { key: say.figureId, value: <code>{figure.id}</code> },
              ]}
            />
            {figure.markers.length > 0 && (
              <section aria-labelledby="figure-markers">
                <h2 id="figure-markers">{say.toRead}</h2>
                <ul>
                  {figure.markers.map(({ id: marker }) => (
                    <li key={marker}>{say.markers[marker] ?? marker}</li>
                  ))}
                </ul>
              </section>
            )}
            <section aria-labelledby="figure-editions">
              <h2 id="figure-editions">{say.editions}</h2>
              {figure.editions.length < 2 ? (
                <p>{say.oneEdition}</p>
              ) : (
                <Table
                  caption={`${say.editions}: ${say.value}`}
                  hideCaption
                  columns={columns}
                  rows={figure.editions}
                  rowKey={(edition) => edition.id}
                />
              )}
            </section>
          </>
        );
      }}
    </Shown>
  );
}
