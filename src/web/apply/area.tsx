import { useEffect, useMemo, useRef } from 'react';
import { AreaInput } from '../check/area-input.tsx';
import { AreaSummary } from '../check/area-summary.tsx';
import { Findings } from '../check/findings.tsx';
import { groupOf } from '../check/own-check.ts';
import { useOwnCheck } from '../check/use-own-check.ts';
import { Banner } from '../components/banner/banner.tsx';
import { Button } from '../components/button/button.tsx';
import { Disclosure } from '../components/disclosure/disclosure.tsx';
import { Anchor } from '../components/error-summary/form-errors.tsx';
import { Link } from '../components/link/link.tsx';
import { LawGate } from '../data/law-gate.tsx';
import { printArea } from '../frame/address.ts';
import { useToday } from '../frame/today.ts';
import { useAddress } from '../frame/use-address.ts';
import { useWords } from '../frame/words.tsx';
import { boundsOfCells } from '../ground/bounds-of-cells.ts';
import { useFitUnlessSeen, widened } from '../ground/use-fit.ts';
import { useMapShows } from '../map/scene.tsx';
import { PartFrame } from './part-frame.tsx';
import { useDraft } from './use-draft.ts';
import { useFormArea, useMending, wire } from './use-mending.ts';

const same = (one: readonly number[], other: readonly number[]) =>
  one.length === other.length && new Set([...one, ...other]).size === one.length;

function Area() {
  const { words, format } = useWords();
  const today = useToday();
  const { change } = useDraft();
  const [view, setView] = useAddress();
  const { apply, check: checkWords } = words.pages;
  const { cells, setCells } = useFormArea();
  const mending = useMending();
  const onMap = view.area;

  // The one that is there fills the one that is empty, once, when the page is opened.
  const isMatched = useRef(false);
  useEffect(() => {
    if (isMatched.current) return;
    isMatched.current = true;
    if (cells.length === 0 && onMap.length > 0) change({ cells: wire(onMap) });
    else if (cells.length > 0 && onMap.length === 0) setView({ area: cells }, { replace: true });
  }, [cells, onMap, change, setView]);

  const { check } = useOwnCheck(cells, today);
  const shown = useMemo(
    () =>
      (check?.findings ?? []).flatMap((finding) => {
        const group = groupOf(finding);
        return finding.cells && (group === 'stops' || group === 'duty')
          ? [{ cells: finding.cells, tone: group }]
          : [];
      }),
    [check],
  );
  const box = useMemo(() => boundsOfCells(cells), [cells]);
  const fit = useFitUnlessSeen(box && widened(box, 0.6), 'apply-area');
  const drawing = useMemo(() => ({ cells, onChange: setCells }), [cells, setCells]);
  useMapShows({ drawing, cells: shown, ...(fit && { fit }) });

  return (
    <PartFrame part="area">
      {(errorOf) => (
        <>
          {cells.length > 0 && onMap.length > 0 && !same(cells, onMap) && (
            <Banner
              tone="notice"
              action={
                <div className="buttons">
                  <Button size="small" onPress={() => setCells(onMap)}>
                    {apply.area.takeFromMap}
                  </Button>
                  <Button size="small" onPress={() => setView({ area: cells })}>
                    {apply.area.keepDraft}
                  </Button>
                </div>
              }
            >
              {apply.area.fromMap(format.blocks(onMap.length))}
            </Banner>
          )}
          <Anchor id="area">
            {errorOf('area') && <Banner tone="problem">{errorOf('area')}</Banner>}
            {cells.length > 0 && <AreaSummary cells={cells} onClear={() => setCells([])} />}
          </Anchor>
          {cells.length === 0 ? (
            <AreaInput cells={cells} onChange={setCells} />
          ) : (
            <Disclosure title={checkWords.change} level={2}>
              <AreaInput cells={cells} onChange={setCells} />
            </Disclosure>
          )}
          {check && <Findings findings={check.findings} open={['stops', 'duty']} {...mending} />}
          {cells.length > 0 && (
            <p>
              <Link href={`/check?area=${printArea(cells)}`}>{apply.area.checkLink}</Link>
            </p>
          )}
        </>
      )}
    </PartFrame>
  );
}

export default function AreaPart() {
  return (
    <LawGate>
      <Area />
    </LawGate>
  );
}
