import { rangeOf, type ValueFunction, valueOfFigure } from '#tender';

const width = 160;
const height = 56;
const air = 5;

const y = (worth: number) => height - air - worth * (height - 2 * air);

/** The corners of the line in pixels; none while there is nothing to draw. */
function cornersOf(value: ValueFunction | undefined): readonly (readonly [number, number])[] {
  if (!value) return [];
  const [least, most] = rangeOf(value);
  if (!(most > least)) return [];
  const corners = value.kind === 'linear' ? [least, most] : value.points.map(([figure]) => figure);
  const x = (figure: number) => air + ((figure - least) / (most - least)) * (width - 2 * air);
  return corners.map((figure) => [x(figure), y(valueOfFigure(value, figure))]);
}

/**
 * What a figure is worth, drawn small: figure to the right, worth upwards. The figures stand beside it as text.
 * The frame stands from the start: a curve that came with the last figure would push the button under the pointer away.
 */
export function ValueCurve({ value }: { readonly value: ValueFunction | undefined }) {
  const places = cornersOf(value);
  return (
    <svg className="value-curve" viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden>
      <path className="value-curve-frame" d={`M${air} ${y(1)}V${y(0)}H${width - air}`} />
      <polyline
        className="value-curve-line"
        points={places.map(([right, down]) => `${right.toFixed(1)},${down.toFixed(1)}`).join(' ')}
      />
      {places.map(([right, down]) => (
        <circle key={right} className="value-curve-point" cx={right} cy={down} r={2.5} />
      ))}
    </svg>
  );
}
