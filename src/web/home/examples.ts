/** What a trial register said on 24 November 2026, by the schemas of the contract. */
import { entryList, registerSummary, reopeningList } from '#contract';

export const summary = registerSummary.parse({
  origin: 'trial.orebook.test/kz/bfd5b2cf',
  country: 'KZ',
  law: 'KZ',
  trial: true,
  simulated: true,
  size: 45001,
  root: 'ahKkcl9LV/TQmSxzxqFZYUOjbfwmSqNhXgHyFl30mxU=',
  verifierKey: 'trial.orebook.test/kz/bfd5b2cf+7efff8f2+Ae67riChFhOcoB+Ie3PA76IEPBWkr1xNEilqFkgQFv7c',
  openedAt: '2018-06-28T18:00:00.000Z',
  lastEntryAt: '2026-11-23T20:49:11.123Z',
  today: '2026-11-24',
  timeZone: 'Asia/Almaty',
  bounds: [46.49322, 40.56865, 87.31563, 55.44217],
  counts: {
    licencesLive: 2915,
    licencesEnded: 1337,
    applicationsPending: 266,
    applicationsDecided: 5139,
    blocks: { country: 1204638, held: 127234, appliedFor: 13409 },
    deposits: 946,
  },
});

export const entries = entryList.parse({
  size: 45001,
  items: [
    {
      index: 45000,
      at: '2026-11-23T20:49:11.123Z',
      kind: 'licence-granted',
      by: { role: 'officer', account: 'acc-265d03b3e8039ca3' },
      simulated: false,
      records: [
        { kind: 'licence', id: 'EL-004252', address: '/licences/EL-004252' },
        { kind: 'application', id: 'A-005405', address: '/applications/A-005405' },
      ],
      cells: [[180958392, 5]],
    },
    {
      index: 44999,
      at: '2026-11-23T20:48:59.671Z',
      kind: 'security-lodged',
      by: { role: 'officer', account: 'acc-265d03b3e8039ca3' },
      simulated: false,
      records: [{ kind: 'application', id: 'A-005405', address: '/applications/A-005405' }],
    },
    {
      index: 44998,
      at: '2026-11-23T20:48:35.739Z',
      kind: 'security-notice-sent',
      by: { role: 'officer', account: 'acc-265d03b3e8039ca3' },
      simulated: false,
      records: [{ kind: 'application', id: 'A-005405', address: '/applications/A-005405' }],
    },
    {
      index: 44997,
      at: '2026-11-23T20:43:58.491Z',
      kind: 'application-published',
      by: { role: 'applicant', account: 'acc-d2585e371b361b5c' },
      simulated: false,
      records: [{ kind: 'application', id: 'A-005405', address: '/applications/A-005405' }],
    },
  ],
});

export const reopening = reopeningList.parse({
  size: 45001,
  total: 2,
  freed: [],
  slots: [],
  way: null,
  facets: { oblast: [], mineral: [] },
  items: [
    {
      on: '2026-11-25',
      because: 'bar-after-refusal',
      id: 'A-004997',
      blocks: 5,
      cells: [
        [184_457_382, 3],
        [184_478_982, 2],
      ],
      oblasts: ['KZ-35'],
      minerals: [],
      simulated: true,
      address: '/applications/A-004997',
      bounds: [73.03333333333333, 52.36666666666667, 73.08333333333333, 52.4],
    },
    {
      on: '2026-11-25',
      because: 'licence-runs-out',
      id: 'EL-000709',
      blocks: 31,
      cells: [
        [177_459_936, 8],
        [177_481_536, 8],
        [177_503_136, 8],
        [177_524_736, 7],
      ],
      oblasts: ['KZ-35'],
      minerals: ['copper'],
      simulated: true,
      address: '/licences/EL-000709',
      bounds: [72.26666666666667, 46.96666666666667, 72.4, 47.05],
    },
  ],
});
