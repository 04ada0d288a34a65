import { ArrowRight, Compass, FileSearch, ShieldCheck } from 'lucide-react';
import { useRef, useState } from 'react';
import { pages, type RegisterSummary } from '#contract';
import { Button, LinkButton } from '../components/button/button.tsx';
import { Hash } from '../components/code-block/code-block.tsx';
import { Link } from '../components/link/link.tsx';
import { useClock } from '../data/country.ts';
import { useLiveEntries } from '../data/live.ts';
import { useLastEntries, useReopening, useSummary } from '../data/reads.ts';
import { Shown } from '../data/shown.tsx';
import { announce } from '../frame/announce.ts';
import { PageHeading } from '../frame/page-heading.tsx';
import { useWords } from '../frame/words.tsx';
import { EntryLines } from '../log/entry-lines.tsx';
import { Tour, useTour } from './tour.tsx';
import './home.css';

function Doors() {
  const { words } = useWords();
  const { doors } = words.pages.home;
  const all = [
    { icon: Compass, name: doors.ground, what: doors.groundWhat, href: pages.ground },
    { icon: FileSearch, name: doors.licence, what: doors.licenceWhat, href: pages.register },
    { icon: ShieldCheck, name: doors.check, what: doors.checkWhat, href: `${pages.log}?verify=now` },
  ];
  return (
    <ul className="doors plain-list">
      {all.map(({ icon: Icon, name, what, href }) => (
        <li key={href} className="door">
          <Icon aria-hidden size={22} strokeWidth={1.5} className="door-icon" />
          <div>
            <Link href={href} kind="quiet">
              {name}
            </Link>
            <p>{what}</p>
          </div>
          <ArrowRight aria-hidden size={18} strokeWidth={1.75} className="door-arrow" />
        </li>
      ))}
    </ul>
  );
}

function Counts({ summary }: { readonly summary: RegisterSummary }) {
  const { words, format } = useWords();
  const { home } = words.pages;
  const { counts } = summary;
  const all: readonly (readonly [number, string])[] = [
    [counts.licencesLive, home.licences],
    [counts.applicationsPending, home.applications],
    [counts.blocks.held, home.blocksHeld],
    [counts.blocks.appliedFor, home.blocksAppliedFor],
    [counts.blocks.country, home.blocksOfCountry],
    [counts.deposits, home.deposits],
  ];
  return (
    <dl className="counts">
      {all.map(([count, what]) => (
        <div key={what}>
          <dt>{what}</dt>
          <dd>{format.number(count)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The newest entries; what arrives while one looks is washed, counted and said once. */
function LatestEntries() {
  const { words, format } = useWords();
  const latest = useLastEntries(6);
  const [newFrom, setNewFrom] = useState<number>();
  const first = useRef<number | undefined>(undefined);
  useLiveEntries((entries) => {
    const index = entries[0]?.index;
    if (index === undefined) return;
    first.current ??= index;
    setNewFrom(first.current);
    announce(words.pages.home.newEntries(entries.length, format.number(entries.length)));
  });
  return (
    <Shown of={latest} waiting={{ shape: 'table', lines: 6 }}>
      {({ items }) => <EntryLines entries={items} {...(newFrom !== undefined && { newFrom })} />}
    </Shown>
  );
}

function Reopening() {
  const { words, format } = useWords();
  const { home } = words.pages;
  return (
    <Shown of={useReopening()} waiting={{ shape: 'table', lines: 4 }}>
      {({ items }) =>
        items.length === 0 ? (
          <p>{home.reopeningNone}</p>
        ) : (
          <ol className="reopening">
            {items.slice(0, 5).map((item) => (
              <li key={item.id}>
                <time dateTime={item.on}>{format.date(item.on)}</time>
                <span>
                  {home.reopeningLine(format.blocks(item.blocks), home.reopeningBecause[item.because])}
                </span>
                <Link href={item.address} kind="quiet">
                  {item.id}
                </Link>
              </li>
            ))}
          </ol>
        )
      }
    </Shown>
  );
}

function Sealed({ summary }: { readonly summary: RegisterSummary }) {
  const { words, format } = useWords();
  const clock = useClock();
  const { home } = words.pages;
  return (
    <div className="sealed">
      <p>{home.checkpointLine(format.number(summary.size), clock.full(summary.lastEntryAt))}</p>
      <p className="sealed-root">
        {home.checkpointRoot} <Hash value={summary.root} short />
      </p>
      <LinkButton href={`${pages.log}?verify=now`} size="small" icon={ShieldCheck}>
        {home.verify}
      </LinkButton>
    </div>
  );
}

export default function HomePage() {
  const { words } = useWords();
  const { home } = words.pages;
  const summary = useSummary();
  const tour = useTour();
  return (
    <>
      <PageHeading title={home.title}>{home.sentence}</PageHeading>
      {tour.stop === undefined ? <Doors /> : <Tour stop={tour.stop} go={tour.go} />}
      {tour.stop === undefined && (
        <div className="tour-start">
          <Button kind="quiet" size="small" icon={Compass} onPress={() => tour.go(1)}>
            {home.tour.start}
          </Button>
        </div>
      )}
      <section aria-labelledby="home-latest">
        <div className="section-line">
          <h2 id="home-latest">{home.latest}</h2>
          <Link href={pages.log}>{home.latestAll}</Link>
        </div>
        <LatestEntries />
      </section>
      <section aria-labelledby="home-counts">
        <h2 id="home-counts">{home.counts}</h2>
        <Shown of={summary} waiting={{ shape: 'table', lines: 3 }}>
          {(register) => <Counts summary={register} />}
        </Shown>
      </section>
      <section aria-labelledby="home-reopening">
        <div className="section-line">
          <h2 id="home-reopening">{home.reopening}</h2>
          <Link href={pages.reopening}>{words.pages.reopening.all}</Link>
        </div>
        <Reopening />
      </section>
      <section aria-labelledby="home-sealed">
        <h2 id="home-sealed">{home.checkpoint}</h2>
        <Shown of={summary}>{(register) => <Sealed summary={register} />}</Shown>
      </section>
    </>
  );
}
