/** How soon an act stands under a signed checkpoint that anyone can fetch, and in the checkpoint that the next start is held against. */

import type { LodgeReceipt } from '#contract';
import { checkpointFromBody, parseNote } from '#proof';
import { block, lodging, openTrialCountry, uploadPapers } from '../src/api/trial-country.ts';
import { type Benchmark, median } from './benchmark.ts';

const runs = 25;

export const benchmarks: readonly Benchmark[] = [
  {
    name: 'from an application to the signed checkpoint that covers it, fetched',
    target: '≤ 1 s',
    async run() {
      const country = await openTrialCountry();
      try {
        const papers = await uploadPapers(country, 'investor');
        const times: number[] = [];
        for (let i = 0; i < runs; i++) {
          const body = lodging([[block(i, 10), 2]], papers);
          const started = performance.now();
          const answer = await country.as('investor', 'POST', '/api/applications', body, {
            'idempotency-key': `bench-checkpoint-${i}`,
          });
          const { entries } = (await answer.json()) as LodgeReceipt;
          const note = await (await country.as(undefined, 'GET', '/log/checkpoint')).text();
          times.push(performance.now() - started);
          const last = Math.max(...entries);
          if (!(checkpointFromBody(parseNote(note).text).size > last))
            throw new Error(`The checkpoint does not cover entry ${last}.`);
        }
        const figure = median(times);
        return {
          figure,
          unit: 'ms',
          met: Math.max(...times) <= 1000,
          note: `at most ${Math.round(Math.max(...times))} ms`,
        };
      } finally {
        await country.close();
      }
    },
  },
];
