/** Taking a licence away: only for a listed breach, after a notice and time to mend it (arts. 92, 200, 221, 262, 276). */
import { addDays, addYears, type CivilDate, type Confidence, type LicenceKind } from '#terms';
import { endOfTerm } from '../deadlines.ts';
import type { Breach, RevocationCase } from '../proceedings.ts';
import type { ClockUnit } from '../process.ts';
import { type KazakhstanRule, type Law, type ProvisionId, rule } from './law.ts';

interface Clockwork {
  readonly provision: ProvisionId;
  readonly unit: ClockUnit;
}

export interface RevocationTerms {
  readonly place: string;
  readonly breaches: readonly Breach[];
  readonly cure: Clockwork;
  readonly end: Clockwork;
  /** Absent: to a court, by its own rules. */
  readonly appeal?: Clockwork;
  /** An appeal in time keeps the licence alive until it is decided; how surely that is known. */
  readonly appealSuspends?: Confidence;
}

const months = (provision: ProvisionId): Clockwork => ({ provision, unit: 'months' });
const working = (provision: ProvisionId): Clockwork => ({ provision, unit: 'working-days' });

/** What the law says of each kind of licence. */
export const revocationTerms: Readonly<Partial<Record<LicenceKind, RevocationTerms>>> = {
  exploration: {
    place: 'art. 200',
    breaches: ['consent', 'unpaid-bonus', 'unpaid-rental', 'minimum-spend'],
    cure: months('revocation.cure-months'),
    end: months('revocation.end-months'),
    appeal: working('revocation.appeal-days'),
    appealSuspends: 'law',
  },
  mining: {
    place: 'art. 221',
    breaches: ['consent', 'unpaid-bonus', 'unpaid-rental', 'minimum-spend'],
    cure: months('revocation.cure-months'),
    end: months('revocation.end-months'),
    appeal: working('revocation.appeal-days'),
    // The same clock; that it suspends is said of exploration only.
    appealSuspends: 'inferred',
  },
  'subsoil-space': {
    place: 'art. 262',
    breaches: ['licence-condition', 'environmental-ban'],
    cure: months('revocation.cure-months'),
    end: months('revocation.end-months'),
    appeal: working('revocation.appeal-days'),
    appealSuspends: 'inferred',
  },
  'geological-study': {
    place: 'art. 92',
    breaches: ['banned-works', 'unpaid-bonus'],
    cure: working('geological-study.cure-days'),
    end: { provision: 'geological-study.end-days', unit: 'calendar-days' },
  },
  prospecting: {
    place: 'art. 276',
    breaches: ['unpaid-bonus', 'no-security', 'limits-broken', 'no-plan'],
    cure: months('prospecting.cure-months'),
    end: months('prospecting.end-months'),
    appeal: months('prospecting.appeal-months'),
  },
};

function after(from: CivilDate, { provision, unit }: Clockwork, law: Law): CivilDate {
  return endOfTerm(from, law.on(provision, from).value as number, unit, law.calendar);
}

/** "A licence is revoked on these grounds." — arts. 92, 200, 221, 262, 276; money for local content and training is a penalty, not a ground, art. 221 */
const groundOfRevocation = rule<RevocationCase>()({
  id: 'revocation.ground',
  cite: { text: 'Code arts. 92, 200, 221, 262, 276', confidence: 'law' },
  codes: ['breach_is_no_ground', 'kind_not_known'],
  needs: ['law-of-the-kind'],
  uses: ['in-country.penalty-percent', 'training.penalty-percent'],
  check({ licence: { kind }, breach, threatensSecurity, on }, law, say) {
    const terms = revocationTerms[kind];
    const facts = { kind, breach };
    if (!terms) return say.cannotTell('kind_not_known', 'law-of-the-kind', { facts });
    const cite = { text: `Code ${terms.place}`, confidence: 'law' } as const;
    // A deal without consent is a ground only where it threatens national security.
    const listed = terms.breaches.includes(breach) && (breach !== 'consent' || threatensSecurity === true);
    if (listed) return say.met({ cite, facts });
    const penalty =
      breach === 'in-country-share'
        ? { percent: law.on('in-country.penalty-percent', on).value }
        : breach === 'training-or-research'
          ? { percent: law.on('training.penalty-percent', on).value }
          : {};
    return say.stops('breach_is_no_ground', { cite, facts: { ...facts, ...penalty } });
  },
});

/** "The holder is given notice and time to mend the breach." — three months; up to a year for consent */
const timeToMend = rule<RevocationCase>()({
  id: 'revocation.cure',
  cite: { text: 'Code arts. 92, 200, 221, 262, 276', confidence: 'law' },
  codes: ['no_notice', 'time_to_mend_runs', 'breach_mended', 'kind_not_known'],
  needs: ['law-of-the-kind'],
  uses: [
    'revocation.cure-months',
    'revocation.consent-cure-years',
    'geological-study.cure-days',
    'prospecting.cure-months',
  ],
  check({ licence: { kind }, breach, on, noticeOn, curedOn }, law, say) {
    const terms = revocationTerms[kind];
    if (!terms) return say.cannotTell('kind_not_known', 'law-of-the-kind', { facts: { kind } });
    const cite = { text: `Code ${terms.place}`, confidence: 'law' } as const;
    if (!noticeOn) return say.stops('no_notice', { cite });
    const until =
      breach === 'consent'
        ? addYears(noticeOn, law.on('revocation.consent-cure-years', noticeOn).value, { round: 'down' })
        : after(noticeOn, terms.cure, law);
    const facts = { noticeOn, until };
    if (curedOn && curedOn <= until)
      return say.stops('breach_mended', { cite, facts: { ...facts, curedOn } });
    if (on <= until) {
      return say.stops('time_to_mend_runs', {
        cite,
        facts,
        fix: { do: 'wait-until', on: addDays(until, 1) },
      });
    }
    return say.met({ cite, facts });
  },
});

/** "Force majeure bars revocation; want of money is none." — art. 200(8) and its kin */
const noForceMajeure = rule<RevocationCase>()({
  id: 'revocation.force-majeure',
  cite: { text: 'Code arts. 200, 221', confidence: 'law' },
  codes: ['force_majeure', 'force_majeure_unknown'],
  needs: ['force-majeure'],
  uses: [],
  check({ forceMajeure }, _law, say) {
    if (forceMajeure === undefined) return say.cannotTell('force_majeure_unknown', 'force-majeure');
    return forceMajeure ? say.stops('force_majeure') : say.met();
  },
});

/** "The licence ends three months after the notice of revocation was received, unless an appeal suspends it." — arts. 200, 221, 262 */
const endOfLicence = rule<RevocationCase>()({
  id: 'revocation.end',
  cite: { text: 'Code arts. 92, 200, 221, 262, 276', confidence: 'law' },
  codes: ['licence_still_runs', 'appeal_suspends', 'revocation_not_notified', 'kind_not_known'],
  needs: ['law-of-the-kind'],
  uses: [
    'revocation.end-months',
    'revocation.appeal-days',
    'geological-study.end-days',
    'prospecting.end-months',
    'prospecting.appeal-months',
  ],
  check({ licence: { kind }, on, revocationNoticeOn, appealedOn }, law, say) {
    const terms = revocationTerms[kind];
    if (!terms) return say.cannotTell('kind_not_known', 'law-of-the-kind', { facts: { kind } });
    const cite = { text: `Code ${terms.place}`, confidence: 'law' } as const;
    if (!revocationNoticeOn) return say.duty('revocation_not_notified', { cite });
    const ends = after(revocationNoticeOn, terms.end, law);
    const appealBy = terms.appeal ? after(revocationNoticeOn, terms.appeal, law) : undefined;
    const facts = { noticeOn: revocationNoticeOn, ends, ...(appealBy && { appealBy }) };
    if (terms.appealSuspends && appealedOn && appealBy && appealedOn <= appealBy) {
      return say.duty('appeal_suspends', {
        cite: { ...cite, confidence: terms.appealSuspends },
        facts: { ...facts, appealedOn },
      });
    }
    return on > ends ? say.met({ cite, facts }) : say.duty('licence_still_runs', { cite, facts });
  },
});

export const revocationRules: readonly KazakhstanRule<RevocationCase>[] = [
  groundOfRevocation,
  timeToMend,
  noForceMajeure,
  endOfLicence,
];
