/** What a trial register said on 24 November 2026, by the schemas of the contract. */
import { registerSummary } from '#contract';

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
