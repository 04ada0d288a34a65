import { BarDrawing, barHeight } from './bar-drawing.tsx';
import { dashes } from './chart-data.ts';
import { type DrawingProps, LineDrawing, lineHeight } from './line-drawing.tsx';

/** The chart itself, in so many pixels; needs no words and no theme of its own. */
export function Drawing(props: DrawingProps) {
  return props.data.kind === 'lines' ? <LineDrawing {...props} /> : <BarDrawing {...props} />;
}

export function drawingHeight({ data, width }: DrawingProps): number {
  return data.kind === 'lines' ? lineHeight(width) : barHeight(data);
}

/** How a series looks, for the legend: a piece of its line, or of its bar. */
export function Swatch({ kind, number }: { readonly kind: 'lines' | 'bars'; readonly number: number }) {
  return (
    <svg
      className={`chart-swatch chart-tone-${number + 1}`}
      width={26}
      height={12}
      viewBox="0 0 26 12"
      aria-hidden
    >
      {kind === 'lines' ? (
        <path className="chart-line" d="M1 6H25" strokeDasharray={dashes[number]} />
      ) : (
        <rect className="chart-bar" x={5} y={0} width={14} height={12} />
      )}
    </svg>
  );
}
