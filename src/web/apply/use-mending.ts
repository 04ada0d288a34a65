/** What a finding's button does to the form: it changes the area, or leads to the field; and each change can be taken back. */
import { useCallback, useMemo } from 'react';
import { cellsFromRuns, runsFromCells } from '#grid';
import { type CellFix, cellsAfter, type FormFix, type Mending } from '../check/findings.tsx';
import { showToast } from '../components/toast/toast-queue.ts';
import { useLawWords } from '../data/law-gate.tsx';
import { useAddress } from '../frame/use-address.ts';
import { useWords } from '../frame/words.tsx';
import type { ApplyForm } from './form.ts';
import { useDraft } from './use-draft.ts';

export const wire = (cells: readonly number[]): ApplyForm['cells'] =>
  runsFromCells(cells).map(([first, count]): [number, number] => [first, count]);

/** Fields of the form by the names that the law gives them. */
const placeOfField: Readonly<Record<string, string>> = {
  signature: '/apply/sign',
  'declared.financial.sumKzt': '/apply/means#sumKzt',
};

function placeOf(fix: FormFix): string | undefined {
  if (fix.do === 'correct-field') return placeOfField[fix.field];
  // A translation is attached with the document that it translates.
  return `/apply/documents#document-${fix.document.replace(/^translation-of-/, '')}`;
}

/** The area of the form, set here and on the map. */
export function useFormArea() {
  const { form, change } = useDraft();
  const [, setView] = useAddress();
  const cells = useMemo(() => cellsFromRuns(form.cells), [form.cells]);
  const setCells = useCallback(
    (next: readonly number[]) => {
      const all = [...new Set(next)];
      change({ cells: wire(all) });
      setView({ area: all }, { replace: true });
    },
    [change, setView],
  );
  return { cells, setCells };
}

export function useMending(): Required<Pick<Mending, 'onFix' | 'placeOf'>> {
  const { words } = useWords();
  const law = useLawWords();
  const { cells, setCells } = useFormArea();
  const { fixed, undo } = words.pages.check;
  const onFix = (fix: CellFix) => {
    const before = cells;
    setCells(cellsAfter(cells, fix));
    showToast({ title: fixed, detail: law.fix(fix), action: { name: undo, do: () => setCells(before) } });
  };
  return { onFix, placeOf };
}
