/** What a chart shows: the same data draws the chart, fills its table and its CSV file. */
import { pointsInOrder, type ScatterData } from './scatter-data.ts';

export interface ChartSeries {
  readonly id: string;
  readonly name: string;
  /** One for each place along `along`; `null` where nothing is known, which is drawn as a gap. */
  readonly values: readonly (number | null)[];
  /** Least and most, where the value is not sure. */
  readonly range?: readonly (readonly [low: number, high: number] | null)[];
}

/** A stretch that must not be read in silence: a one-off delivery, a change of source. */
export interface ChartMark {
  /** Places along `along`, first and last. */
  readonly from: number;
  readonly to: number;
  /** `span` shades the places themselves; `break` is a line between `from` and `to`. */
  readonly kind: 'span' | 'break';
  readonly label: string;
}

export interface ChartData {
  readonly kind: 'lines' | 'bars';
  /** Heads the first column: `Year`, `Partner`. */
  readonly alongTitle: string;
  /** Years under lines, names beside bars. */
  readonly along: readonly string[];
  /** Six at most: more cannot be told apart. */
  readonly series: readonly ChartSeries[];
  readonly marks?: readonly ChartMark[];
  /** A value as it stands on axis, table and label, without its unit. */
  readonly show: (value: number) => string;
  /** Said where there is no value: "no figure". */
  readonly noValue: string;
}

/** Which dash a line has, so that lines are told apart without colour. */
export const dashes = ['', '7 3', '2 3', '9 3 2 3', '5 2', '12 4'] as const;

/** Marks are numbered in the drawing and explained under it. */
export function markNumber(index: number): string {
  return String(index + 1);
}

export type AnyChartData = ChartData | ScatterData;

export interface ChartTable {
  readonly heads: readonly string[];
  readonly rows: readonly { readonly name: string; readonly values: readonly (number | string | null)[] }[];
  /** A number of a column as it stands on the screen; column 0 is the first after the name. */
  readonly show: (value: number, column: number) => string;
}

/** Lines of the table behind a chart, heads first; a series with a range has columns for its ends. */
export function tableOf(
  data: AnyChartData,
  ends: { readonly low: string; readonly high: string },
): ChartTable {
  if (data.kind === 'scatter') return tableOfPoints(data);
  const heads = [
    data.alongTitle,
    ...data.series.flatMap(({ name, range }) =>
      range ? [name, `${name}, ${ends.low}`, `${name}, ${ends.high}`] : [name],
    ),
  ];
  const rows = data.along.map((name, at) => ({
    name,
    values: data.series.flatMap(({ values, range }) => {
      const value = values[at] ?? null;
      return range ? [value, range[at]?.[0] ?? null, range[at]?.[1] ?? null] : [value];
    }),
  }));
  return { heads, rows, show: data.show };
}

/** A line a point; a chart of one series does not name it in each. */
function tableOfPoints(data: ScatterData): ChartTable {
  const { nameTitle, seriesTitle, detailTitles, x, y, product, series } = data;
  const named = series.length > 1 ? [seriesTitle] : [];
  const axes = [x, y, product];
  return {
    heads: [nameTitle, ...named, ...axes.map(({ title }) => title), ...detailTitles],
    rows: pointsInOrder(data).map(({ series: index, point, product: amount }) => ({
      name: point.name,
      values: [
        ...named.map(() => series[index]?.name ?? ''),
        ...[point.x, point.y, amount].map((value) => Number(value.toPrecision(6))),
        ...point.details,
      ],
    })),
    show: (value, column) => axes[column - named.length]?.show(value) ?? String(value),
  };
}
