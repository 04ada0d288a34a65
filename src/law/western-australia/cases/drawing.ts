/** An area drawn in a case, near Pilgangoora: `.` is not asked for, letters carry what lies on the block. */
import { cellFromPoint } from '#grid';
import {
  blockOf as anyBlockOf,
  drawingOf as anyDrawingOf,
  type Drawing,
  lettersOf,
} from '../../kazakhstan/cases/drawing.ts';

export { type Drawing, lettersOf };

const shift = cellFromPoint(118.9, -21.03) - cellFromPoint(73.2, 49.6);

function moved({ cells, letters }: Drawing): Drawing {
  return {
    cells: cells.map((cell) => cell + shift),
    letters: new Map([...letters].map(([cell, letter]) => [cell + shift, letter])),
  };
}

export const drawingOf = (text: string): Drawing => moved(anyDrawingOf(text));
/** So many blocks in rows of twenty. */
export const blockOf = (count: number): Drawing => moved(anyBlockOf(count));
