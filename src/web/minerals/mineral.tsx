import { Printer } from 'lucide-react';
import { useMemo } from 'react';
import { useParams } from 'react-router';
import { type MineralView, pages } from '#contract';
import { cellFromPoint } from '#grid';
import { Button, LinkButton } from '../components/button/button.tsx';
import { KeyValues } from '../components/key-values/key-values.tsx';
import { Link } from '../components/link/link.tsx';
import { useMineral } from '../data/reads.ts';
import { Shown } from '../data/shown.tsx';
import { Figures } from '../deposit/figures.tsx';
import { DepositTable, Publishers, placesOf } from '../deposits/known-parts.tsx';
import { PageHeading } from '../frame/page-heading.tsx';
import { useToday } from '../frame/today.ts';
import { useWords } from '../frame/words.tsx';
import { boundsOfCells } from '../ground/bounds-of-cells.ts';
import { atLeast, widened } from '../ground/use-fit.ts';
import { useMapShows } from '../map/scene.tsx';
import { addressOfLots } from '../sourcing/routes-in-address.ts';
import { GradeTonnage } from './grade-tonnage.tsx';
import { Prices } from './prices.tsx';

function Mineral({ of }: { readonly of: MineralView }) {
  const { words, format } = useWords();
  const { known } = words.pages;
  const today = useToday();
  useMapShows(
    useMemo(() => {
      const places = placesOf(of.items);
      const cells = places.map(({ longitude, latitude }) => cellFromPoint(longitude, latitude));
      const box = boundsOfCells(cells);
      return { places, ...(box && { fit: widened(atLeast(box, 2), 0.06) }) };
    }, [of.items]),
  );
  const { deposits, near } = of;
  return (
    <>
      <PageHeading title={words.minerals[of.mineral]}>{known.mineralLead}</PageHeading>
      <div className="buttons">
        <LinkButton kind="primary" href={`${pages.ground}?minerals=${of.mineral}`}>
          {known.findGround}
        </LinkButton>
        <LinkButton href={`${pages.deposits}?mineral=${of.mineral}`}>{known.allDeposits}</LinkButton>
        <LinkButton href={addressOfLots([{ name: words.minerals[of.mineral], mineral: of.mineral }], today)}>
          {known.markets}
        </LinkButton>
        <Button kind="quiet" icon={Printer} onPress={() => window.print()}>
          {known.print}
        </Button>
      </div>
      <section aria-labelledby="mineral-known">
        <h2 id="mineral-known">{known.whatIsKnown}</h2>
        <KeyValues
          items={[
            { key: known.places, value: format.number(deposits.known) },
            {
              key: known.located,
              value: format.number(deposits.located),
              ...(deposits.rough > 0 && { source: known.roughOfThem(format.number(deposits.rough)) }),
            },
            { key: known.withFigures, value: format.number(deposits.withFigures) },
            {
              key: known.openNear(format.distance(near.kilometres * 1000)),
              value: format.blocks(near.open),
            },
          ]}
        />
      </section>
      {of.byOblast.length > 0 && (
        <section aria-labelledby="mineral-oblasts">
          <h2 id="mineral-oblasts">{known.byOblast}</h2>
          <ul className="plain-list near-list">
            {of.byOblast.map(({ value, count }) => (
              <li key={value}>
                <Link href={pages.district(value)}>{words.places.oblasts[value] ?? value}</Link>
                <span className="near-distance">{format.number(count)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {of.items.length > 0 && <DepositTable caption={known.bestKnown} rows={of.items} />}
      <section aria-labelledby="mineral-world">
        <h2 id="mineral-world">{words.pages.gradeTonnage.title}</h2>
        <GradeTonnage mineral={of.mineral} />
      </section>
      <section aria-labelledby="mineral-prices">
        <h2 id="mineral-prices">{words.pages.prices.title}</h2>
        <Prices minerals={[of.mineral]} />
      </section>
      {of.claims.length > 0 && (
        <section aria-labelledby="mineral-claims">
          <h2 id="mineral-claims">{known.claims}</h2>
          <p className="small-print">{known.claimsLead}</p>
          <Figures figures={of.claims} />
        </section>
      )}
      <Publishers of={of} />
    </>
  );
}

export default function MineralPage() {
  const { code = '' } = useParams();
  return (
    <Shown of={useMineral(code)} waiting={{ lines: 10 }}>
      {(view) => <Mineral of={view} />}
    </Shown>
  );
}
