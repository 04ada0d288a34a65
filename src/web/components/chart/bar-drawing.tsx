import type { DrawingProps } from './line-drawing.tsx';
import { linesOf, placeOn, scaleOver, textWidth } from './scale.ts';

const labelSize = 12;
const bar = 15;
const gap = 10;

const groupHeight = (data: DrawingProps['data']) => data.series.length * bar + gap;

/** Height of a bar drawing. */
export const barHeight = (data: DrawingProps['data']) => data.along.length * groupHeight(data) + gap;

/** Bars lie, so that names are read without turning the head; each ends in its value. */
export function BarDrawing({ data, width }: DrawingProps) {
  const height = barHeight(data);
  const known = data.series.flatMap(({ values }) => values.filter((value) => value !== null));
  const scale = scaleOver(known, 4);
  const names = Math.min(
    width * 0.36,
    12 + Math.max(...data.along.map((name) => textWidth(name, labelSize))),
  );
  const values = 8 + Math.max(0, ...known.map((value) => textWidth(data.show(value), labelSize)));
  const space = Math.max(40, width - names - values);
  const x = (value: number) => names + space * placeOn(scale, value);
  return (
    <svg
      className="chart-drawing"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden
    >
      {data.along.map((name, row) => {
        const y = gap + row * groupHeight(data);
        const lines = linesOf(name, names - 12, labelSize);
        return (
          <g key={name}>
            <text className="chart-label" textAnchor="end">
              {lines.slice(0, 2).map((line, i) => (
                <tspan
                  key={line}
                  x={names - 8}
                  y={y + (data.series.length * bar) / 2 + 4 + (i - (Math.min(lines.length, 2) - 1) / 2) * 13}
                >
                  {i === 1 && lines.length > 2 ? `${line}…` : line}
                </tspan>
              ))}
            </text>
            {data.series.map(({ id, values: own }, number) => {
              const value = own[row] ?? null;
              const at = y + number * bar;
              if (value === null) {
                return (
                  <text key={id} className="chart-label chart-none" x={x(0) + 4} y={at + bar - 4}>
                    {data.noValue}
                  </text>
                );
              }
              const [from, to] = value < 0 ? [x(value), x(0)] : [x(0), x(value)];
              return (
                <g key={id} className={`chart-tone-${number + 1}`}>
                  <rect
                    className="chart-bar"
                    x={from}
                    y={at}
                    width={Math.max(1, to - from)}
                    height={bar - 2}
                  />
                  <text className="chart-label" x={to + 5} y={at + bar - 4}>
                    {data.show(value)}
                  </text>
                </g>
              );
            })}
          </g>
        );
      })}
      <path className="chart-zero" d={`M${x(0)} ${gap / 2}V${height - gap / 2}`} />
    </svg>
  );
}
