/** What a file in bench/ exports: `benchmarks`, each measured in this run on this machine. */

export interface Measured {
  /** The median where several runs were made. */
  readonly figure: number;
  readonly unit: string;
  readonly met: boolean;
  readonly note?: string;
}

export interface Benchmark {
  readonly name: string;
  /** The target in words: `< 1 s`. */
  readonly target: string;
  /** One figure, or several that one run gives. */
  run(): Measured | readonly Measured[] | Promise<Measured | readonly Measured[]>;
}

/** The middle value; of an even count, the lower of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}

/** Milliseconds that `work` takes, median of `runs` after one warm-up. */
export async function medianMillis(runs: number, work: () => unknown): Promise<number> {
  await work();
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const started = performance.now();
    await work();
    times.push(performance.now() - started);
  }
  return median(times);
}
