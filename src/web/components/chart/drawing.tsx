import { BarDrawing, barHeight } from './bar-drawing.tsx';
import { type AnyChartData, dashes } from './chart-data.ts';
import { LineDrawing, lineHeight } from './line-drawing.tsx';
import { ScatterDrawing, ScatterSign, scatterHeight } from './scatter-drawing.tsx';

interface AnyDrawingProps {
  readonly data: AnyChartData;
  readonly width: number;
  /** The place that is read. */
  readonly at?: number | undefined;
}

/** The chart itself, in so many pixels; needs no words and no theme of its own. */
export function Drawing({ data, width, at }: AnyDrawingProps) {
  if (data.kind === 'scatter') return <ScatterDrawing data={data} width={width} at={at} />;
  const Kind = data.kind === 'lines' ? LineDrawing : BarDrawing;
  return <Kind data={data} width={width} at={at} />;
}

export function drawingHeight({ data, width }: AnyDrawingProps): number {
  if (data.kind === 'scatter') return scatterHeight(width);
  return data.kind === 'lines' ? lineHeight(width) : barHeight(data);
}

/** How a series looks, for the legend: a piece of its line, its bar, its sign. */
export function SwatchMark({
  kind,
  number,
}: {
  readonly kind: AnyChartData['kind'];
  readonly number: number;
}) {
  if (kind === 'scatter') return <ScatterSign series={number} x={13} y={6} />;
  return kind === 'lines' ? (
    <path className="chart-line" d="M1 6H25" strokeDasharray={dashes[number]} />
  ) : (
    <rect className="chart-bar" x={5} y={0} width={14} height={12} />
  );
}

export function Swatch({ kind, number }: { readonly kind: AnyChartData['kind']; readonly number: number }) {
  return (
    <svg
      className={`chart-swatch chart-tone-${number + 1}`}
      width={26}
      height={12}
      viewBox="0 0 26 12"
      aria-hidden
    >
      <SwatchMark kind={kind} number={number} />
    </svg>
  );
}
