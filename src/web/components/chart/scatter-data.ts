/** Points by two amounts, both on scales of powers of ten: the same data draws the chart, fills its table and its CSV file. */

export interface ScatterPoint {
  readonly name: string;
  /** Above zero, as `y` is: a scale of powers of ten has no nought. */
  readonly x: number;
  readonly y: number;
  /** Under `detailTitles`, in their order. */
  readonly details: readonly string[];
}

export interface ScatterSeries {
  readonly id: string;
  readonly name: string;
  readonly points: readonly ScatterPoint[];
  /** What the chart is about: drawn last, large, with its name beside it. */
  readonly isSubject?: boolean;
}

interface ScatterAxis {
  /** With its unit: `Ore, million tonnes`. */
  readonly title: string;
  readonly show: (value: number) => string;
}

export interface ScatterData {
  readonly kind: 'scatter';
  readonly nameTitle: string;
  readonly seriesTitle: string;
  readonly detailTitles: readonly string[];
  readonly x: ScatterAxis;
  readonly y: ScatterAxis;
  /** x × y × `factor`, of which lines are drawn: contained metal of ore × grade. */
  readonly product: ScatterAxis & { readonly factor: number };
  /** Three at most: more shapes cannot be told apart. */
  readonly series: readonly ScatterSeries[];
}

export interface PlacedPoint {
  readonly series: number;
  readonly point: ScatterPoint;
  readonly product: number;
}

/** All points, those of the greatest product first: in this order keys walk and the table stands. */
export function pointsInOrder({ series, product }: ScatterData): readonly PlacedPoint[] {
  return series
    .flatMap(({ points }, index) =>
      points.map((point) => ({ series: index, point, product: point.x * point.y * product.factor })),
    )
    .sort((a, b) => b.product - a.product);
}
