import { useMemo } from 'react';
import { cellsFromRuns } from '#grid';
import { boundsOfCells } from '../ground/bounds-of-cells.ts';
import { useFitUnlessSeen, widened } from '../ground/use-fit.ts';
import { useMapShows } from '../map/scene.tsx';
import type { ApplyForm } from './form.ts';

/** Shows the area of the form on the map beside. */
export function useDraftOnMap({ cells: runs }: ApplyForm): void {
  const cells = useMemo(() => cellsFromRuns(runs), [runs]);
  const box = useMemo(() => boundsOfCells(cells), [cells]);
  const fit = useFitUnlessSeen(box && widened(box, 0.8), 'apply');
  const shown = useMemo(() => [{ cells, tone: 'area' as const }], [cells]);
  useMapShows({ cells: shown, ...(fit && { fit }) });
}
