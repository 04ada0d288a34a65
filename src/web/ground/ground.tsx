import { ClipboardCheck, MapPin } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { type DepositRow, pageOfCell } from '#contract';
import { leadMinerals, type Mineral, minerals as mineralCodes } from '#terms';
import { Badge } from '../components/badge/badge.tsx';
import { Button, LinkButton } from '../components/button/button.tsx';
import { Checkbox } from '../components/checkbox/checkbox.tsx';
import { Chips } from '../components/chips/chips.tsx';
import { ComboBox } from '../components/combo-box/combo-box.tsx';
import { Disclosure } from '../components/disclosure/disclosure.tsx';
import { EmptyState } from '../components/empty-state/empty-state.tsx';
import { Link } from '../components/link/link.tsx';
import { Select } from '../components/select/select.tsx';
import { Skeleton } from '../components/skeleton/skeleton.tsx';
import { Slider } from '../components/slider/slider.tsx';
import { law } from '../data/country.ts';
import { ProblemNote } from '../data/problem-note.tsx';
import { useDeposits, useGroundPages } from '../data/reads.ts';
import { printArea } from '../frame/address.ts';
import { PageHeading } from '../frame/page-heading.tsx';
import { useToday } from '../frame/today.ts';
import { useAddress, useAddressKey } from '../frame/use-address.ts';
import { useWords } from '../frame/words.tsx';
import { type SceneWishes, useMapShows } from '../map/scene.tsx';
import { boundsOfCells } from './bounds-of-cells.ts';
import { cellsWithin, type Found, find, type Place } from './finder.ts';
import { freeGround } from './free-ground.ts';
import { MineralNotes } from './mineral-notes.tsx';
import { widened } from './use-fit.ts';
import './ground.css';

/** More ground pages than this are not fetched for one look around. */
const maximumPages = 60;

interface Site extends Place {
  readonly row: DepositRow;
}

function sitesOf(rows: readonly DepositRow[]): readonly Site[] {
  return rows.flatMap((row) => {
    if (!row.location) return [];
    const [longitude, latitude] = row.location.position;
    return [{ id: row.id, longitude, latitude, row }];
  });
}

/** The ground pages around places, until there are as many as one look may fetch, and how many places they serve. */
function pagesAround(sites: readonly Site[], kilometres: number) {
  const pages = new Set<number>();
  let served = 0;
  for (const site of sites) {
    // The rim of the reach and its middle touch every page within it: a page is wider than the longest reach.
    const own = new Set(cellsWithin(site, kilometres).map(({ cell }) => pageOfCell(cell)));
    if (new Set([...pages, ...own]).size > maximumPages) break;
    for (const page of own) pages.add(page);
    served++;
  }
  return { pages: [...pages], served };
}

function Filters() {
  const { words } = useWords();
  const [view, change] = useAddress();
  const [oblast, setOblast] = useAddressKey('oblast');
  const { groundPage: say } = words.pages;
  const shown = [...new Set<Mineral>([...leadMinerals, ...view.minerals])];
  const others = mineralCodes.filter((code) => !shown.includes(code));
  return (
    <>
      <Chips
        label={say.minerals}
        chips={shown.map((code) => ({ id: code, name: words.minerals[code] }))}
        value={view.minerals}
        onChange={(minerals) => change({ minerals })}
      />
      <div className="ground-filters">
        <ComboBox
          key={view.minerals.join()}
          label={say.another}
          optional="unsaid"
          value={null}
          options={others.map((id) => ({ id, name: words.minerals[id] }))}
          onChange={(code) => code && change({ minerals: [...view.minerals, code] })}
        />
        <Select
          label={say.oblast}
          optional="unsaid"
          value={oblast === '' ? 'all' : oblast}
          onChange={(code) => setOblast(code === 'all' ? '' : code)}
          options={[
            { id: 'all', name: say.wholeCountry },
            ...Object.entries(words.places.oblasts).map(([id, name]) => ({ id, name })),
          ]}
        />
      </div>
    </>
  );
}

interface ResultProps {
  readonly found: Found<Site>;
  readonly place: number;
  readonly onShow: () => void;
  readonly onTake: () => void;
}

function Result({ found, place, onShow, onTake }: ResultProps) {
  const { words, format } = useWords();
  const today = useToday();
  const { groundPage: say } = words.pages;
  const { row } = found.place;
  const blocks = found.cells.length;
  const [year] = useMemo(
    () => law.explorationCosts({ blocks: Math.max(1, blocks), from: today, years: 1 }).byLicenceYear,
    [blocks, today],
  );
  const shared = format.list(row.minerals.slice(0, 3).map((code) => words.minerals[code]));
  const tenge = (amount: number) => format.moneyShort({ amount, currency: law.currency });
  const quality = row.location;
  return (
    <li className="ground-result">
      <span className="ground-place">{format.number(place)}</span>
      <div>
        <h3>
          <Link href={row.address} kind="quiet">
            {row.name}
          </Link>
        </h3>
        <p className="ground-badges">
          {row.minerals.slice(0, 5).map((code) => (
            <Badge key={code}>{words.minerals[code]}</Badge>
          ))}
          {row.hasFigures && <Badge tone="notice">{say.figures}</Badge>}
          {quality?.quality === 'rough' && (
            <Badge tone="cannot-tell">
              {quality.uncertaintyKm === undefined
                ? say.roughUnknown
                : say.rough(format.distance(quality.uncertaintyKm * 1000))}
            </Badge>
          )}
        </p>
        {blocks === 0 ? (
          <p>{say.noneFree}</p>
        ) : (
          <>
            <p>
              {found.kilometres < 1.5
                ? say.resultFull(format.blocks(blocks))
                : say.result(format.blocks(blocks), format.distance(found.kilometres * 1000))}
              {found.others > 0 &&
                `, ${found.others === 1 ? say.otherOne(shared) : say.others(format.number(found.others), shared)}`}
              {year && `, ${say.cost(tenge(year.payments), tenge(year.spend))}`}.
            </p>
            <div className="buttons">
              <Button size="small" onPress={onTake}>
                {say.take}
              </Button>
              <Button size="small" kind="quiet" icon={MapPin} onPress={onShow}>
                {say.show}
              </Button>
            </div>
          </>
        )}
      </div>
    </li>
  );
}

/** Places of the chosen minerals by the free ground around them. */
function Places({ rows }: { readonly rows: readonly DepositRow[] }) {
  const { words, format } = useWords();
  const [, change] = useAddress();
  const [oblast] = useAddressKey('oblast');
  const [kilometresText, setKilometres] = useAddressKey('within', '10');
  const [blocksText, setBlocks] = useAddressKey('blocks', '100');
  const [freeOnly, setFreeOnly] = useAddressKey('free', 'yes');
  const { groundPage: say } = words.pages;
  // While a slider is in the hand, only its own figure follows; the search and the address wait for it to be let go.
  const [hand, setHand] = useState<{ readonly kilometres?: number; readonly blocks?: number }>({});
  const kilometres = Math.min(30, Math.max(2, Number(kilometresText) || 10));
  const maximumBlocks = Math.min(200, Math.max(1, Number(blocksText) || 100));

  const sites = useMemo(
    () => sitesOf(oblast === '' ? rows : rows.filter((row) => row.oblast === oblast)),
    [rows, oblast],
  );
  const reach = useDeferredValue(kilometres);
  const { pages: numbers, served } = useMemo(() => pagesAround(sites, reach), [sites, reach]);
  const { pages, error, retry } = useGroundPages(numbers);
  const found = useMemo(
    () => pages && find(sites.slice(0, served), freeGround(pages), { kilometres: reach, maximumBlocks }),
    [pages, sites, served, reach, maximumBlocks],
  );
  const listed = useMemo(
    () => found?.filter(({ cells }) => freeOnly !== 'yes' || cells.length > 0).slice(0, 40),
    [found, freeOnly],
  );

  const [shown, setShown] = useState<Found<Site>>();
  const isShown = listed?.some(({ place }) => place.id === shown?.place.id) ? shown : undefined;
  const wishes = useMemo((): SceneWishes => {
    const box = isShown && boundsOfCells(isShown.cells);
    return {
      places: (listed ?? []).map(({ place }, i) => ({
        id: place.id,
        longitude: place.longitude,
        latitude: place.latitude,
        label: format.number(i + 1),
      })),
      ...(isShown && { cells: [{ cells: isShown.cells, tone: 'found' as const }] }),
      ...(box && { fit: widened(box, 0.5) }),
    };
  }, [listed, isShown, format]);
  useMapShows(wishes);

  if (sites.length === 0) return <EmptyState title={say.noneKnown}>{say.noneKnownHow}</EmptyState>;
  return (
    <>
      <div className="ground-sliders">
        <Slider
          label={say.within}
          value={hand.kilometres ?? kilometres}
          minimum={2}
          maximum={30}
          onChange={(value) => setHand({ kilometres: value })}
          onChangeEnd={(value) => {
            setHand({});
            setKilometres(String(value), { replace: true });
          }}
          show={(value) => format.distance(value * 1000)}
        />
        <Slider
          label={say.largest}
          value={hand.blocks ?? maximumBlocks}
          minimum={5}
          maximum={200}
          step={5}
          onChange={(value) => setHand({ blocks: value })}
          onChangeEnd={(value) => {
            setHand({});
            setBlocks(String(value), { replace: true });
          }}
          show={format.blocks}
        />
        <Checkbox isSelected={freeOnly === 'yes'} onChange={(isOn) => setFreeOnly(isOn ? 'yes' : 'no')}>
          {say.freeOnly}
        </Checkbox>
      </div>
      <section aria-labelledby="ground-places">
        <h2 id="ground-places">{say.places}</h2>
        {error && <ProblemNote error={error} onRetry={retry} />}
        {!listed && !error && <Skeleton shape="table" lines={6} />}
        {listed?.length === 0 && <EmptyState title={say.none}>{say.noneHow}</EmptyState>}
        {served < sites.length && (
          <p className="small-print">{say.capped(format.number(served), format.number(sites.length))}</p>
        )}
        <ol className="plain-list ground-results">
          {listed?.map((one, i) => (
            <Result
              key={one.place.id}
              found={one}
              place={i + 1}
              onShow={() => setShown(one)}
              onTake={() => {
                setShown(one);
                change({ area: one.cells });
              }}
            />
          ))}
        </ol>
        <Disclosure title={say.how} level={3}>
          <p>{say.howText}</p>
        </Disclosure>
      </section>
    </>
  );
}

export default function GroundPage() {
  const { words, format } = useWords();
  const { groundPage: say } = words.pages;
  const [view] = useAddress();
  const { minerals } = view;
  const deposits = useDeposits(
    { mineral: minerals.join(','), kind: 'deposit', pageSize: 500 },
    minerals.length > 0,
  );
  const rows = minerals.length > 0 ? deposits.data?.items : undefined;
  return (
    <>
      <PageHeading title={say.title}>{say.lead}</PageHeading>
      <Filters />
      {view.area.length > 0 && (
        <LinkButton href={`/check?area=${printArea(view.area)}`} icon={ClipboardCheck} kind="primary">
          {`${say.inHand(format.blocks(view.area.length))}. ${say.check}`}
        </LinkButton>
      )}
      {minerals.length === 0 ? (
        <p>{say.chooseFirst}</p>
      ) : rows ? (
        <>
          <MineralNotes minerals={minerals} rows={rows} />
          <Places rows={rows} />
        </>
      ) : deposits.error ? (
        <ProblemNote error={deposits.error} onRetry={() => void deposits.refetch()} />
      ) : (
        <Skeleton lines={6} />
      )}
    </>
  );
}
