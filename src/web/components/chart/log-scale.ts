/** Scales of powers of ten, and lines of one product on them. */

export interface LogScale {
  /** Logarithms to the base of ten. */
  readonly from: number;
  readonly to: number;
  /** Powers of ten within. */
  readonly ticks: readonly number[];
}

/** So much of a power of ten stays free at both ends, for signs that are wider than their place. */
const margin = 0.12;

/** A scale over values above zero; of one value, or none, a power of ten to either side. */
export function logScaleOver(values: readonly number[]): LogScale {
  const logs = values.map((value) => Math.log10(value));
  const least = Math.min(...logs);
  const most = Math.max(...logs);
  if (!Number.isFinite(least)) return { from: -1, to: 1, ticks: [0.1, 1, 10] };
  const from = most - least < 1 ? Math.floor(least) : least - margin;
  const to = most - least < 1 ? Math.max(Math.ceil(most), Math.floor(least) + 1) : most + margin;
  const ticks: number[] = [];
  for (let power = Math.ceil(from); power <= Math.floor(to); power++) ticks.push(10 ** power);
  return { from, to, ticks };
}

/** Where a value lies, 0 at `from` and 1 at `to`. */
export function logPlaceOn({ from, to }: LogScale, value: number): number {
  return (Math.log10(value) - from) / (to - from);
}

type Ends = readonly [from: readonly [x: number, y: number], to: readonly [x: number, y: number]];

/**
 * Both ends of the line on which x × y is one product, as logarithms, within two scales; undefined where it passes by.
 *
 *      y │╲ ╲      the line falls to the right: it enters at the top or the left edge
 *        │ ╲ ╲     and leaves at the bottom or the right one
 *        └────── x
 */
export function productLine(x: LogScale, y: LogScale, product: number): Ends | undefined {
  const log = Math.log10(product);
  const start = Math.max(x.from, log - y.to);
  const end = Math.min(x.to, log - y.from);
  return start < end
    ? [
        [start, log - start],
        [end, log - end],
      ]
    : undefined;
}
