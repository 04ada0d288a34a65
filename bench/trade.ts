/** Ten million trade rows: read as SDMX-CSV in pieces, then a partner's page out of them. */
import { partnerPage, SdmxCsvImport, TradeTable } from '#trade';
import { type Benchmark, medianMillis } from './benchmark.ts';

const rows = 10_000_000;
const header =
  'DATAFLOW,REPORTER,PARTNER,FLOW,PRODUCT,PRODUCT_EDITION,VALUATION,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MEASURE,UNIT_MULT,PUBLISHER,EDITION\n';

/** 200 partners × 2 flows × 25 years × 1000 products; the first product of each is the total. */
function* pieces(): Generator<string> {
  yield header;
  for (let partner = 0; partner < 200; partner++) {
    const lines: string[] = [];
    for (let year = 2001; year <= 2025; year++) {
      for (let product = 0; product < 1000; product++) {
        const [code, edition] = product === 0 ? ['_T', ''] : [`${100000 + product}`, 'HS2022'];
        const value = (partner * 7919 + year * 104729 + product * 31) % 1_000_003;
        const rest = `${code},${edition}`;
        lines.push(`T,KAZ,P${partner},export,${rest},FOB,${year},${value},final,USD,3,Bureau,2026-09`);
        lines.push(`T,KAZ,P${partner},import,${rest},CIF,${year},${value + 1},final,USD,3,Bureau,2026-09`);
      }
    }
    yield `${lines.join('\n')}\n`;
  }
}

export const benchmarks: readonly Benchmark[] = [
  {
    name: 'trade: 10 million rows of SDMX-CSV in, then a partner page',
    target: '< 120 s; < 200 ms',
    async run() {
      const table = new TradeTable();
      const reading = new SdmxCsvImport(table);
      let millis = 0;
      for (const piece of pieces()) {
        const started = performance.now(); // writing the rows is not reading them
        reading.push(piece);
        millis += performance.now() - started;
      }
      const parsed = reading.end();
      if (!parsed.ok || parsed.value !== rows) throw new Error('The rows did not all go in.');
      const page = await medianMillis(11, () => {
        partnerPage(table, 'KAZ', 'P17', { period: '2025', base: '2015' });
      });
      return [
        { figure: millis / 1000, unit: 's', met: millis < 120_000, note: `${rows} rows` },
        {
          figure: page,
          unit: 'ms',
          met: page < 200,
          note: '25 years with shares and ranks, both books, concentration',
        },
      ];
    },
  },
];
