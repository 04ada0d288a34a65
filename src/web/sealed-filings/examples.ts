/** Seals of a trial register whose law knows them, by the schemas of the contract. */
import { sealedFilingList, sealedFilingPage, sealReceipt } from '#contract';

const base = {
  commitment: '9f'.repeat(32),
  party: 'acc-1',
  sealedAt: '2026-11-23T05:00:00.000Z',
  opensBefore: '2126-11-24T19:00:00.000Z',
  cite: 'Code arts. 187(9)–(10), 189(1)',
  simulated: false,
};

export const closed = {
  ...base,
  id: 'F-000002',
  status: 'sealed',
  entry: 45_001,
  proof: '/log/proof/45001',
  address: '/applications/sealed/F-000002',
} as const;
const lapsed = {
  ...base,
  id: 'F-000001',
  status: 'lapsed',
  commitment: 'ab'.repeat(32),
  sealedAt: '2026-11-18T05:00:00.000Z',
  opensBefore: '2026-11-19T19:00:00.000Z',
  entry: 44_100,
  proof: '/log/proof/44100',
  address: '/applications/sealed/F-000001',
} as const;

export const list = sealedFilingList.parse({
  size: 45_010,
  law: {
    known: true,
    cite: { text: base.cite, confidence: 'law' },
    opensBefore: base.opensBefore,
    mostClosed: 1,
  },
  total: 2,
  items: [closed, lapsed],
  parties: [{ party: 'acc-1', sealed: 1, opened: 0, lapsed: 1 }],
});

export const receipt = sealReceipt.parse({
  filing: closed,
  size: 45_002,
  proof: 'c2sp.org/tlog-proof@v1',
  repeated: false,
});

export const one = sealedFilingPage.parse({
  size: 45_010,
  filing: closed,
  entries: [
    {
      index: 45_001,
      at: closed.sealedAt,
      kind: 'filing-sealed',
      by: { role: 'applicant', account: 'acc-1' },
      simulated: false,
      records: [],
    },
  ],
});
