import { ClipboardCheck } from 'lucide-react';
import { useMemo, useState } from 'react';
import { type FoundAreaView, pages } from '#contract';
import { cellsFromRuns } from '#grid';
import { leadMinerals, type Mineral, minerals as mineralCodes } from '#terms';
import { Banner } from '../components/banner/banner.tsx';
import { Button, LinkButton } from '../components/button/button.tsx';
import { Chips } from '../components/chips/chips.tsx';
import { ComboBox } from '../components/combo-box/combo-box.tsx';
import { Disclosure } from '../components/disclosure/disclosure.tsx';
import { EmptyState } from '../components/empty-state/empty-state.tsx';
import { Link } from '../components/link/link.tsx';
import { Select } from '../components/select/select.tsx';
import { Skeleton } from '../components/skeleton/skeleton.tsx';
import { ProblemNote } from '../data/problem-note.tsx';
import { useDeposits, useFinder } from '../data/reads.ts';
import { printArea } from '../frame/address.ts';
import { PageHeading } from '../frame/page-heading.tsx';
import { useStandpoint } from '../frame/standpoint.ts';
import { useAddress, useAddressKey } from '../frame/use-address.ts';
import { useWords } from '../frame/words.tsx';
import { type SceneWishes, useMapShows } from '../map/scene.tsx';
import { boundsOfCells } from './bounds-of-cells.ts';
import { FinderControls } from './finder-controls.tsx';
import { useWishes } from './finder-wishes.ts';
import { FoundArea } from './found-area.tsx';
import { MineralNotes } from './mineral-notes.tsx';
import { widened } from './use-fit.ts';
import './ground.css';

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
          takesMore
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

/** The best open areas for the chosen minerals, as a list and on the map. */
function Areas({ minerals, located }: { readonly minerals: readonly Mineral[]; readonly located: number }) {
  const { words, format } = useWords();
  const [, change] = useAddress();
  const { groundPage: say } = words.pages;
  const wishes = useWishes();
  const past = useStandpoint();
  const { data, error, refetch, isPlaceholderData } = useFinder({
    mineral: minerals.join(),
    ...wishes.query,
  });
  const items = data?.items;
  const isBoxed = wishes.inView.box !== undefined;

  const [shown, setShown] = useState<FoundAreaView>();
  const isShown = items?.find(({ rank, score }) => rank === shown?.rank && score === shown.score);
  const scene = useMemo((): SceneWishes => {
    const cells = isShown && cellsFromRuns(isShown.cells);
    const box = cells && boundsOfCells(cells);
    return {
      places: (items ?? []).map(({ rank, middle: [longitude, latitude] }) => ({
        id: String(rank),
        longitude,
        latitude,
        label: format.number(rank),
      })),
      cells: (items ?? [])
        .slice(0, 10)
        .map((area) => ({ cells: cellsFromRuns(area.cells), tone: area === isShown ? 'found' : 'other' })),
      // Where only what the map shows is asked for, going there would ask for something else; the area is in sight.
      ...(box && !isBoxed && { fit: widened(box, 0.5) }),
    };
  }, [items, isShown, isBoxed, format]);
  useMapShows(scene);

  if (located === 0) return <EmptyState title={say.noneKnown}>{say.noneKnownHow}</EmptyState>;
  return (
    <>
      <FinderControls wishes={wishes} lines={data?.lines} />
      <section aria-labelledby="ground-places" aria-busy={isPlaceholderData}>
        <h2 id="ground-places">{say.places}</h2>
        {Object.keys(past).length > 0 && <Banner tone="notice">{say.nowOnly}</Banner>}
        {error && <ProblemNote error={error} onRetry={() => void refetch()} />}
        {!items && !error && <Skeleton shape="table" lines={6} />}
        {data && (
          <p className="small-print">
            {say.considered(
              format.number(data.considered.eligible),
              format.number(data.considered.open),
              format.number(data.considered.blocks),
            )}
          </p>
        )}
        {items?.length === 0 && (
          <EmptyState
            title={say.none}
            action={
              isBoxed && <Button onPress={() => wishes.inView.setOn(false)}>{say.wholeCountryAgain}</Button>
            }
          >
            {isBoxed ? say.noneInView : say.noneHow}
          </EmptyState>
        )}
        <ol className="plain-list ground-results">
          {items?.map((area) => (
            <FoundArea
              key={`${area.rank} ${area.cells[0]?.[0]}`}
              area={area}
              years={data?.years ?? 3}
              onShow={() => setShown(area)}
              onTake={() => {
                setShown(area);
                change({ area: cellsFromRuns(area.cells) });
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
      <p>
        <Link href={minerals.length > 0 ? `${pages.reopening}?minerals=${minerals.join()}` : pages.reopening}>
          {words.pages.reopening.link}
        </Link>
        : {words.pages.reopening.linkHow}.
      </p>
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
          <Areas
            minerals={minerals}
            located={rows.filter(({ location, kind }) => location && kind === 'deposit').length}
          />
        </>
      ) : deposits.error ? (
        <ProblemNote error={deposits.error} onRetry={() => void deposits.refetch()} />
      ) : (
        <Skeleton lines={6} />
      )}
    </>
  );
}
