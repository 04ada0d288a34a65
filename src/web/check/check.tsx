import { useCallback, useMemo, useState } from 'react';
import type { Finding } from '#terms';
import { LinkButton } from '../components/button/button.tsx';
import { Disclosure } from '../components/disclosure/disclosure.tsx';
import { Skeleton } from '../components/skeleton/skeleton.tsx';
import { showToast } from '../components/toast/toast-queue.ts';
import { LawGate, useLawWords } from '../data/law-gate.tsx';
import { ProblemNote } from '../data/problem-note.tsx';
import { printArea } from '../frame/address.ts';
import { PageHeading } from '../frame/page-heading.tsx';
import { useShownDay } from '../frame/today.ts';
import { useAddress } from '../frame/use-address.ts';
import { useWords } from '../frame/words.tsx';
import { boundsOfCells } from '../ground/bounds-of-cells.ts';
import { useFitUnlessSeen, widened } from '../ground/use-fit.ts';
import { type SceneWishes, useMapShows } from '../map/scene.tsx';
import { AreaInput } from './area-input.tsx';
import { AreaSummary } from './area-summary.tsx';
import { Costs } from './costs.tsx';
import { ExpectedDates } from './dates.tsx';
import { describeGround } from './describe-ground.ts';
import { type CellFix, cellsAfter, Findings } from './findings.tsx';
import { groupOf, type OwnCheck } from './own-check.ts';
import { useOwnCheck } from './use-own-check.ts';
import './check.css';

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

function Check() {
  const { words, format } = useWords();
  const law = useLawWords();
  const { check: say } = words.pages;
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

  const shown = useMemo(() => shownCells(check, focused), [check, focused]);
  const box = useMemo(() => boundsOfCells(focused ?? cells), [focused, cells]);
  const fit = useFitUnlessSeen(box && widened(box, 0.6), focused ? focused.join() : 'area');
  const describe = useCallback(
    (cell: number) => (ground ? describeGround(cell, ground, words) : undefined),
    [ground, words],
  );
  const drawing = useMemo(() => ({ cells, onChange: setCells, describe }), [cells, setCells, describe]);
  useMapShows({ drawing, ...(shown && { cells: shown }), ...(fit && { fit }) });

  return (
    <>
      <PageHeading title={say.title}>{say.lead}</PageHeading>
      {cells.length === 0 ? (
        <AreaInput cells={cells} onChange={setCells} />
      ) : (
        <>
          <section aria-labelledby="check-area">
            <h2 id="check-area" className="by-ear">
              {say.summary}
            </h2>
            <AreaSummary cells={cells} onClear={() => setCells([])} />
          </section>
          <Disclosure title={say.change} level={2}>
            <AreaInput cells={cells} onChange={setCells} />
          </Disclosure>
          {error && <ProblemNote error={error} onRetry={retry} />}
          {check ? (
            <>
              <Verdict findings={check.findings} />
              <section aria-labelledby="check-findings">
                <h2 id="check-findings">{say.findings}</h2>
                <Findings findings={check.findings} onFix={fix} onShow={setFocused} />
                <p className="small-print">{say.asOf(format.date(day))}</p>
              </section>
              <Costs costs={check.costs} issuedOn={day} />
              <ExpectedDates dates={check.dates} />
              <p className="small-print">{say.applyWhy}</p>
              <div className="check-apply">
                <LinkButton kind="primary" href={`/apply/area?area=${printArea(cells)}`} fullWidth>
                  {say.apply}
                </LinkButton>
              </div>
            </>
          ) : (
            !error && <Skeleton lines={8} />
          )}
        </>
      )}
    </>
  );
}

export default function CheckPage() {
  return (
    <LawGate>
      <Check />
    </LawGate>
  );
}
