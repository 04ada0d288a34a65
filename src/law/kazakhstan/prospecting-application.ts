/** Application for a prospecting licence (arts. 263–276): citizens, small plots, simple tools. */
import type { Finding } from '#terms';
import type { ProspectingApplication } from '../proceedings.ts';
import { type KazakhstanRule, rule } from './law.ts';
import { groundRule, shapeRules } from './plot-application.ts';

const law263 = { text: 'Code arts. 263–276', confidence: 'law' } as const;

/** "Prospecting licences are granted to citizens of Kazakhstan, one to each." — arts. 263–276 */
const citizenOnly = rule<ProspectingApplication>()({
  id: 'prospecting.holder',
  cite: law263,
  codes: ['not_a_citizen', 'second_licence', 'licences_held_unknown'],
  needs: ['licences-of-applicant'],
  uses: ['prospecting.licences-per-citizen'],
  check({ applicant, licencesHeld, appliedOn }, law, say) {
    const { value: maximum, cite } = law.on('prospecting.licences-per-citizen', appliedOn);
    const facts = { kind: applicant.kind, country: applicant.country, maximum };
    const findings: Finding[] = [];
    if (applicant.kind !== 'person' || applicant.country !== 'KZ') {
      findings.push(say.stops('not_a_citizen', { cite, facts }));
    }
    if (licencesHeld === undefined) {
      findings.push(say.cannotTell('licences_held_unknown', 'licences-of-applicant', { cite, facts }));
    } else if (licencesHeld >= maximum) {
      findings.push(say.stops('second_licence', { cite, facts: { ...facts, held: licencesHeld } }));
    }
    return findings.length > 0 ? findings : say.met({ cite, facts });
  },
});

/** "Depth to three metres; one truck of up to ten tonnes and buckets of half a cubic metre in all, its own; no reagents, no explosives." — arts. 263–276 */
const simpleTools = rule<ProspectingApplication>()({
  id: 'prospecting.tools',
  cite: law263,
  codes: [
    'too_deep',
    'too_many_trucks',
    'truck_too_large',
    'bucket_too_large',
    'machines_not_owned',
    'reagents_or_explosives',
    'tools_unknown',
  ],
  needs: ['tools-and-depth'],
  uses: [
    'prospecting.maximum-depth-metres',
    'prospecting.maximum-trucks',
    'prospecting.truck-tonnes',
    'prospecting.bucket-cubic-metres',
  ],
  check(application, law, say) {
    const { appliedOn: on, depthMetres, trucks, truckTonnes, bucketCubicMetres } = application;
    const findings: Finding[] = [];
    const limit = (
      value: number | undefined,
      provision:
        | 'prospecting.maximum-depth-metres'
        | 'prospecting.maximum-trucks'
        | 'prospecting.truck-tonnes'
        | 'prospecting.bucket-cubic-metres',
      code: 'too_deep' | 'too_many_trucks' | 'truck_too_large' | 'bucket_too_large',
    ) => {
      const { value: maximum, cite } = law.on(provision, on);
      if (value !== undefined && value > maximum) {
        findings.push(say.stops(code, { cite, facts: { value, maximum } }));
      }
    };
    limit(depthMetres, 'prospecting.maximum-depth-metres', 'too_deep');
    limit(trucks, 'prospecting.maximum-trucks', 'too_many_trucks');
    limit(truckTonnes, 'prospecting.truck-tonnes', 'truck_too_large');
    limit(bucketCubicMetres, 'prospecting.bucket-cubic-metres', 'bucket_too_large');
    const machines = (trucks ?? 0) > 0 || (bucketCubicMetres ?? 0) > 0;
    if (machines && application.machinesOwned === false) findings.push(say.stops('machines_not_owned'));
    if (application.reagentsOrExplosives) findings.push(say.stops('reagents_or_explosives'));
    if (findings.length > 0) return findings;
    const unknown = depthMetres === undefined || application.reagentsOrExplosives === undefined;
    return unknown ? say.cannotTell('tools_unknown', 'tools-and-depth') : say.met({ facts: { machines } });
  },
});

/** "A plan of work where machines are used." — arts. 263–276 */
const planWithMachines = rule<ProspectingApplication>()({
  id: 'prospecting.plan',
  cite: law263,
  codes: ['paper_missing'],
  uses: [],
  check({ trucks, bucketCubicMetres, documents }, _law, say) {
    const document = 'prospecting-plan';
    const machines = (trucks ?? 0) > 0 || (bucketCubicMetres ?? 0) > 0;
    if (!machines || documents.some(({ kind }) => kind === document)) {
      return say.met({ facts: { document, needed: machines } });
    }
    return say.stops('paper_missing', { facts: { document }, fix: { do: 'attach-document', document } });
  },
});

/** "Water land: hand work only." — art. 25, exceptions */
const handWorkOnWater = rule<ProspectingApplication>()({
  id: 'prospecting.water-land',
  cite: { text: 'Code art. 25', confidence: 'law' },
  codes: ['machines_on_water_land', 'ground_not_compared'],
  needs: ['plot-laid-on-ground'],
  uses: [],
  check({ overlaps, trucks, bucketCubicMetres }, _law, say) {
    if (!overlaps) return say.cannotTell('ground_not_compared', 'plot-laid-on-ground');
    const onWater = overlaps.some((overlap) => overlap.with === 'water-fund');
    const machines = (trucks ?? 0) > 0 || (bucketCubicMetres ?? 0) > 0;
    return onWater && machines ? say.stops('machines_on_water_land') : say.met({ facts: { onWater } });
  },
});

export const prospectingRules: readonly KazakhstanRule<ProspectingApplication>[] = [
  citizenOnly,
  simpleTools,
  planWithMachines,
  handWorkOnWater,
  // Water-fund land is open to hand work (art. 25), so it is no bar by itself.
  groundRule('prospecting', law263, {
    bars: ['protected-area', 'settlement-belt', 'defence-land', 'recreation-land'],
    byConsent: [
      'exploration',
      'mining',
      'subsoil-space',
      'hydrocarbon-production',
      'buildings-and-plantings',
    ],
  }),
  ...shapeRules('prospecting'),
];
