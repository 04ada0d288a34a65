/** Lithium as a board would read it. */
import { mineralView } from '#contract';
import { lithium as deposits } from '../ground/examples.ts';

export const lithium = mineralView.parse({
  mineral: 'lithium',
  deposits: { known: 4, located: 2, rough: 1, withFigures: 2 },
  publishers: [{ dataset: 'kz-rare-metals', publisher: 'Orebook', edition: '2026-11', count: 4 }],
  items: deposits.items,
  sources: [
    {
      dataset: 'kz-rare-metals',
      publisher: 'Orebook',
      title: { en: 'Rare-metal deposits', ru: 'Месторождения редких металлов' },
      edition: '2026-11',
      origin: 'the sources named in each row',
      licence: { id: 'facts', name: 'Facts with sources' },
      credit: 'The sources in each row',
      complete: false,
      remarks: [],
    },
  ],
  byOblast: [{ value: 'KZ-63', count: 4 }],
  near: { kilometres: 10, open: 210 },
  claims: [
    {
      about: 'one city area',
      source: { dataset: 'kz-rare-metals', publisher: 'Orebook', record: 'ST-003', licence: 'facts' },
      kind: 'claim',
      mineral: 'lithium',
      mineralAsStated: 'lithium',
      quantity: {
        low: 50000,
        high: 100000,
        unit: 'tonnes',
        form: 'not-said',
        ofWhat: 'lithium in the area of one city (per the interview)',
      },
      category: 'none stated',
      asOf: '2022',
      saidBy: 'Ayan Yerenov, Chamber of International Commerce of Kazakhstan',
      confidence: 'press-claim',
    },
  ],
  size: 45001,
  address: '/minerals/lithium',
});
