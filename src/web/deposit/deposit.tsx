import { Printer } from 'lucide-react';
import { useMemo } from 'react';
import { useParams } from 'react-router';
import { type DepositView, pages } from '#contract';
import { comparedFormOf } from '#disclosure';
import type { Bounds } from '#grid';
import type { Mineral } from '#terms';
import { Badge } from '../components/badge/badge.tsx';
import { Banner } from '../components/banner/banner.tsx';
import { Button, LinkButton } from '../components/button/button.tsx';
import { GroundTag } from '../components/ground-tag/ground-tag.tsx';
import { type KeyValue, KeyValues } from '../components/key-values/key-values.tsx';
import { Link } from '../components/link/link.tsx';
import { DepositName } from '../data/deposit-name.tsx';
import { placeName } from '../data/place-names.ts';
import { useDeposit } from '../data/reads.ts';
import { Shown } from '../data/shown.tsx';
import { shownGround } from '../data/shown-ground.ts';
import { SourceLine } from '../data/source-line.tsx';
import { PageHeading } from '../frame/page-heading.tsx';
import { useToday } from '../frame/today.ts';
import { useWords } from '../frame/words.tsx';
import { useMapShows } from '../map/scene.tsx';
import { GradeTonnage } from '../minerals/grade-tonnage.tsx';
import { Prices } from '../minerals/prices.tsx';
import { addressOfLots } from '../sourcing/routes-in-address.ts';
import { Bridges } from './bridges.tsx';
import { Figures } from './figures.tsx';
import { Positions } from './positions.tsx';
import { Statement } from './statement.tsx';
import './deposit.css';

/** A box around a point, wide enough to see its doubt. */
function boxAround([longitude, latitude]: readonly [number, number], kilometres: number): Bounds {
  const north = kilometres / 111;
  const east = north / Math.cos((latitude * Math.PI) / 180);
  return {
    west: longitude - east,
    south: latitude - north,
    east: longitude + east,
    north: latitude + north,
  };
}

function useNameRows(place: DepositView): readonly KeyValue[] {
  const { words } = useWords();
  const { languages } = words.pages.deposit;
  const { names } = place;
  const inLanguage = (['kk', 'ru', 'en'] as const).flatMap((language) => {
    const name = names[language];
    return name === undefined
      ? []
      : [{ key: languages[language], value: <span lang={language}>{name}</span> }];
  });
  const lent = place.lentNames.map(({ language, text, from }) => ({
    key: languages[language],
    value: <span lang={language}>{text}</span>,
    source:
      from.id === place.id ? (
        words.pages.deposit.otherNameOfIts
      ) : (
        <>
          {words.pages.deposit.lentBy} <Link href={from.address}>{from.name}</Link>
        </>
      ),
  }));
  return names.others.length === 0
    ? [...inLanguage, ...lent]
    : [...inLanguage, ...lent, { key: languages.others, value: names.others.join('; ') }];
}

function Where({ place }: { readonly place: DepositView }) {
  const { words, format, language } = useWords();
  const { deposit } = words.pages;
  const { location, anchor } = place;
  return (
    <>
      <KeyValues
        items={[
          {
            key: deposit.position,
            value: location
              ? format.coordinates(location.position[1], location.position[0])
              : deposit.noPosition,
            ...(location && {
              source: (
                <>
                  {[
                    deposit.quality[location.quality],
                    location.uncertaintyKm !== undefined &&
                      deposit.uncertainty(format.distance(location.uncertaintyKm * 1000)),
                  ]
                    .filter(Boolean)
                    .join(', ')}
                  {location.basis && (
                    <>
                      : <span lang="en">{location.basis}</span>
                    </>
                  )}
                </>
              ),
            }),
          },
          ...(place.oblast
            ? [
                {
                  key: deposit.oblast,
                  value: (
                    <Link href={pages.district(place.oblast)}>
                      {words.places.oblasts[place.oblast] ?? place.oblast}
                    </Link>
                  ),
                },
              ]
            : []),
          ...(place.district ? [{ key: deposit.district, value: place.district }] : []),
          ...place.around.map(({ kind, names, kilometres, megawatts, source }) => ({
            key: deposit.around[kind],
            value: [
              names && placeName(names, language).text,
              megawatts !== undefined && deposit.megawatts(format.number(megawatts, { decimals: 1 })),
              format.distance(kilometres * 1000),
            ]
              .filter(Boolean)
              .join(', '),
            ...(source && { source: `${source.publisher}, ${source.licence}` }),
          })),
          ...(place.ground
            ? [
                {
                  key: deposit.ground,
                  value: (
                    <>
                      <Link href={place.ground.address}>{place.ground.code}</Link>
                      <br />
                      <GroundTag state={shownGround(place.ground.state)} />
                    </>
                  ),
                },
              ]
            : []),
        ]}
      />
      {place.spreadKm !== undefined && place.spreadKm > 1 && (
        <p>{deposit.spread(format.distance(place.spreadKm * 1000))}</p>
      )}
      {place.abroad && <Banner tone="notice">{deposit.abroad}</Banner>}
      {anchor && <Banner tone="notice">{deposit.anchor(anchor.settlement)}</Banner>}
    </>
  );
}

/** So many minerals of a place have a price on its page; the others have a page of their own. */
const mostPrices = 3;
/** Five years are drawn here, all of them on the mineral's page. */
const pricedMonths = 61;

/** What the place is held for, first its main mineral. */
function mineralsInOrder({ mainMineral, minerals }: DepositView): readonly Mineral[] {
  return [...new Set([...(mainMineral ? [mainMineral] : []), ...minerals])].filter((one) => one !== 'other');
}

/** The place among the world's deposits, by each of its minerals of which there is a file to compare with. */
function AmongTheWorld({ place }: { readonly place: DepositView }) {
  const { words, format } = useWords();
  const { gradeTonnage: say } = words.pages;
  const minerals = mineralsInOrder(place);
  const alone = minerals.filter((one) => comparedFormOf(one) === undefined);
  return (
    <section aria-labelledby="deposit-world">
      <h2 id="deposit-world">{say.title}</h2>
      {minerals
        .filter((one) => comparedFormOf(one) !== undefined)
        .map((one) => (
          <GradeTonnage key={one} mineral={one} deposit={place.id} />
        ))}
      {alone.length > 0 && (
        <p className="small-print">{say.noWorld(format.list(alone.map((one) => words.minerals[one])))}</p>
      )}
    </section>
  );
}

function PricesOf({ place }: { readonly place: DepositView }) {
  const { words } = useWords();
  const minerals = mineralsInOrder(place).slice(0, mostPrices);
  if (minerals.length === 0) return null;
  return (
    <section aria-labelledby="deposit-prices">
      <h2 id="deposit-prices">{words.pages.prices.title}</h2>
      <Prices minerals={minerals} last={pricedMonths} />
    </section>
  );
}

function Deposit({ place }: { readonly place: DepositView }) {
  const { words, format, language } = useWords();
  const { deposit } = words.pages;
  const { location } = place;
  const at = place.abroad ? undefined : location;
  const fit = useMemo(() => at && boxAround(at.position, Math.max(12, 2.5 * (at.uncertaintyKm ?? 0))), [at]);
  useMapShows(fit ? { fit } : {});
  const nameRows = useNameRows(place);
  const lent = Object.fromEntries(place.lentNames.map((one) => [one.language, one.text]));
  const title = placeName({ ...lent, ...place.names }, language);
  const today = useToday();
  const lots = mineralsInOrder(place).map((mineral) => ({ name: words.minerals[mineral], mineral }));
  return (
    <>
      <PageHeading
        title={title.text}
        {...(title.language && title.language !== language && { lang: title.language })}
        aside={<Badge>{deposit.kinds[place.kind]}</Badge>}
      >
        {deposit.lead}
      </PageHeading>
      <p className="deposit-minerals">
        {place.minerals.map((code) => (
          <Link key={code} href={pages.mineral(code)}>
            <Badge tone={code === place.mainMineral ? 'notice' : 'plain'}>{words.minerals[code]}</Badge>
          </Link>
        ))}
      </p>
      <div className="buttons">
        <LinkButton size="small" href={`/interest/new?deposit=${encodeURIComponent(place.id)}`}>
          {words.pages.interest.register}
        </LinkButton>
        <LinkButton size="small" href={`${pages.newWatch}?deposit=${encodeURIComponent(place.id)}`}>
          {words.pages.watch.title}
        </LinkButton>
        <LinkButton
          size="small"
          href={`${pages.ground}?minerals=${(place.mainMineral ? [place.mainMineral] : place.minerals.slice(0, 3)).join()}`}
        >
          {deposit.findGround}
        </LinkButton>
        <LinkButton size="small" href={addressOfLots(lots, today)}>
          {deposit.markets}
        </LinkButton>
        <Button size="small" kind="quiet" icon={Printer} onPress={() => window.print()}>
          {deposit.print}
        </Button>
      </div>
      {nameRows.length > 0 && (
        <section aria-labelledby="deposit-names">
          <h2 id="deposit-names">{deposit.names}</h2>
          <KeyValues items={nameRows} />
        </section>
      )}
      <section aria-labelledby="deposit-where">
        <h2 id="deposit-where">{deposit.where}</h2>
        <Where place={place} />
        <Positions place={place} />
        {at && (
          <div>
            <LinkButton
              size="small"
              href={`/check?at=10.5/${at.position[1].toFixed(4)}/${at.position[0].toFixed(4)}`}
            >
              {deposit.checkAround}
            </LinkButton>
          </div>
        )}
      </section>
      <section>
        <h2>{deposit.figures}</h2>
        {place.figures.length === 0 ? (
          <p>{deposit.noFigures}</p>
        ) : (
          <>
            <p className="small-print">{deposit.figuresLead}</p>
            <Figures figures={place.figures} />
          </>
        )}
        {(place.figures.length > 0 || place.bridges.length > 0) && <Bridges bridges={place.bridges} />}
      </section>
      {place.kind === 'deposit' && <AmongTheWorld place={place} />}
      {place.kind === 'deposit' && <PricesOf place={place} />}
      <section aria-labelledby="deposit-statements">
        <h2 id="deposit-statements">{deposit.statements}</h2>
        <div className="statements">
          {place.statements.map((said) => (
            <Statement key={`${said.source.dataset} ${said.source.record}`} said={said} />
          ))}
        </div>
      </section>
      <section aria-labelledby="deposit-licences">
        <h2 id="deposit-licences">{deposit.licencesNear}</h2>
        {place.licences.length === 0 ? (
          <p>{deposit.noLicencesNear}</p>
        ) : (
          <ul className="plain-list near-list">
            {place.licences.map((licence) => (
              <li key={licence.id}>
                <Link href={licence.address}>{licence.id}</Link>
                <span>{licence.holder ?? words.records.nameErased}</span>
                {licence.simulated && <Badge tone="simulated">{words.ground.simulated}</Badge>}
                <span className="near-distance">{format.distance(licence.kilometres * 1000)}</span>
              </li>
            ))}
          </ul>
        )}
      </section>
      {place.links.length > 0 && (
        <section aria-labelledby="deposit-links">
          <h2 id="deposit-links">{deposit.links}</h2>
          <ul>
            {place.links.map((link) => (
              <li key={link.id}>
                <DepositName of={link} address={link.address} />,{' '}
                {link.verified
                  ? deposit.linkVerified
                  : link.found?.verdict === 'same'
                    ? deposit.linkSame
                    : deposit.linkUnverified}
                {link.found && `, ${format.distance(link.found.kilometres * 1000)}`}
                {link.found &&
                  link.found.doubts.length > 0 &&
                  `; ${deposit.inDoubt(format.list(link.found.doubts.map((doubt) => deposit.doubts[doubt])))}`}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="deposit-sources">
        <h2 id="deposit-sources">{deposit.sources}</h2>
        <ul className="plain-list source-lines small-print">
          {place.sources.map((source) => (
            <li key={source.dataset}>
              <SourceLine source={source} /> <span lang="en">{source.credit}</span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

export default function DepositPage() {
  const { id = '' } = useParams();
  return (
    <Shown of={useDeposit(id)} waiting={{ lines: 10 }}>
      {(place) => <Deposit place={place} />}
    </Shown>
  );
}
