import { FilePlus2, Printer } from 'lucide-react';
import { useMemo } from 'react';
import { useParams } from 'react-router';
import { pages, type ReopenedSlot, type SlotView } from '#contract';
import { cellsFromRuns } from '#grid';
import { drawLots, quicknetAddress } from '#proof';
import { Badge } from '../components/badge/badge.tsx';
import { Banner } from '../components/banner/banner.tsx';
import { Button, LinkButton } from '../components/button/button.tsx';
import { Hash } from '../components/code-block/code-block.tsx';
import { KeyValues } from '../components/key-values/key-values.tsx';
import { Link } from '../components/link/link.tsx';
import { Table } from '../components/table/table.tsx';
import { useClock } from '../data/clock.ts';
import { useSlot } from '../data/reads.ts';
import { Shown } from '../data/shown.tsx';
import { printArea } from '../frame/address.ts';
import { PageHeading } from '../frame/page-heading.tsx';
import { useIsPast } from '../frame/standpoint.ts';
import { useWords } from '../frame/words.tsx';
import { boundsFrom, useFitUnlessSeen, widened } from '../ground/use-fit.ts';
import { EntryLines } from '../log/entry-lines.tsx';
import { useMapShows } from '../map/scene.tsx';
import { mirror } from '../mirror/note.ts';
import { Countdown } from './countdown.tsx';
import { Draw } from './draw.tsx';
import { useGroundFacts } from './ground-facts.ts';
import { SlotActs } from './slot-acts.tsx';
import { slotTone } from './slot-tone.ts';
import './reopening.css';

function Facts({ slot }: { readonly slot: ReopenedSlot }) {
  const { words } = useWords();
  const { reopening: say } = words.pages;
  const clock = useClock();
  const isPast = useIsPast();
  const { where, nearby } = useGroundFacts();
  return (
    <KeyValues
      items={[
        { key: say.ground, value: where(slot) },
        { key: say.nearby, value: nearby(slot) },
        {
          key: say.freedBy,
          value: slot.licences.map(({ id, address }) => (
            <Link key={id} href={address}>
              {id}
            </Link>
          )),
        },
        { key: say.announced, value: clock.full(slot.announcedAt) },
        {
          key: say.closes,
          value: clock.full(slot.closesAt),
          ...(slot.status === 'open' && !isPast && { source: <Countdown until={slot.closesAt} /> }),
        },
        { key: say.ties, value: say.tiesOf[slot.ties], source: slot.cite },
        ...(slot.list ? [{ key: say.closed, value: clock.full(slot.list.closedAt) }] : []),
      ]}
    />
  );
}

function Filings({ slot }: { readonly slot: ReopenedSlot }) {
  const { words, format } = useWords();
  const { reopening: say } = words.pages;
  const clock = useClock();
  const { filings, draw, list } = slot;
  const lots = useMemo(
    () =>
      draw && list
        ? drawLots(
            draw.value,
            list.root,
            filings.map(({ application }) => application),
          )
        : [],
    [draw, list, filings],
  );
  const lotOf = new Map<string, string>(lots.map(({ application, lot }) => [application, lot]));
  const placeOf = new Map<string, number>(draw?.order.map((application, i) => [application, i + 1]));
  const rows = draw
    ? [...filings].sort((a, b) => (placeOf.get(a.application) ?? 0) - (placeOf.get(b.application) ?? 0))
    : filings;
  return (
    <section>
      <h2>{slot.status === 'open' ? say.filedSoFar(format.number(filings.length)) : say.filings}</h2>
      {rows.length === 0 ? (
        slot.status !== 'open' && <p>{say.filingsNone}</p>
      ) : (
        <>
          <Table
            caption={say.filings}
            hideCaption
            columns={[
              ...(draw
                ? [
                    {
                      id: 'place',
                      title: say.order,
                      align: 'end' as const,
                      render: ({ application }: (typeof rows)[number]) =>
                        format.number(placeOf.get(application) ?? 0),
                    },
                  ]
                : []),
              {
                id: 'application',
                title: say.application,
                isRowHeader: true,
                render: ({ application, address }) => <Link href={address}>{application}</Link>,
              },
              {
                id: 'applicant',
                title: say.applicant,
                render: ({ applicant, simulated }) => (
                  <>
                    {applicant ?? words.records.nameErased}{' '}
                    {simulated && <Badge tone="simulated">{words.ground.simulatedShort}</Badge>}
                  </>
                ),
              },
              { id: 'lodged', title: say.lodged, render: ({ lodgedAt }) => clock.full(lodgedAt) },
              draw
                ? {
                    id: 'lot',
                    title: say.lot,
                    render: ({ application }) => <Hash value={lotOf.get(application) ?? ''} short />,
                  }
                : {
                    id: 'state',
                    title: say.state,
                    render: ({ status }) => words.records.applicationStatus[status] ?? status,
                  },
            ]}
            rows={rows}
            rowKey={({ application }) => application}
          />
          {!draw && <p className="small-print">{say.filingsWhy}</p>}
          <p>{slot.contested ? say.contested : say.uncontested}</p>
        </>
      )}
      {list && (
        <KeyValues
          shape="stack"
          items={[{ key: say.root, value: <Hash value={list.root} />, source: say.rootWhy }]}
        />
      )}
    </section>
  );
}

function Source({ source }: { readonly source: NonNullable<ReopenedSlot['source']> }) {
  const { words } = useWords();
  const { reopening: say } = words.pages;
  const clock = useClock();
  const isRound = source.from === 'drand-quicknet';
  return (
    <section aria-labelledby="slot-source">
      <h2 id="slot-source">{say.value}</h2>
      <p>
        <strong>{isRound ? say.valueRound(String(source.round)) : source.event}</strong>
      </p>
      <p>{say.valueAt(clock.full(source.at))}</p>
      <p className="small-print">{isRound ? say.valueRoundWhy : say.valueEventWhy}</p>
      {isRound && (
        <p className="small-print">
          {say.valueSource}:{' '}
          <a className="link" href={quicknetAddress(source.round)} rel="external noreferrer">
            {quicknetAddress(source.round)}
          </a>
        </p>
      )}
    </section>
  );
}

function Slot({ of: { slot, entries } }: { readonly of: SlotView }) {
  const { words } = useWords();
  const { reopening: say } = words.pages;
  const isPast = useIsPast();
  const cells = useMemo(() => cellsFromRuns(slot.cells), [slot.cells]);
  const box = useMemo(() => widened(boundsFrom(slot.bounds), 1.2), [slot.bounds]);
  const fit = useFitUnlessSeen(box, slot.id);
  useMapShows(
    useMemo(() => ({ cells: [{ cells, tone: 'found' as const }], ...(fit && { fit }) }), [cells, fit]),
  );
  return (
    <>
      <PageHeading
        title={say.slot(slot.id)}
        aside={
          <>
            <Badge tone={slotTone[slot.status]}>{say.status[slot.status]}</Badge>
            {slot.simulated && <Badge tone="simulated">{words.ground.simulated}</Badge>}
          </>
        }
      >
        {slot.ties === 'draw' ? say.wayDraw : say.wayAuction} {say.earlier[slot.earlier]}
      </PageHeading>
      <div className="buttons">
        {slot.status === 'open' && !isPast && !mirror && (
          <LinkButton kind="primary" icon={FilePlus2} href={`${pages.apply}?area=${printArea(cells)}`}>
            {say.apply}
          </LinkButton>
        )}
        <LinkButton href={pages.reopening}>{say.all}</LinkButton>
        <Button kind="quiet" icon={Printer} onPress={() => window.print()}>
          {words.pages.known.print}
        </Button>
      </div>
      <Facts slot={slot} />
      {slot.status === 'to-auction' && <Banner tone="notice">{say.toAuction}</Banner>}
      <SlotActs slot={slot} />
      <Filings slot={slot} />
      {slot.source && <Source source={slot.source} />}
      {slot.draw && <Draw slot={slot} draw={slot.draw} />}
      <section aria-labelledby="slot-entries">
        <h2 id="slot-entries">{say.entries}</h2>
        <EntryLines entries={entries} shape="full" of={slot.id} />
      </section>
    </>
  );
}

export default function SlotPage() {
  const { id = '' } = useParams();
  return (
    <Shown of={useSlot(id)} waiting={{ lines: 10 }}>
      {(view) => <Slot of={view} />}
    </Shown>
  );
}
