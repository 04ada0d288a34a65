import { type ChainContract, deliveries, type StatedDelivery } from '#tender';
import type { Note } from '#terms';
import { Badge } from '../components/badge/badge.tsx';
import { type Column, Table } from '../components/table/table.tsx';
import { useWords } from '../frame/words.tsx';
import type { ShownTender } from './use-tender.ts';

const tones = { kept: 'met', short: 'stops', 'cannot-tell': 'cannot-tell' } as const;

/** What each offer promised, and what the contract delivered, by the chain formula. */
export function LocalContentOfTender({ tender }: { readonly tender: ShownTender }) {
  const { words, format } = useWords();
  const { tenders: say } = words.pages;
  const { entries, kept, nameOfOffer, openings, promises } = tender;
  if (openings.length === 0) return null;
  const percent = ({ least, most }: { readonly least: number; readonly most: number }) =>
    least === most
      ? format.percent(least / 100)
      : format.range(format.percent(least / 100), format.percent(most / 100));
  const notesOf = (notes: readonly Note[], contracts: readonly ChainContract[]) => {
    const named = new Map(contracts.flatMap(({ goods }) => goods.map(({ id, name }) => [id, name ?? id])));
    const goods = notes
      .filter(({ code }) => code === 'certificate_out_of_date')
      .map(({ at }) => named.get(at) ?? at);
    return goods.length > 0 && <span className="near-more"> {say.outOfDate(format.list(goods))}</span>;
  };
  type Promise = { readonly offer: string };
  const promised: readonly Column<Promise>[] = [
    { id: 'bidder', title: say.bidder, isRowHeader: true, render: ({ offer }) => nameOfOffer(offer) },
    {
      id: 'promised',
      title: say.promised,
      align: 'end',
      render: ({ offer }) => {
        const promise = promises.get(offer);
        return promise ? (
          <>
            {percent(promise.content)}
            {notesOf(promise.notes, promise.contracts)}
          </>
        ) : (
          <span className="near-more">{say.noPromise}</span>
        );
      },
    },
  ];
  const delivered: readonly Column<StatedDelivery>[] = [
    {
      id: 'period',
      title: say.period,
      isRowHeader: true,
      render: ({ from, until }) => format.range(format.date(from), format.date(until)),
    },
    {
      id: 'performed',
      title: say.performed,
      align: 'end',
      render: ({ performed }) => format.moneyShort(performed),
    },
    {
      id: 'content',
      title: say.content,
      align: 'end',
      render: ({ content, notes, contracts }) => (
        <>
          {percent(content)}
          {notesOf(notes, contracts)}
        </>
      ),
    },
    { id: 'evidence', title: say.evidence, render: ({ evidence }) => <span lang="en">{evidence}</span> },
  ];
  const periods = deliveries(entries);
  return (
    <section aria-labelledby="tender-local">
      <h2 id="tender-local">{say.localContent}</h2>
      <p className="small-print">{say.localContentLead}</p>
      <Table
        caption={say.promised}
        columns={promised}
        rows={openings.map(({ opening }) => ({ offer: opening.offer }))}
        rowKey={({ offer }) => offer}
      />
      {kept && (
        <p>
          <Badge tone={tones[kept.outcome]}>{say.keptOutcomes[kept.outcome]}</Badge>{' '}
          {say.deliveredOf(percent(kept), format.percent(kept.promisedPercent / 100))}
        </p>
      )}
      {periods.length > 0 && (
        <Table caption={say.delivered} columns={delivered} rows={periods} rowKey={({ from }) => from} />
      )}
    </section>
  );
}
