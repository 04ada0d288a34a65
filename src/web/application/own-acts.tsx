import { useMemo, useState } from 'react';
import type { ApplicationAct, ApplicationView } from '#contract';
import { cellsFromRuns, runsFromCells } from '#grid';
import { ActDialog } from '../acts/act-dialog.tsx';
import { Button } from '../components/button/button.tsx';
import { Disclosure } from '../components/disclosure/disclosure.tsx';
import { TextField } from '../components/text-field/text-field.tsx';
import { useWords } from '../frame/words.tsx';
import { useMapShows } from '../map/scene.tsx';

/** Cells as the wire has them. */
function runsOf(cells: readonly number[]): [number, number][] {
  return runsFromCells(cells).map(([first, count]) => [first, count]);
}

/** The answer to dropped blocks: blocks are chosen on the map, out of those that are left. */
function Answer({
  view,
  onAct,
}: {
  view: ApplicationView;
  onAct: (act: ApplicationAct, verb: string) => void;
}) {
  const { words, format } = useWords();
  const { own } = words.pages.application;
  const left = useMemo(() => cellsFromRuns(view.area.cells), [view.area.cells]);
  const [chosen, setChosen] = useState<readonly number[]>([]);
  const drawing = useMemo(() => {
    const mayBeChosen = new Set(left);
    return {
      cells: chosen,
      onChange: (cells: readonly number[]) => setChosen(cells.filter((cell) => mayBeChosen.has(cell))),
    };
  }, [left, chosen]);
  useMapShows({ drawing });
  return (
    <>
      {view.answerBy && <p>{own.answer(format.date(view.answerBy))}</p>}
      <p>{chosen.length === 0 ? own.choose : own.chosen(format.blocks(chosen.length))}</p>
      <div className="buttons">
        <Button
          kind="primary"
          onPress={() => onAct({ act: 'give-up-blocks', cells: [] }, words.acts.verbs.keepAll)}
        >
          {words.acts.verbs.keepAll}
        </Button>
        {chosen.length > 0 && (
          <Button
            onPress={() =>
              onAct(
                { act: 'give-up-blocks', cells: runsOf(chosen) },
                words.acts.verbs.giveUp(format.blocks(chosen.length)),
              )
            }
          >
            {words.acts.verbs.giveUp(format.blocks(chosen.length))}
          </Button>
        )}
      </div>
    </>
  );
}

/** What the applicant can do on the way: answer, bring security, withdraw. */
export function OwnActs({ view }: { readonly view: ApplicationView }) {
  const { words, format } = useWords();
  const { own } = words.pages.application;
  const [wanted, setWanted] = useState<{ readonly act: ApplicationAct; readonly verb: string }>();
  const [reason, setReason] = useState('');
  const isOver = view.next === null && ['granted', 'refused', 'withdrawn'].includes(view.status);
  if (isOver) return null;
  const isAsked = view.status === 'awaiting-answer' || view.status === 'awaiting-security';
  return (
    <>
      {isAsked && (
        <section className="own-acts" aria-labelledby="application-own">
          <h2 id="application-own">{own.title}</h2>
          {view.status === 'awaiting-answer' && (
            <Answer view={view} onAct={(act, verb) => setWanted({ act, verb })} />
          )}
          {view.status === 'awaiting-security' && view.security && (
            <p>{own.security(format.money(view.security.sum), format.date(view.security.lodgeBy))}</p>
          )}
        </section>
      )}
      <Disclosure title={words.acts.verbs.withdraw} level={2}>
        <div className="stack">
          <p className="small-print">{own.withdrawLead}</p>
          <TextField label={own.reason} optional value={reason} onChange={setReason} />
          <div>
            <Button
              kind="danger"
              size="small"
              onPress={() =>
                setWanted({
                  act: { act: 'withdraw', ...(reason.trim() !== '' && { reason: reason.trim() }) },
                  verb: words.acts.verbs.withdraw,
                })
              }
            >
              {words.acts.verbs.withdraw}
            </Button>
          </div>
        </div>
      </Disclosure>
      <ActDialog
        id={view.id}
        act={wanted?.act}
        verb={wanted?.verb ?? ''}
        onClose={() => setWanted(undefined)}
      />
    </>
  );
}
