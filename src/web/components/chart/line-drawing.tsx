import { type ChartData, type ChartSeries, dashes, markNumber } from './chart-data.ts';
import { placeOn, scaleOver, textWidth } from './scale.ts';

export interface DrawingProps {
  readonly data: ChartData;
  readonly width: number;
  /** The place that is read. */
  readonly at?: number | undefined;
}

const labelSize = 12;
const top = 22;
const bottom = 26;

/** Height of a line drawing of a width. */
export const lineHeight = (width: number) => (width < 480 ? 240 : 300);

/** Left edge, right edge: where the places of a line drawing begin and end. */
export function linePlaces(data: ChartData, width: number) {
  const scale = scaleOver(allValues(data.series), width < 480 ? 4 : 5);
  const left = 10 + Math.max(...scale.ticks.map((tick) => textWidth(data.show(tick), labelSize)));
  // The last name stands in the middle under its place: half of it needs room beyond.
  const right = width - Math.max(14, textWidth(data.along.at(-1) ?? '', labelSize) / 2 + 2);
  const x = (index: number) =>
    data.along.length === 1
      ? (left + right) / 2
      : left + ((right - left) * index) / Math.max(1, data.along.length - 1);
  return { scale, left, right, x };
}

function allValues(series: readonly ChartSeries[]): readonly number[] {
  return series.flatMap(({ values, range }) => [
    ...values.filter((value) => value !== null),
    ...(range ?? []).flatMap((ends) => ends ?? []),
  ]);
}

type Point = readonly [x: number, y: number];

/** Runs of known values: a gap parts them. */
function runsOf(
  values: readonly (number | null)[],
  x: (i: number) => number,
  y: (v: number) => number,
): Point[][] {
  const runs: Point[][] = [];
  let run: Point[] = [];
  for (const [index, value] of values.entries()) {
    if (value !== null) run.push([x(index), y(value)]);
    else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

const path = (points: readonly Point[]) =>
  points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');

function Line({
  series,
  number,
  x,
  y,
}: {
  readonly series: ChartSeries;
  readonly number: number;
  readonly x: (index: number) => number;
  readonly y: (value: number) => number;
}) {
  const ends = series.range ?? [];
  const low = runsOf(
    ends.map((range) => range?.[0] ?? null),
    x,
    y,
  );
  const high = runsOf(
    ends.map((range) => range?.[1] ?? null),
    x,
    y,
  );
  return (
    <g className={`chart-tone-${number + 1}`}>
      {low.map((points, i) => (
        <path
          key={points[0]?.[0]}
          className="chart-range"
          d={`${path(points)}${path([...(high[i] ?? [])].reverse()).replace('M', 'L')}Z`}
        />
      ))}
      {runsOf(series.values, x, y).map((points) =>
        points.length === 1 ? (
          <circle
            key={points[0]?.[0]}
            className="chart-dot"
            cx={points[0]?.[0]}
            cy={points[0]?.[1]}
            r={3.5}
          />
        ) : (
          <path
            key={points[0]?.[0]}
            className="chart-line"
            d={path(points)}
            strokeDasharray={dashes[number]}
          />
        ),
      )}
    </g>
  );
}

/*  A drawing of lines:
 *      tick ┤      ┊2      marks are numbered, a break is a line between two places, a span is shaded
 *      tick ┤  ╱╲  ┊ ╱
 *         0 ┼──────┊────
 *           2018 2020 2022
 */
export function LineDrawing({ data, width, at }: DrawingProps) {
  const height = lineHeight(width);
  const { scale, left, right, x } = linePlaces(data, width);
  const y = (value: number) => height - bottom - (height - bottom - top) * placeOn(scale, value);
  const widest = Math.max(...data.along.map((name) => textWidth(name, labelSize)));
  const every = Math.max(1, Math.ceil((data.along.length * (widest + 14)) / (right - left)));
  const half = data.along.length > 1 ? (x(1) - x(0)) / 2 : 0;
  const base = height - bottom;
  // Spans lie under breaks, and a break may lie in the middle of a span: their numbers stand to either side.
  const marks = (data.marks ?? [])
    .map((mark, i) => ({ ...mark, number: markNumber(i) }))
    .sort((a, b) => Number(b.kind === 'span') - Number(a.kind === 'span'));
  return (
    <svg
      className="chart-drawing"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden
    >
      {marks.map(({ kind, from, to, label, number }) => (
        <g key={label}>
          {kind === 'span' ? (
            <rect
              className="chart-mark-span"
              x={x(from) - half}
              y={top}
              width={x(to) - x(from) + 2 * half}
              height={base - top}
            />
          ) : (
            <path className="chart-mark-line" d={`M${(x(from) + x(to)) / 2} ${top}V${base}`} />
          )}
          <text
            className="chart-mark-number"
            x={kind === 'span' ? x(from) - half + 2 : (x(from) + x(to)) / 2}
            y={top - 7}
            textAnchor={kind === 'span' ? 'end' : 'start'}
          >
            {number}
          </text>
        </g>
      ))}
      {scale.ticks.map((tick) => (
        <g key={tick}>
          <path className={tick === 0 ? 'chart-zero' : 'chart-grid'} d={`M${left} ${y(tick)}H${right + 8}`} />
          <text className="chart-label" x={left - 6} y={y(tick) + 4} textAnchor="end">
            {data.show(tick)}
          </text>
        </g>
      ))}
      {data.along.map((name, index) =>
        (data.along.length - 1 - index) % every === 0 ? (
          <text key={name} className="chart-label" x={x(index)} y={height - 8} textAnchor="middle">
            {name}
          </text>
        ) : null,
      )}
      {data.series.map((series, number) => (
        <Line key={series.id} series={series} number={number} x={x} y={y} />
      ))}
      {at !== undefined && (
        <g>
          <path className="chart-cursor" d={`M${x(at)} ${top}V${base}`} />
          {data.series.map(({ id, values }, number) => {
            const value = values[at] ?? null;
            return value === null ? null : (
              <g key={id} className={`chart-tone-${number + 1}`}>
                <circle className="chart-dot" cx={x(at)} cy={y(value)} r={4} />
              </g>
            );
          })}
        </g>
      )}
    </svg>
  );
}
