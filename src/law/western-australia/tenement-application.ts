/** Applications for tenements that are plots: prospecting, special prospecting, retention, mining, general purpose, miscellaneous. */
import { addDays, type CivilDate, type Finding, type LicenceKind } from '#terms';
import { runRules } from '../rule.ts';
import { type Law, rule, type WesternAustraliaRule } from './law.ts';

export interface TenementApplication {
  readonly kind: Exclude<LicenceKind, 'exploration'>;
  /** A prospecting licence for gold inside the licence of another. */
  readonly special?: boolean;
  readonly appliedOn: CivilDate;
  readonly areaHectares?: number;
  readonly depthMetres?: number;
  /** The day on which the ground was marked out; absent where it was not. */
  readonly markedOutOn?: CivilDate;
  /** A retention licence: the Minister ordered it to be marked out. */
  readonly markingOutOrdered?: boolean;
  /** Access is blocked by law, an authority or a disaster (s. 105(2)). */
  readonly accessBlocked?: boolean;
  /** Special prospecting licences the applicant holds already. */
  readonly specialLicencesHeld?: number;
  /** Inside whose live tenement the ground lies. */
  readonly inside?: 'nothing' | 'own-tenement' | 'tenement-of-another';
  /** The licence from which it converts. */
  readonly from?: { readonly kind: LicenceKind; readonly live: boolean; readonly appliedOn?: CivilDate };
  readonly documents: readonly string[];
  /** The Minister allowed a larger general purpose lease. */
  readonly largerAllowed?: boolean;
}

const plot = rule<TenementApplication>();

/** Prospecting 200 ha, special prospecting 10 ha, general purpose 10 ha; a mining lease covers ore body and operations, a miscellaneous licence has no limit. */
const withinArea = plot({
  id: 'wa.tenement.area',
  cite: { text: 'page "Mining Tenements explained"', confidence: 'official' },
  codes: ['tenement_too_large', 'plot_area_unknown'],
  needs: ['area-of-plot'],
  uses: [
    'prospecting.maximum-hectares',
    'special-prospecting.maximum-hectares',
    'general-purpose.maximum-hectares',
  ],
  check({ kind, special, areaHectares, appliedOn, largerAllowed }, law, say) {
    const id = maximumOf(kind, special === true);
    if (!id) return say.met({ facts: { tenement: kind, limited: false } });
    const { value: maximumHectares, cite } = law.on(id, appliedOn);
    if (areaHectares === undefined) {
      return say.cannotTell('plot_area_unknown', 'area-of-plot', { cite, facts: { maximumHectares } });
    }
    const facts = { areaHectares, maximumHectares };
    if (areaHectares <= maximumHectares || (kind === 'general-purpose' && largerAllowed)) {
      return say.met({ cite, facts });
    }
    return say.stops('tenement_too_large', { cite, facts, fix: { do: 'correct-field', field: 'area' } });
  },
});

function maximumOf(kind: LicenceKind, special: boolean) {
  if (kind === 'prospecting') {
    return special ? 'special-prospecting.maximum-hectares' : 'prospecting.maximum-hectares';
  }
  return kind === 'general-purpose' ? 'general-purpose.maximum-hectares' : undefined;
}

function mustBeMarked({ kind, markingOutOrdered, appliedOn }: TenementApplication, law: Law): boolean {
  if (kind === 'miscellaneous') return law.on('miscellaneous.marked-out', appliedOn).value;
  if (kind === 'retention') return markingOutOrdered === true;
  return kind === 'prospecting' || kind === 'mining' || kind === 'general-purpose';
}

/** "The land is marked out in the prescribed manner." — s. 105, reg 59: a failure is fatal ([2024] WAMW 36); the exceptions of s. 105(2) */
const markedOut = plot({
  id: 'wa.tenement.marking-out',
  cite: { text: 'Mining Act s. 105, reg 59', confidence: 'law' },
  codes: ['not_marked_out'],
  uses: ['miscellaneous.marked-out'],
  check(application, law, say) {
    const { kind, markedOutOn, accessBlocked } = application;
    const needed = mustBeMarked(application, law);
    if (!needed || markedOutOn !== undefined) return say.met({ facts: { tenement: kind, needed } });
    if (kind === 'mining' && accessBlocked) {
      return say.met({
        cite: { text: 'Mining Act s. 105(2)', confidence: 'law' },
        facts: { tenement: kind, needed: false },
      });
    }
    return say.stops('not_marked_out', {
      facts: { tenement: kind },
      fix: { do: 'correct-field', field: 'markedOutOn' },
    });
  },
});

/** "The application is lodged within ten days of marking out." — reg 64(1) */
const lodgedInTime = plot({
  id: 'wa.tenement.lodged-in-time',
  cite: { text: 'Mining Regulations reg 64(1)', confidence: 'law' },
  codes: ['lodged_too_late', 'lodged_before_marking_out'],
  uses: ['marking-out.lodge-days'],
  check({ markedOutOn, appliedOn }, law, say) {
    if (markedOutOn === undefined) return say.met({ facts: { needed: false } });
    const until = addDays(markedOutOn, law.on('marking-out.lodge-days', markedOutOn).value);
    const facts = { markedOutOn, appliedOn, until };
    if (appliedOn < markedOutOn) return say.stops('lodged_before_marking_out', { facts });
    return appliedOn <= until ? say.met({ facts }) : say.stops('lodged_too_late', { facts });
  },
});

/** "One person may hold not more than ten special prospecting licences." They lie inside the licence of another, ss. 56A, 70, 85B. */
const specialProspecting = plot({
  id: 'wa.tenement.special-prospecting',
  cite: { text: 'Mining Act ss. 56A, 70, 85B', confidence: 'official' },
  codes: [
    'too_many_special_licences',
    'special_licences_unknown',
    'not_inside_another_licence',
    'place_unknown',
  ],
  needs: ['special-licences-held', 'place-of-plot'],
  uses: ['special-prospecting.maximum-per-person'],
  check({ special, specialLicencesHeld, inside, appliedOn }, law, say) {
    if (!special) return say.met({ facts: { needed: false } });
    const findings: Finding[] = [];
    const { value: maximum, cite } = law.on('special-prospecting.maximum-per-person', appliedOn);
    if (specialLicencesHeld === undefined) {
      findings.push(say.cannotTell('special_licences_unknown', 'special-licences-held', { cite }));
    } else if (specialLicencesHeld >= maximum) {
      findings.push(
        say.stops('too_many_special_licences', { cite, facts: { held: specialLicencesHeld, maximum } }),
      );
    }
    if (inside === undefined) findings.push(say.cannotTell('place_unknown', 'place-of-plot'));
    else if (inside !== 'tenement-of-another') findings.push(say.stops('not_inside_another_licence'));
    return findings.length > 0 ? findings : say.met({ facts: { needed: true } });
  },
});

/** "To a depth of 15 metres." — general purpose leases */
const shallow = plot({
  id: 'wa.tenement.depth',
  cite: { text: 'guide to general purpose leases', confidence: 'secondary' },
  codes: ['tenement_too_deep'],
  uses: ['general-purpose.maximum-depth-metres'],
  check({ kind, depthMetres, appliedOn }, law, say) {
    if (kind !== 'general-purpose' || depthMetres === undefined) return say.met({ facts: { needed: false } });
    const maximumMetres = law.on('general-purpose.maximum-depth-metres', appliedOn).value;
    const facts = { depthMetres, maximumMetres };
    return depthMetres <= maximumMetres
      ? say.met({ facts })
      : say.stops('tenement_too_deep', { facts, fix: { do: 'correct-field', field: 'depth' } });
  },
});

const support = ['mining-proposal', 'mineralisation-report', 'resource-report'] as const;

/** "A mining proposal, or a mineralisation report, or, since 2013, a resource report." — guide to mining leases */
const miningSupport = plot({
  id: 'wa.tenement.mining-support',
  cite: { text: 'guide to mining leases', confidence: 'secondary' },
  codes: ['mining_support_missing'],
  uses: ['mining.resource-report-suffices'],
  check({ kind, documents, appliedOn }, law, say) {
    if (kind !== 'mining') return say.met({ facts: { needed: false } });
    const report = law.on('mining.resource-report-suffices', appliedOn).value;
    const accepted = support.filter((paper) => paper !== 'resource-report' || report);
    const found = accepted.find((paper) => documents.includes(paper));
    if (found) return say.met({ facts: { needed: true, document: found } });
    return say.stops('mining_support_missing', {
      facts: { documents: accepted },
      fix: { do: 'attach-document', document: 'mineralisation-report' },
    });
  },
});

/** "The holder has, while the licence is in force, a right to a mining lease of its ground." — guide to mining leases */
const conversion = plot({
  id: 'wa.tenement.conversion',
  cite: { text: 'guide to mining leases (conversion)', confidence: 'secondary' },
  codes: ['licence_no_longer_live', 'kind_has_no_conversion'],
  uses: [],
  check({ kind, from }, _law, say) {
    if (kind !== 'mining' || !from) return say.met({ facts: { needed: false } });
    if (!['prospecting', 'exploration', 'retention'].includes(from.kind)) {
      return say.stops('kind_has_no_conversion', { facts: { tenement: from.kind } });
    }
    return from.live ? say.met({ facts: { needed: true } }) : say.stops('licence_no_longer_live');
  },
});

/** "Retention licences issue from primary tenements of the time before 10 February 2006; newer ones take retention status." — ss. 53, 69A–69E */
const retention = plot({
  id: 'wa.tenement.retention',
  cite: { text: 'Mining Act s. 69A', confidence: 'law' },
  codes: ['retention_status_instead', 'primary_tenement_unknown'],
  needs: ['primary-tenement'],
  uses: ['retention.term-years'],
  check({ kind, from }, law, say) {
    if (kind !== 'retention') return say.met({ facts: { needed: false } });
    if (!from?.appliedOn) return say.cannotTell('primary_tenement_unknown', 'primary-tenement');
    // The reform is known by its effect: since then surrenders count from more than ten blocks.
    const afterReform = law.inForce('exploration.relinquishment-above-blocks', from.appliedOn);
    return afterReform ? say.stops('retention_status_instead') : say.met({ facts: { needed: true } });
  },
});

export const tenementRules: readonly WesternAustraliaRule<TenementApplication>[] = [
  withinArea,
  markedOut,
  lodgedInTime,
  specialProspecting,
  shallow,
  miningSupport,
  conversion,
  retention,
];

/** Every rule on an application for a plot answers. */
export function checkTenementApplication(application: TenementApplication, law: Law): readonly Finding[] {
  return runRules(tenementRules, application, law, application.appliedOn);
}
