/** How long a licence takes to paper: 200 blocks, three pages, fonts embedded. */
import { block, lodging, openTrialCountry, uploadPapers } from '../src/api/trial-country.ts';
import { type Benchmark, medianMillis } from './benchmark.ts';

const targetMillis = 300;

/** Lodged, secured and granted; then asked for as anyone would. */
async function certificateMillis(): Promise<number> {
  const country = await openTrialCountry();
  try {
    const rows = Array.from({ length: 10 }, (_, up) => [block(up, 10), 20] as const);
    const body = lodging(rows, await uploadPapers(country, 'investor'));
    await country.as('investor', 'POST', '/api/applications', body, {
      'idempotency-key': 'bench-certificate',
    });
    const act = (given: object) => country.as('officer', 'POST', '/api/applications/A-000001/acts', given);
    await act({ act: 'send-security-notice' });
    const sum = { amount: 200 * 720 * 4_325, currency: 'KZT' };
    await act({ act: 'record-security', form: 'deposit', sum, issuer: 'Invented Bank', until: '2036-01-01' });
    await act({ act: 'grant' });
    return await medianMillis(15, async () => {
      const path = '/api/licences/EL-000001/certificate.pdf?language=ru';
      const response = await country.as(undefined, 'GET', path);
      if (response.status !== 200) throw new Error(`The certificate answered ${response.status}.`);
      await response.arrayBuffer();
    });
  } finally {
    await country.close();
  }
}

export const benchmarks: readonly Benchmark[] = [
  {
    name: 'certificate of 200 blocks as PDF, in Russian, with its code',
    target: `< ${targetMillis} ms`,
    run: async () => {
      const figure = await certificateMillis();
      return { figure, unit: 'ms', met: figure < targetMillis };
    },
  },
];
