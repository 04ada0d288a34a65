import { Eye } from 'lucide-react';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { BlockCountry } from '#grid';
import type { Finding } from '#terms';
import { Banner } from '../components/banner/banner.tsx';
import { LinkButton } from '../components/button/button.tsx';
import { Disclosure } from '../components/disclosure/disclosure.tsx';
import { Link } from '../components/link/link.tsx';
import { Segmented } from '../components/segmented/segmented.tsx';
import { Skeleton } from '../components/skeleton/skeleton.tsx';
import { showToast } from '../components/toast/toast-queue.ts';
import { useLawWords } from '../data/law-gate.tsx';
import { ProblemNote } from '../data/problem-note.tsx';
import { printArea } from '../frame/address.ts';
import { PageHeading } from '../frame/page-heading.tsx';
import { useShownDay } from '../frame/today.ts';
import { useAddress, useAddressKey } from '../frame/use-address.ts';
import { useWords } from '../frame/words.tsx';
import { boundsOfCells } from '../ground/bounds-of-cells.ts';
import { useFitUnlessSeen, widened } from '../ground/use-fit.ts';
import { type SceneWishes, useMapShows } from '../map/scene.tsx';
import { AreaInput } from './area-input.tsx';
import { AreaSketch } from './area-sketch.tsx';
import { AreaSummary } from './area-summary.tsx';
import { AskedLawGate, useAskedLaw } from './asked-law.tsx';
import { Costs } from './costs.tsx';
import { ExpectedDates } from './dates.tsx';
import { describeGround } from './describe-ground.ts';
import { type CellFix, cellsAfter, Findings, type WaitFix } from './findings.tsx';
import { groupOf, type OwnCheck } from './own-check.ts';
import { useOwnCheck } from './use-own-check.ts';
import './check.css';

const countries = ['KZ', 'AU-WA'] as const satisfies readonly BlockCountry[];

/** One line that says how it stands: what stops, or what is left to do. */
function Verdict({ findings }: { readonly findings: readonly Finding[] }) {
  const { words, format } = useWords();
  const { check } = words.pages;
  const count = (group: string) => findings.filter((finding) => groupOf(finding) === group).length;
  const stops = count('stops');
  return (
    <div className="check-verdict" data-stops={stops > 0} role="status">
      <strong>
        {stops === 0
          ? check.nothingStops
          : stops === 1
            ? check.stoppedOne
            : check.stopped(format.number(stops))}
      </strong>
      <span>
        {stops > 0
          ? check.stoppedHow
          : check.nothingStopsBut(format.number(count('duty')), format.number(count('cannot-tell')))}
      </span>
    </div>
  );
}

/** Blocks that findings speak of, in their tones: what stops over what must be done. */
function shownCells(
  check: OwnCheck | undefined,
  focused: readonly number[] | undefined,
): SceneWishes['cells'] {
  const toned = (check?.findings ?? []).flatMap((finding) => {
    const group = groupOf(finding);
    if (!finding.cells || (group !== 'stops' && group !== 'duty')) return [];
    return [{ cells: finding.cells, tone: group } as const];
  });
  return focused ? [...toned, { cells: focused, tone: 'found' as const }] : toned;
}

/** Whose law is asked. The area of each country is kept while the reader looks at the other. */
function CountryChoice({
  country,
  onChange,
}: {
  readonly country: BlockCountry;
  readonly onChange: (country: BlockCountry) => void;
}) {
  const { words } = useWords();
  const { checkCountry: say, benchmark } = words.pages;
  const { area } = useAddress()[0];
  return (
    <div className="stack">
      <Segmented
        label={say.choose}
        value={country}
        onChange={onChange}
        options={countries.map((id) => ({ id, name: benchmark.countries[id] ?? id }))}
      />
      {country !== 'KZ' && (
        <Banner tone="notice">
          {say.onlyChecks}{' '}
          <Link href={area.length > 0 ? `/law/benchmark?blocks=${area.length}` : '/law/benchmark'}>
            {benchmark.title}
          </Link>
        </Banner>
      )}
    </div>
  );
}

interface CheckProps {
  readonly country: BlockCountry;
  readonly onCountry: (country: BlockCountry) => void;
}

function Check({ country, onCountry }: CheckProps) {
  const { words, format } = useWords();
  const law = useLawWords();
  const { law: pack } = useAskedLaw();
  const isOwn = country === 'KZ';
  const { check: say, checkCountry: sayOf } = words.pages;
  const [view, change] = useAddress();
  const day = useShownDay();
  const cells = view.area;
  const { check, ground, error, retry } = useOwnCheck(cells, day);
  const [focused, setFocused] = useState<readonly number[]>();

  const setCells = useCallback(
    (next: readonly number[]) => {
      setFocused(undefined);
      change({ area: [...new Set(next)] });
    },
    [change],
  );

  function fix(wanted: CellFix) {
    const before = cells;
    setCells(cellsAfter(cells, wanted));
    showToast({
      title: say.fixed,
      detail: law.fix(wanted),
      action: { name: say.undo, do: () => setCells(before) },
    });
  }

  /** The law of the day until which one must wait: the address then holds that day. */
  function wait(wanted: WaitFix) {
    const before = view.datetime ?? null;
    change({ datetime: wanted.on });
    showToast({
      title: say.asOf(format.date(wanted.on)),
      action: { name: say.undo, do: () => change({ datetime: before }) },
    });
  }

  const shown = useMemo(() => shownCells(check, focused), [check, focused]);
  const box = useMemo(() => boundsOfCells(focused ?? cells), [focused, cells]);
  const fit = useFitUnlessSeen(box && widened(box, 0.6), focused ? focused.join() : 'area');
  const describe = useCallback(
    (cell: number) => (ground ? describeGround(cell, ground, words) : undefined),
    [ground, words],
  );
  const drawing = useMemo(() => ({ cells, onChange: setCells, describe }), [cells, setCells, describe]);
  // The map is that of the register's country.
  useMapShows(isOwn ? { drawing, ...(shown && { cells: shown }), ...(fit && { fit }) } : {});
  const marked = useMemo(
    () => new Set(focused ?? shown?.flatMap(({ cells }) => cells) ?? []),
    [focused, shown],
  );
  const isBeforeLaw = day < pack.from;

  return (
    <>
      <PageHeading title={say.title}>{(isOwn ? say : sayOf).lead}</PageHeading>
      <CountryChoice country={country} onChange={onCountry} />
      {cells.length === 0 ? (
        <AreaInput cells={cells} onChange={setCells} />
      ) : (
        <>
          <section aria-labelledby="check-area">
            <h2 id="check-area" className="by-ear">
              {say.summary}
            </h2>
            <AreaSummary cells={cells} onClear={() => setCells([])} />
            {!isOwn && <AreaSketch cells={cells} marked={marked} />}
          </section>
          <Disclosure title={say.change} level={2}>
            <AreaInput cells={cells} onChange={setCells} />
          </Disclosure>
          {error && <ProblemNote error={error} onRetry={retry} />}
          {isBeforeLaw && <Banner tone="problem">{sayOf.lawBegins(format.date(pack.from))}</Banner>}
          {check ? (
            <>
              <Verdict findings={check.findings} />
              <section aria-labelledby="check-findings">
                <h2 id="check-findings">{say.findings}</h2>
                <Findings findings={check.findings} onFix={fix} onWait={wait} onShow={setFocused} />
                <p className="small-print">{(isOwn ? say : sayOf).asOf(format.date(day))}</p>
              </section>
              <Costs costs={check.costs} issuedOn={day} />
              <ExpectedDates dates={check.dates} />
              {isOwn && (
                <>
                  <div className="buttons">
                    <LinkButton size="small" icon={Eye} href={`/watch?area=${printArea(cells)}`}>
                      {words.pages.watch.title}
                    </LinkButton>
                  </div>
                  <p className="small-print">{say.applyWhy}</p>
                  <div className="check-apply">
                    <LinkButton kind="primary" href={`/apply/area?area=${printArea(cells)}`} fullWidth>
                      {say.apply}
                    </LinkButton>
                  </div>
                </>
              )}
            </>
          ) : (
            !error && !isBeforeLaw && <Skeleton lines={8} />
          )}
        </>
      )}
    </>
  );
}

export default function CheckPage() {
  const [view, change] = useAddress();
  const [wanted, setCountry] = useAddressKey('country', 'KZ');
  const country = countries.find((one) => one === wanted.toUpperCase()) ?? 'KZ';
  const left = useRef(new Map<BlockCountry, readonly number[]>());

  function choose(next: BlockCountry) {
    left.current.set(country, view.area);
    setCountry(next);
    change({ area: left.current.get(next) ?? [] }, { replace: true });
  }

  return (
    <AskedLawGate country={country}>
      <Check key={country} country={country} onCountry={choose} />
    </AskedLawGate>
  );
}
