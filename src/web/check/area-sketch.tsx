import { columnOfCell, rowOfCell } from '#grid';
import { useWords } from '../frame/words.tsx';

interface AreaSketchProps {
  readonly cells: readonly number[];
  /** Blocks that a finding speaks of. */
  readonly marked: ReadonlySet<number>;
}

/** Blocks wider than so many are a smudge: the list of codes says more. */
const widestBlocks = 120;

/** Blocks as squares, north up: where there is no map of the country, shape and faults are still seen. */
export function AreaSketch({ cells, marked }: AreaSketchProps) {
  const { words } = useWords();
  if (cells.length === 0) return null;
  const rows = cells.map(rowOfCell);
  const columns = cells.map(columnOfCell);
  const [south, north, west, east] = [
    Math.min(...rows),
    Math.max(...rows),
    Math.min(...columns),
    Math.max(...columns),
  ];
  const [width, height] = [east - west + 1, north - south + 1];
  if (Math.max(width, height) > widestBlocks) return null;
  return (
    <figure className="area-sketch">
      <svg
        viewBox={`-0.5 -0.5 ${width + 1} ${height + 1}`}
        aria-hidden
        style={{ maxWidth: `${width * 1.5}rem` }}
      >
        {cells.map((cell) => (
          <rect
            key={cell}
            x={columnOfCell(cell) - west}
            y={north - rowOfCell(cell)}
            width={1}
            height={1}
            data-marked={marked.has(cell)}
          />
        ))}
      </svg>
      <figcaption className="small-print">{words.pages.checkCountry.sketch}</figcaption>
    </figure>
  );
}
