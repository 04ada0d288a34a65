import { useCallback, useEffect, useRef, useState } from 'react';
import type { CellId } from '#grid';
import { changedTo, type History, historyOf, redone, undone } from './area-edit.ts';
import type { DrawnArea } from './scene.tsx';

export interface AreaHistory {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** Remembers each state of the area that is drawn, whoever changed it, and leads back and forth between them. */
export function useHistory({ cells, onChange }: DrawnArea): AreaHistory {
  const [history, setHistory] = useState<History>(() => historyOf(cells));
  const latest = useRef(onChange);
  latest.current = onChange;
  useEffect(() => setHistory((now) => changedTo(now, cells)), [cells]);
  const go = useCallback(
    (step: (history: History) => History) => {
      const next = step(history);
      if (next === history) return;
      setHistory(next);
      latest.current(next.present as readonly CellId[]);
    },
    [history],
  );
  return {
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    undo: () => go(undone),
    redo: () => go(redone),
  };
}
