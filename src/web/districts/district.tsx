import { Printer } from 'lucide-react';
import { useMemo } from 'react';
import { useParams } from 'react-router';
import { type DistrictView, pages } from '#contract';
import type { Mineral } from '#terms';
import { Badge } from '../components/badge/badge.tsx';
import { Button, LinkButton } from '../components/button/button.tsx';
import { KeyValues } from '../components/key-values/key-values.tsx';
import { Link } from '../components/link/link.tsx';
import { Table } from '../components/table/table.tsx';
import { useDistrict } from '../data/reads.ts';
import { Shown } from '../data/shown.tsx';
import { DepositTable, Publishers, placesOf } from '../deposits/known-parts.tsx';
import { PageHeading } from '../frame/page-heading.tsx';
import { useWords } from '../frame/words.tsx';
import { boundsFrom } from '../ground/use-fit.ts';
import { useMapShows } from '../map/scene.tsx';

function District({ of }: { readonly of: DistrictView }) {
  const { words, format } = useWords();
  const { known } = words.pages;
  const { ground, licences } = of;
  useMapShows(
    useMemo(() => ({ places: placesOf(of.items), fit: boundsFrom(of.bounds) }), [of.items, of.bounds]),
  );
  const share = (count: number) => (ground.blocks === 0 ? 0 : count / ground.blocks);
  const rows = (['open', 'held', 'appliedFor', 'closed', 'touched'] as const).map((state) => ({
    key: known.ground[state],
    value: format.blocks(ground[state]),
    source: format.percent(share(ground[state]), 1),
  }));
  return (
    <>
      <PageHeading title={words.places.oblasts[of.id] ?? of.id}>{known.districtLead}</PageHeading>
      <div className="buttons">
        <LinkButton kind="primary" href={`${pages.ground}?oblast=${of.id}`}>
          {known.findGround}
        </LinkButton>
        <LinkButton href={`${pages.deposits}?oblast=${of.id}`}>{known.allDeposits}</LinkButton>
        <Button kind="quiet" icon={Printer} onPress={() => window.print()}>
          {known.print}
        </Button>
      </div>
      <section aria-labelledby="district-ground">
        <h2 id="district-ground">{known.groundTitle}</h2>
        <KeyValues items={[{ key: known.ground.blocks, value: format.blocks(ground.blocks) }, ...rows]} />
        <p className="small-print">{known.groundNote}</p>
      </section>
      <section aria-labelledby="district-minerals">
        <h2 id="district-minerals">{known.minerals}</h2>
        <p className="deposit-minerals">
          {of.byMineral.slice(0, 16).map(({ value, count }) => (
            <Link key={value} href={pages.mineral(value)}>
              {`${words.minerals[value as Mineral] ?? value} (${format.number(count)})`}
            </Link>
          ))}
        </p>
      </section>
      {of.items.length > 0 && <DepositTable caption={known.bestKnown} rows={of.items} />}
      <section aria-labelledby="district-licences">
        <h2 id="district-licences">{known.licences(format.number(licences.inForce))}</h2>
        {licences.items.length === 0 ? (
          <p>{known.noLicences}</p>
        ) : (
          <Table
            caption={known.endingFirst}
            columns={[
              {
                id: 'id',
                title: known.licence,
                isRowHeader: true,
                render: ({ id, address }) => <Link href={address}>{id}</Link>,
              },
              {
                id: 'holder',
                title: known.holder,
                render: ({ holder, simulated }) => (
                  <>
                    {holder ?? words.records.nameErased}{' '}
                    {simulated && <Badge tone="simulated">{words.ground.simulated}</Badge>}
                  </>
                ),
              },
              {
                id: 'blocks',
                title: known.blocks,
                align: 'end',
                render: ({ blocks }) => format.number(blocks),
              },
              { id: 'until', title: known.until, render: ({ until }) => format.date(until) },
            ]}
            rows={licences.items}
            rowKey={({ id }) => id}
          />
        )}
      </section>
      <Publishers of={of} />
    </>
  );
}

export default function DistrictPage() {
  const { id = '' } = useParams();
  return (
    <Shown of={useDistrict(id)} waiting={{ lines: 10 }}>
      {(view) => <District of={view} />}
    </Shown>
  );
}
