import { type LogScale, logPlaceOn, logScaleOver, productLine } from './log-scale.ts';
import { textWidth } from './scale.ts';
import { type PlacedPoint, pointsInOrder, type ScatterData, type ScatterSeries } from './scatter-data.ts';

const labelSize = 12;
const top = 46;
const bottom = 46;
const signSize = 4;

/** Height of a scatter of a width. */
export const scatterHeight = (width: number) => (width < 480 ? 340 : 460);

export interface ScatterPlaces {
  readonly x: LogScale;
  readonly y: LogScale;
  readonly left: number;
  readonly right: number;
  readonly height: number;
  /** Pixels of a point. */
  readonly at: (point: { readonly x: number; readonly y: number }) => readonly [x: number, y: number];
}

/** Where the points of a drawing of a width lie. */
export function scatterPlaces(data: ScatterData, width: number): ScatterPlaces {
  const points = data.series.flatMap((series) => series.points);
  const x = logScaleOver(points.map((point) => point.x));
  const y = logScaleOver(points.map((point) => point.y));
  const height = scatterHeight(width);
  const left = 12 + Math.max(...y.ticks.map((tick) => textWidth(data.y.show(tick), labelSize)));
  const right = width - 12;
  return {
    x,
    y,
    left,
    right,
    height,
    at: (point) => [
      left + (right - left) * logPlaceOn(x, point.x),
      height - bottom - (height - bottom - top) * logPlaceOn(y, point.y),
    ],
  };
}

/** The point nearest to a place, if it is within reach of a finger. */
export function pointNear(
  data: ScatterData,
  width: number,
  place: readonly [number, number],
): number | undefined {
  const { at } = scatterPlaces(data, width);
  let nearest: number | undefined;
  let least = 24;
  for (const [index, { point }] of pointsInOrder(data).entries()) {
    const [x, y] = at(point);
    const distance = Math.hypot(x - place[0], y - place[1]);
    if (distance < least) [nearest, least] = [index, distance];
  }
  return nearest;
}

/** The sign of a series: ring, diamond, triangle, so that no colour is needed to tell them apart. */
export function ScatterSign({
  series,
  x,
  y,
  size = signSize,
}: {
  series: number;
  x: number;
  y: number;
  size?: number;
}) {
  if (series === 0) return <circle className="chart-ring" cx={x} cy={y} r={size} />;
  const reach = size * 1.35;
  const path =
    series === 1
      ? `M${x} ${y - reach}L${x + reach} ${y}L${x} ${y + reach}L${x - reach} ${y}Z`
      : `M${x} ${y - reach}L${x + reach} ${y + reach * 0.8}H${x - reach}Z`;
  return <path className="chart-sign" d={path} />;
}

/** A name beside a sign, on the side where there is room. */
function NameBeside({ name, x, y, right }: { name: string; x: number; y: number; right: number }) {
  const isLeft = x + 12 + textWidth(name, 13) > right;
  return (
    <text className="chart-name" x={isLeft ? x - 11 : x + 11} y={y - 7} textAnchor={isLeft ? 'end' : 'start'}>
      {name}
    </text>
  );
}

function Products({ data, places }: { readonly data: ScatterData; readonly places: ScatterPlaces }) {
  const { x, y, at, right } = places;
  const least = Math.ceil(x.from + y.from + Math.log10(data.product.factor));
  const most = Math.floor(x.to + y.to + Math.log10(data.product.factor));
  const powers = Array.from({ length: Math.max(0, most - least + 1) }, (_, i) => least + i);
  let free = 0; // words begin no farther left: those of the line before end there
  return (
    <>
      {powers.map((power) => {
        const line = productLine(x, y, 10 ** power / data.product.factor);
        if (!line) return null;
        const [[x1, y1], [x2, y2]] = line.map(([lx, ly]) => at({ x: 10 ** lx, y: 10 ** ly })) as [
          readonly [number, number],
          readonly [number, number],
        ];
        const text = data.product.show(10 ** power);
        // Over the top edge where the line enters there; one that begins at the left edge has no room for words.
        const end = x1 + textWidth(text, 11);
        const hasRoom = y1 <= top + 1 && x1 >= free && end < right;
        if (hasRoom) free = end + 6;
        return (
          <g key={power}>
            <path
              className="chart-product"
              d={`M${x1.toFixed(1)} ${y1.toFixed(1)}L${x2.toFixed(1)} ${y2.toFixed(1)}`}
            />
            {hasRoom && (
              <text className="chart-product-label" x={x1} y={top - 7}>
                {text}
              </text>
            )}
          </g>
        );
      })}
    </>
  );
}

function Points({ data, places }: { readonly data: ScatterData; readonly places: ScatterPlaces }) {
  const drawn = data.series
    .map((series: ScatterSeries, index) => ({ ...series, index }))
    .sort((a, b) => Number(a.isSubject ?? false) - Number(b.isSubject ?? false));
  return (
    <>
      {drawn.map(({ id, index, points, isSubject }) => (
        <g key={id} className={`chart-tone-${index + 1}`}>
          {points.map((point, i) => {
            const [x, y] = places.at(point);
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: names may repeat
              <g key={i}>
                <ScatterSign series={index} x={x} y={y} size={isSubject ? 7 : signSize} />
                {isSubject && <NameBeside name={point.name} x={x} y={y} right={places.right} />}
              </g>
            );
          })}
        </g>
      ))}
    </>
  );
}

export interface ScatterProps {
  readonly data: ScatterData;
  readonly width: number;
  /** The point that is read, by its place in `pointsInOrder`. */
  readonly at?: number | undefined;
}

export function ScatterDrawing({ data, width, at }: ScatterProps) {
  const places = scatterPlaces(data, width);
  const { left, right, height } = places;
  const base = height - bottom;
  const read: PlacedPoint | undefined = at === undefined ? undefined : pointsInOrder(data)[at];
  const [readX, readY] = read ? places.at(read.point) : [0, 0];
  const widest = Math.max(...places.x.ticks.map((tick) => textWidth(data.x.show(tick), labelSize)));
  const every = Math.max(1, Math.ceil((places.x.ticks.length * (widest + 12)) / (right - left)));
  return (
    <svg
      className="chart-drawing"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden
    >
      {places.y.ticks.map((tick) => {
        const y = places.at({ x: 1, y: tick })[1];
        return (
          <g key={tick}>
            <path className="chart-grid" d={`M${left} ${y}H${right}`} />
            <text className="chart-label" x={left - 6} y={y + 4} textAnchor="end">
              {data.y.show(tick)}
            </text>
          </g>
        );
      })}
      {places.x.ticks.map((tick, i) => {
        const x = places.at({ x: tick, y: 1 })[0];
        return (
          <g key={tick}>
            <path className="chart-grid" d={`M${x} ${top}V${base}`} />
            {i % every === 0 && (
              <text className="chart-label" x={x} y={base + 17} textAnchor="middle">
                {data.x.show(tick)}
              </text>
            )}
          </g>
        );
      })}
      <path className="chart-zero" d={`M${left} ${top}V${base}H${right}`} />
      <text className="chart-label" x={right} y={height - 8} textAnchor="end">
        {data.x.title} →
      </text>
      <text className="chart-label" x={0} y={12}>
        ↑ {data.y.title}
      </text>
      <path className="chart-product" d={`M${right - 26} 8H${right}`} />
      <text className="chart-label" x={right - 32} y={12} textAnchor="end">
        {data.product.title}
      </text>
      <Products data={data} places={places} />
      <Points data={data} places={places} />
      {read && (
        <g className={`chart-tone-${read.series + 1}`}>
          <circle className="chart-read-ring" cx={readX} cy={readY} r={9} />
          {!data.series[read.series]?.isSubject && (
            <NameBeside name={read.point.name} x={readX} y={readY} right={right} />
          )}
        </g>
      )}
    </svg>
  );
}
