import { entriesOf } from '#tender';
import { Badge } from '../components/badge/badge.tsx';
import { Hash } from '../components/code-block/code-block.tsx';
import { type Column, Table } from '../components/table/table.tsx';
import { useClock } from '../data/clock.ts';
import { useWords } from '../frame/words.tsx';
import type { ShownTender } from './use-tender.ts';

/** Seals as they were committed; names and prices from the opening on. */
export function Offers({ tender }: { readonly tender: ShownTender }) {
  const { words, format } = useWords();
  const clock = useClock();
  const { tenders: say } = words.pages;
  const { entries, openings, plan } = tender;
  const sealed = entriesOf(entries, 'offer-sealed');
  type Sealed = (typeof sealed)[number];
  const openedOf = ({ offer }: Sealed) => openings.find(({ opening }) => opening.offer === offer);
  const columns: readonly Column<Sealed>[] = [
    { id: 'offer', title: say.offer, isRowHeader: true, render: ({ offer }) => offer },
    {
      id: 'bidder',
      title: say.bidder,
      render: (one) => {
        const opened = openedOf(one);
        return opened ? (
          (opened.bidderName ?? opened.opening.bidder)
        ) : (
          <Badge tone="plain">{say.stillSealed}</Badge>
        );
      },
    },
    { id: 'sealed', title: say.sealedAt, render: ({ at }) => clock.full(at) },
    {
      id: 'opened',
      title: say.openedAt,
      render: (one) => {
        const opened = openedOf(one);
        return opened ? clock.full(opened.at) : '–';
      },
    },
    {
      id: 'price',
      title: say.price,
      align: 'end',
      render: (one) => {
        const opened = openedOf(one);
        return opened ? format.money(opened.opening.price) : '–';
      },
    },
    { id: 'seal', title: say.seal, render: ({ seal }) => <Hash value={seal} short /> },
  ];
  return (
    <section>
      <h2>{say.offers}</h2>
      {openings.length < sealed.length && (
        <p className="small-print">{say.opensFrom(clock.full(plan.opensAt))}</p>
      )}
      <Table
        caption={say.offers}
        hideCaption
        columns={columns}
        rows={sealed}
        rowKey={({ offer }) => offer}
        empty={<p className="small-print">{say.noOffers}</p>}
      />
    </section>
  );
}

/** Prices so low that the bidder must explain them, and the explanations. */
export function LowPrices({ tender }: { readonly tender: ShownTender }) {
  const { words, format } = useWords();
  const { tenders: say } = words.pages;
  const { entries, lowPrices, nameOfOffer, openings } = tender;
  const currency = openings[0]?.opening.price.currency;
  if (!currency) return null;
  const explained = entriesOf(entries, 'price-explained');
  return (
    <section aria-labelledby="tender-low">
      <h2 id="tender-low">{say.lowPrices}</h2>
      {lowPrices.outcome === 'cannot-tell' ? (
        <p>{say.lowCannot}</p>
      ) : lowPrices.offers.length === 0 ? (
        <p>{say.lowNone(format.moneyShort({ amount: lowPrices.limit, currency }))}</p>
      ) : (
        <p>
          {say.lowAsk(
            format.list(lowPrices.offers.map(nameOfOffer)),
            format.moneyShort({ amount: lowPrices.limit, currency }),
          )}
        </p>
      )}
      {explained.map(({ offer, explanation, accepted, at }) => (
        <p key={`${offer} ${at}`}>
          {nameOfOffer(offer)}: <span lang="en">{explanation}</span>{' '}
          <Badge tone={accepted ? 'met' : 'stops'}>{accepted ? say.accepted : say.notAccepted}</Badge>
        </p>
      ))}
    </section>
  );
}
