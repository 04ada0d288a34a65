import { Download, Printer } from 'lucide-react';
import { useMemo } from 'react';
import { api, type DifferenceView, withQuery } from '#contract';
import { cellsFromRuns } from '#grid';
import { addDays, type CivilDate, civilDate, isCivilDate } from '#terms';
import { Badge } from '../components/badge/badge.tsx';
import { Banner } from '../components/banner/banner.tsx';
import { Button } from '../components/button/button.tsx';
import { DateField } from '../components/date-field/date-field.tsx';
import { useDifferences } from '../data/reads.ts';
import { saveFile } from '../data/save-file.ts';
import { Shown } from '../data/shown.tsx';
import { PageHeading } from '../frame/page-heading.tsx';
import { useRegister } from '../frame/register.tsx';
import { useToday } from '../frame/today.ts';
import { useAddressKey } from '../frame/use-address.ts';
import { useWords } from '../frame/words.tsx';
import { boundsFrom, useFitUnlessSeen, widened } from '../ground/use-fit.ts';
import { useMapShows } from '../map/scene.tsx';
import { ApplicationLists, LicenceLists } from './lists.tsx';
import { csvOfDifferences } from './take-along.ts';
import './differences.css';

/** Days before today that the page begins with. */
const usualDays = 30;

type GroundChange = DifferenceView['ground'][number];

/** Ground that came free stands out; what was taken or asked for is marked as ground of others. */
function useChangesOnMap(ground: readonly GroundChange[]): void {
  const cells = useMemo(
    () =>
      ground.map((change) => ({
        cells: cellsFromRuns(change.cells),
        tone: change.to === 'free' ? ('found' as const) : ('other' as const),
      })),
    [ground],
  );
  const box = useMemo(() => {
    const boxes = ground.map(({ bounds }) => bounds);
    if (boxes.length === 0) return undefined;
    const [west, south, east, north] = boxes.reduce((all, one) => [
      Math.min(all[0], one[0]),
      Math.min(all[1], one[1]),
      Math.max(all[2], one[2]),
      Math.max(all[3], one[3]),
    ]);
    return widened(boundsFrom([west, south, east, north]), 0.04);
  }, [ground]);
  const fit = useFitUnlessSeen(box, ground.map(({ blocks }) => blocks).join());
  useMapShows({ cells, ...(fit && { fit }) });
}

function Ground({ ground }: { readonly ground: readonly GroundChange[] }) {
  const { words, format } = useWords();
  const { differences: say } = words.pages;
  return (
    <section aria-labelledby="differences-ground">
      <h2 id="differences-ground">{say.ground}</h2>
      <p className="small-print">{say.groundLead}</p>
      {ground.length === 0 ? (
        <p>{say.groundNone}</p>
      ) : (
        <ul className="plain-list near-list">
          {ground.map((change) => (
            <li key={`${change.from} ${change.to}`}>
              <span>
                {say.turned[change.from]?.[change.to]}{' '}
                {change.to === 'free' && <Badge tone="met">{say.opened}</Badge>}
                {change.from === 'free' && <Badge tone="plain">{say.closed}</Badge>}
              </span>
              <span className="near-distance">
                {format.blocks(change.blocks)}, {format.area(change.areaSquareKilometres * 1e6)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Differences({ view, query }: { readonly view: DifferenceView; readonly query: string }) {
  const { words, format } = useWords();
  const { differences: say } = words.pages;
  useChangesOnMap(view.ground);
  const entries = view.to.size - view.from.size;
  const isNothing = [view.granted, view.ended, view.changed, view.lodged, view.decided, view.ground].every(
    (list) => list.length === 0,
  );
  const name = `differences-${view.from.day}-${view.to.day}`;
  return (
    <>
      <p role="status" className="differences-sides">
        <strong>{say.sides(format.date(view.from.day), format.date(view.to.day))}.</strong>{' '}
        {say.entries(entries, format.number(entries))} {isNothing && say.nothing}
      </p>
      <fieldset className="buttons screen-only" aria-label={say.take}>
        <Button
          size="small"
          icon={Download}
          onPress={() => saveFile(`${name}.csv`, 'text/csv', csvOfDifferences(view, window.location.origin))}
        >
          {say.csv}
        </Button>
        <a className="button button-secondary button-small" href={query} download={`${name}.json`}>
          <Download aria-hidden size={16} strokeWidth={1.75} />
          <span>{say.json}</span>
        </a>
        <Button size="small" icon={Printer} onPress={() => window.print()}>
          {say.print}
        </Button>
      </fieldset>
      {!isNothing && (
        <>
          <Ground ground={view.ground} />
          <LicenceLists view={view} />
          <ApplicationLists view={view} />
        </>
      )}
    </>
  );
}

/** A day of the address; the usual one where it cannot be read. */
function dayFrom(text: string, usual: CivilDate): CivilDate {
  return isCivilDate(text) ? text : usual;
}

export default function DifferencesPage() {
  const { words } = useWords();
  const { summary } = useRegister();
  const today = useToday();
  const [fromText, setFrom] = useAddressKey('from');
  const [toText, setTo] = useAddressKey('to');
  const { differences: say } = words.pages;
  const from = dayFrom(fromText, addDays(today, -usualDays));
  const to = dayFrom(toText, today);
  const isWrongWay = from > to;
  const read = useDifferences(from, to, !isWrongWay);
  const earliest = summary && civilDate(summary.openedAt.slice(0, 10));
  return (
    <>
      <PageHeading title={say.title}>{say.lead}</PageHeading>
      <div className="differences-days">
        <DateField
          label={say.from}
          value={from}
          onChange={setFrom}
          latest={today}
          {...(earliest && { earliest })}
        />
        <DateField
          label={say.to}
          value={to}
          onChange={setTo}
          latest={today}
          {...(earliest && { earliest })}
        />
      </div>
      {isWrongWay ? (
        <Banner tone="problem">{say.wrongWay}</Banner>
      ) : (
        <Shown of={read} waiting={{ shape: 'table', lines: 10 }}>
          {(view) => <Differences view={view} query={withQuery(api.differences, { from, to })} />}
        </Shown>
      )}
    </>
  );
}
