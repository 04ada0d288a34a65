import { deviationList } from '#contract';

const about = { applicant: 'Steppe Tungsten LLP', simulated: false };
const finding = {
  rule: 'exploration.document.tax-certificate',
  code: 'tax_certificate_missing',
  cite: 'Code art. 187(5)',
};

/** One deviation in effect, one that waits, and one filing on paper. */
export const deviations = deviationList.parse({
  size: 40,
  deviations: [
    {
      ...about,
      application: 'A-000002',
      address: '/applications/A-000002',
      finding,
      reason: 'Letter 18 of the tax office.',
      proposal: { by: 'acc-officer', at: '2026-11-24T04:00:00.000Z', entry: 30, proof: '/log/proof/30' },
      licences: [],
    },
    {
      ...about,
      application: 'A-000001',
      address: '/applications/A-000001',
      finding,
      reason: 'Letter 17 of the tax office.',
      proposal: { by: 'acc-officer', at: '2026-11-23T04:00:00.000Z', entry: 3, proof: '/log/proof/3' },
      confirmation: { by: 'acc-officer2', at: '2026-11-23T05:00:00.000Z', entry: 4, proof: '/log/proof/4' },
      licences: ['EL-000001'],
    },
  ],
  counterFilings: [
    {
      ...about,
      application: 'A-000003',
      address: '/applications/A-000003',
      at: '2026-11-23T04:30:00.000Z',
      enteredAt: '2026-11-23T07:00:00.000Z',
      office: 'Karaganda',
      number: '17/204',
      place: 'entry',
      officer: 'acc-officer',
      entry: 35,
      proof: '/log/proof/35',
    },
  ],
});
