/** An area drawn in a case: `.` is not asked for, everything else is; letters carry what lies on the block. */
import { type CellId, cellFromPoint, columnOfCell, rowOfCell } from '#grid';

/** South-west block of every drawing, in Karaganda oblast. */
const origin = cellFromPoint(73.2, 49.6);
const columnsPerRow = 21_600;

export interface Drawing {
  readonly cells: readonly CellId[];
  readonly letters: ReadonlyMap<CellId, string>;
}

export function drawingOf(text: string): Drawing {
  const lines = text.replace(/\n$/, '').split('\n');
  const letters = new Map<CellId, string>();
  const cells: CellId[] = [];
  lines.forEach((line, i) => {
    const row = lines.length - 1 - i;
    [...line].forEach((letter, column) => {
      const cell = origin + row * columnsPerRow + column;
      if (letter !== '.') cells.push(cell);
      letters.set(cell, letter);
    });
  });
  return { cells, letters };
}

/** So many blocks in rows of twenty. */
export function blockOf(count: number): Drawing {
  const cells = Array.from(
    { length: count },
    (_, i) => origin + Math.floor(i / 20) * columnsPerRow + (i % 20),
  );
  return { cells, letters: new Map(cells.map((cell) => [cell, '#'])) };
}

/** The letters of cells in reading order, north-west first: `AAB`; cells off the drawing are `+`. */
export function lettersOf(cells: readonly CellId[], { letters }: Drawing): string {
  return [...cells]
    .sort((a, b) => rowOfCell(b) - rowOfCell(a) || columnOfCell(a) - columnOfCell(b))
    .map((cell) => letters.get(cell) ?? '+')
    .join('');
}
