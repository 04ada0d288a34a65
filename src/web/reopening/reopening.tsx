import { CalendarPlus, MapPin, Megaphone } from 'lucide-react';
import { useMemo, useState } from 'react';
import { api, pages, type ReopenGround, type ReopeningList, withQuery } from '#contract';
import { cellsFromRuns } from '#grid';
import type { Mineral } from '#terms';
import { Badge } from '../components/badge/badge.tsx';
import { Button, LinkButton } from '../components/button/button.tsx';
import { EmptyState } from '../components/empty-state/empty-state.tsx';
import { Link } from '../components/link/link.tsx';
import { Select } from '../components/select/select.tsx';
import { useClock } from '../data/clock.ts';
import { useReopening } from '../data/reads.ts';
import { Shown } from '../data/shown.tsx';
import { printArea } from '../frame/address.ts';
import { PageHeading } from '../frame/page-heading.tsx';
import { useIsPast } from '../frame/standpoint.ts';
import { useAddress, useAddressKey } from '../frame/use-address.ts';
import { useWords } from '../frame/words.tsx';
import { boundsFrom, widened } from '../ground/use-fit.ts';
import { type SceneWishes, useMapShows } from '../map/scene.tsx';
import { mirror } from '../mirror/note.ts';
import { Countdown } from './countdown.tsx';
import { useGroundFacts } from './ground-facts.ts';
import { SlotActDialog } from './slot-act-dialog.tsx';
import { useMayActOnSlots } from './slot-acts.tsx';
import { slotTone } from './slot-tone.ts';
import './reopening.css';

const pageSize = 20;
/** The map shows so many of what is to come; more would hide each other. */
const shownAtOnce = 60;

type Ground = Pick<ReopeningList['items'][number], 'cells' | 'bounds'>;

function Way({ way }: { readonly way: ReopeningList['way'] }) {
  const { words } = useWords();
  const { reopening: say } = words.pages;
  const clock = useClock();
  return (
    <section aria-labelledby="reopening-way" className="reopening-way">
      <h2 id="reopening-way">{say.how}</h2>
      {way ? (
        <>
          <p>
            {way.ties === 'draw' ? say.wayDraw : say.wayAuction} {say.earlier[way.earlier]}{' '}
            <span className="small-print">{way.cite.text}</span>
          </p>
          <p className="small-print">{say.wayCloses(clock.full(way.closesAt))}</p>
        </>
      ) : (
        <p>{say.wayNone}</p>
      )}
    </section>
  );
}

function Filters({ facets }: { readonly facets: ReopeningList['facets'] | undefined }) {
  const { words, format } = useWords();
  const { reopening: say } = words.pages;
  const [oblast, setOblast] = useAddressKey('oblast');
  const [{ minerals }, change] = useAddress();
  const any = { id: 'all', name: say.any };
  const options = (
    facet: readonly { readonly value: string; readonly count: number }[] | undefined,
    chosen: string,
    nameOf: (code: string) => string,
  ) => {
    const counted = facet ?? [];
    const missing = chosen !== '' && !counted.some(({ value }) => value === chosen);
    return [
      any,
      ...[...counted, ...(missing ? [{ value: chosen, count: 0 }] : [])].map(({ value, count }) => ({
        id: value,
        name: `${nameOf(value)} (${format.number(count)})`,
      })),
    ];
  };
  const mineral = minerals[0] ?? '';
  return (
    <search className="reopening-filters">
      <Select
        label={say.oblast}
        optional="unsaid"
        value={oblast === '' ? 'all' : oblast}
        onChange={(code) => setOblast(code === 'all' ? '' : code)}
        options={options(facets?.oblast, oblast, (code) => words.places.oblasts[code] ?? code)}
      />
      <Select
        label={say.mineral}
        optional="unsaid"
        value={mineral === '' ? 'all' : mineral}
        onChange={(code) => change({ minerals: code === 'all' ? [] : [code as Mineral] })}
        options={options(facets?.mineral, mineral, (code) => words.minerals[code as Mineral] ?? code)}
      />
    </search>
  );
}

interface SectionProps<Key extends 'slots' | 'freed' | 'items'> {
  readonly list: ReopeningList;
  readonly of: ReopeningList[Key];
  readonly onShow: (ground: Ground) => void;
}

function ShowButton({ onPress }: { readonly onPress: () => void }) {
  const { words } = useWords();
  return (
    <Button size="small" kind="quiet" icon={MapPin} onPress={onPress}>
      {words.pages.reopening.show}
    </Button>
  );
}

function Simulated({ is }: { readonly is: boolean }) {
  const { words } = useWords();
  return is ? <Badge tone="simulated">{words.ground.simulatedShort}</Badge> : null;
}

function Slots({ of: slots, onShow }: Omit<SectionProps<'slots'>, 'list'>) {
  const { words, format } = useWords();
  const { reopening: say } = words.pages;
  const clock = useClock();
  const isPast = useIsPast();
  const { where, nearby } = useGroundFacts();
  return (
    <section aria-labelledby="reopening-slots">
      <h2 id="reopening-slots">{say.slots}</h2>
      {slots.length === 0 && <EmptyState title={say.slotsNone}>{say.slotsNoneHow}</EmptyState>}
      <ol className="plain-list reopening-list">
        {slots.map((slot) => (
          <li key={slot.id}>
            <h3>
              <Link href={slot.address}>{say.slot(slot.id)}</Link>{' '}
              <Badge tone={slotTone[slot.status]}>{say.status[slot.status]}</Badge>{' '}
              <Simulated is={slot.simulated} />
            </h3>
            <p>
              {where(slot)}. {say.nearby}: {nearby(slot)}.
            </p>
            {slot.status === 'open' && (
              <p>
                {say.closes} {clock.full(slot.closesAt)}. {!isPast && <Countdown until={slot.closesAt} />}
              </p>
            )}
            {slot.status === 'awaiting-draw' && slot.source && (
              <p>{say.valueAt(clock.full(slot.source.at))}</p>
            )}
            <p className="small-print">
              {say.filedSoFar(format.number(slot.filings.length))}. {say.ties}: {say.tiesOf[slot.ties]} (
              {slot.cite})
            </p>
            <div className="buttons">
              <ShowButton onPress={() => onShow(slot)} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Freed({ list, of: freed, onShow }: SectionProps<'freed'>) {
  const { words, format } = useWords();
  const { reopening: say } = words.pages;
  const clock = useClock();
  const isPast = useIsPast();
  const mayAct = useMayActOnSlots();
  const { where, nearby } = useGroundFacts();
  const [act, setAct] = useState<ReopenGround & { readonly blocks: number }>();
  if (freed.length === 0) return null;
  return (
    <section aria-labelledby="reopening-freed">
      <h2 id="reopening-freed">{say.freed}</h2>
      <p>{say.freedLead(list.way?.cite.text ?? '')}</p>
      <ol className="plain-list reopening-list">
        {freed.map((one) => (
          <li key={`${one.licence} ${one.freedOn} ${one.cells[0]?.[0]}`}>
            <h3>
              <Link href={one.address}>{one.licence}</Link>{' '}
              <Badge>{say.freedOn(format.date(one.freedOn))}</Badge> <Simulated is={one.simulated} />
            </h3>
            <p>
              {where(one)}. {say.nearby}: {nearby(one)}.
            </p>
            <p>
              {say.closes} {clock.full(one.closesAt)}. {!isPast && <Countdown until={one.closesAt} />}
            </p>
            <div className="buttons">
              {mayAct && (
                <Button
                  size="small"
                  icon={Megaphone}
                  onPress={() => setAct({ act: 'reopen-ground', cells: one.cells, blocks: one.blocks })}
                >
                  {say.announce}
                </Button>
              )}
              {!isPast && !mirror && (
                <LinkButton size="small" href={`${pages.apply}?area=${printArea(cellsFromRuns(one.cells))}`}>
                  {say.apply}
                </LinkButton>
              )}
              <ShowButton onPress={() => onShow(one)} />
            </div>
          </li>
        ))}
      </ol>
      <SlotActDialog
        id={undefined}
        act={act && { act: act.act, cells: act.cells }}
        verb={say.announceVerb(format.blocks(act?.blocks ?? 0))}
        onClose={() => setAct(undefined)}
      />
    </section>
  );
}

function Coming(props: SectionProps<'items'> & { readonly onMore: (() => void) | undefined }) {
  const { list, of: items, onShow, onMore } = props;
  const { words, format } = useWords();
  const { reopening: say, home } = words.pages;
  const { where, nearby } = useGroundFacts();
  return (
    <section aria-labelledby="reopening-coming">
      <h2 id="reopening-coming">{say.coming}</h2>
      {items.length === 0 ? (
        <p>{say.comingNone}</p>
      ) : (
        <p className="small-print">{say.shownOf(format.number(items.length), format.number(list.total))}</p>
      )}
      <ol className="plain-list reopening-list">
        {items.map((item) => (
          <li key={item.id}>
            <h3>
              <time dateTime={item.on}>{say.freeFrom(format.date(item.on))}</time>{' '}
              <Link href={item.address} kind="quiet">
                {item.id}
              </Link>{' '}
              <Simulated is={item.simulated} />
            </h3>
            <p>
              {where(item)}; {home.reopeningBecause[item.because]}. {say.nearby}: {nearby(item)}.
            </p>
            <div className="buttons">
              <ShowButton onPress={() => onShow(item)} />
            </div>
          </li>
        ))}
      </ol>
      {onMore && <Button onPress={onMore}>{say.more}</Button>}
    </section>
  );
}

export default function ReopeningPage() {
  const { words, language } = useWords();
  const { reopening: say } = words.pages;
  const [oblast, setOblast] = useAddressKey('oblast');
  const [{ minerals }, change] = useAddress();
  const [limit, setLimit] = useState(pageSize);
  const [shown, setShown] = useState<Ground>();
  const filter = {
    ...(oblast !== '' && { oblast }),
    ...(minerals.length > 0 && { mineral: minerals.join() }),
  };
  const read = useReopening({ ...filter, limit, facets: true });
  const { data } = read;
  const scene = useMemo((): SceneWishes => {
    const tones = data
      ? [
          ...data.slots.map(({ cells }) => ({ cells, tone: 'found' as const })),
          ...data.freed.map(({ cells }) => ({ cells, tone: 'duty' as const })),
          ...data.items.slice(0, shownAtOnce).map(({ cells }) => ({ cells, tone: 'other' as const })),
        ]
      : [];
    return {
      cells: [...tones, ...(shown ? [{ cells: shown.cells, tone: 'area' as const }] : [])].map(
        ({ cells, tone }) => ({ cells: cellsFromRuns(cells), tone }),
      ),
      ...(shown && { fit: widened(boundsFrom(shown.bounds), 1.2) }),
    };
  }, [data, shown]);
  useMapShows(scene);
  const isEmpty = data && data.total + data.freed.length + data.slots.length === 0;
  return (
    <>
      <PageHeading title={say.title}>{say.lead}</PageHeading>
      <Filters facets={data?.facets} />
      <div className="buttons">
        <a
          className="button button-secondary"
          href={withQuery(api.reopeningCalendar, { ...filter, language })}
          download="reopening.ics"
        >
          <CalendarPlus aria-hidden size={17} strokeWidth={1.75} />
          {say.calendar}
        </a>
      </div>
      <Shown of={read} waiting={{ lines: 10 }}>
        {(list) => (
          <>
            {isEmpty && (oblast !== '' || minerals.length > 0) && (
              <Button
                onPress={() => {
                  setOblast('');
                  change({ minerals: [] });
                }}
              >
                {say.clear}
              </Button>
            )}
            <Way way={list.way} />
            <Slots of={list.slots} onShow={setShown} />
            <Freed list={list} of={list.freed} onShow={setShown} />
            <Coming
              list={list}
              of={list.items}
              onShow={setShown}
              onMore={
                list.items.length < list.total && limit < 200
                  ? () => setLimit(Math.min(200, limit + 40))
                  : undefined
              }
            />
          </>
        )}
      </Shown>
    </>
  );
}
