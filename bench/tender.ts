/** Sensitivity of a large tender, as the commission's page computes it on each change. */
import { sensitivity } from '#tender';
import { type Benchmark, medianMillis } from './benchmark.ts';

const offers = Array.from({ length: 20 }, (_, i) => ({
  offer: `offer ${i}`,
  // Spread by a stride that is prime to the range, so that no two offers are alike.
  values: Array.from({ length: 30 }, (_, k) => ((i * 37 + k * 61) % 101) / 100),
}));
const weights = Array.from({ length: 30 }, () => 1 / 30);

export const benchmarks: readonly Benchmark[] = [
  {
    name: 'sensitivity of 20 offers × 30 criteria',
    target: '< 100 ms',
    async run() {
      const figure = await medianMillis(21, () => sensitivity(offers, weights));
      return { figure, unit: 'ms', met: figure < 100 };
    },
  },
];
