/** Steps that the processes of several tenements share. */
import type { Citation, Confidence } from '#terms';
import type { Clock, ClockUnit, ProcessStep } from '../../process.ts';
import { step } from '../../step.ts';
import type { Law, ProvisionId } from '../law.ts';

export const cite = (text: string, confidence: Confidence): Citation => ({ text, confidence });

export function clock(provision: ProvisionId, unit: ClockUnit, ...from: string[]): Clock {
  return { provision, unit, from };
}

/** Moments with which an application ends without a grant. */
export const over = ['refused', 'withdrawn'];

/** Copies, advertisement, security: what the applicant does in the first weeks. */
export function applicantSteps(law: Law): ProcessStep[] {
  return [
    step({
      id: 'serve-copies',
      mover: 'applicant',
      begins: ['lodged'],
      ends: ['copies-served', ...over],
      clocks: [clock('exploration-application.serve-copies-days', 'calendar-days', 'lodged')],
      atEnd: 'application-may-be-refused',
      documents: ['notices-served', 'affidavit-of-service'],
      cite: cite('Mining Act ss. 33, 118, reg 64B', 'secondary'),
    }),
    ...(law.reading('advertisement.required') === 'as-read'
      ? [
          step({
            id: 'advertise',
            mover: 'applicant',
            begins: ['lodged'],
            ends: ['advertised', ...over],
            clocks: [clock('exploration-application.advertisement-days', 'calendar-days', 'lodged')],
            atEnd: 'application-may-be-refused',
            documents: ['advertisement'],
            cite: cite('Mining Regulations reg 64(5), wording that may have changed', 'law'),
          }),
        ]
      : []),
    step({
      id: 'give-security',
      mover: 'applicant',
      begins: ['lodged'],
      ends: ['security-lodged', ...over],
      clocks: [clock('exploration-application.security-days', 'calendar-days', 'lodged')],
      atEnd: 'application-may-be-refused',
      documents: ['security'],
      fee: 'exploration.security',
      cite: cite('guide to exploration licences (security)', 'secondary'),
    }),
  ];
}

/** The 35 days in which anyone may object, and what follows an objection. */
export function objectionSteps(): ProcessStep[] {
  return [
    step({
      id: 'wait-for-objections',
      mover: 'objector',
      begins: ['lodged'],
      ends: ['objections-closed', 'objected', ...over],
      clocks: [clock('objection.days', 'calendar-days', 'lodged')],
      runsOut: true,
      atEnd: 'no-objection-stands',
      cite: cite('Mining Regulations reg 146', 'official'),
    }),
    step({
      id: 'objection-of-private-land',
      mover: 'objector',
      begins: ['private-land-served'],
      ends: ['objected', 'private-land-silent', ...over],
      clocks: [clock('objection.private-land-days', 'calendar-days', 'private-land-served')],
      runsOut: true,
      atEnd: 'no-objection-stands',
      usual: false,
      cite: cite('Mining Regulations reg 146 (private land)', 'official'),
    }),
    step({
      id: 'serve-objection',
      mover: 'objector',
      begins: ['objected'],
      ends: ['objection-served', ...over],
      clocks: [clock('objection.serve-days', 'calendar-days', 'objected')],
      atEnd: 'warden-may-extend',
      usual: false,
      documents: ['affidavit-of-service'],
      cite: cite('Mining Regulations regs 148, 150', 'official'),
    }),
    step({
      id: 'hear-objection',
      mover: 'warden',
      begins: ['objected'],
      ends: ['recommended', ...over],
      usual: false,
      cite: cite('Mining Act s. 59', 'official'),
    }),
  ];
}

/** Native title by the expedited procedure: the notice, and the months in which it may be objected to. */
export function nativeTitleSteps(): ProcessStep[] {
  return [
    step({
      id: 'sign-heritage-agreement',
      mover: 'applicant',
      begins: ['lodged'],
      ends: ['heritage-agreed', ...over],
      documents: ['heritage-agreement'],
      cite: cite('page "Native Title Management"', 'official'),
    }),
    step({
      id: 'give-native-title-notice',
      mover: 'department',
      begins: ['heritage-agreed'],
      ends: ['native-title-notified', ...over],
      cite: cite('Native Title Act s. 29', 'official'),
    }),
    step({
      id: 'wait-for-native-title',
      mover: 'native-title-party',
      begins: ['native-title-notified'],
      ends: ['native-title-cleared', 'native-title-objected', ...over],
      clocks: [clock('native-title.objection-months', 'months', 'native-title-notified')],
      runsOut: true,
      atEnd: 'native-title-is-cleared',
      cite: cite('Native Title Act s. 29', 'official'),
    }),
    step({
      id: 'inquire-native-title',
      mover: 'court',
      begins: ['native-title-objected'],
      ends: ['native-title-cleared', 'right-to-negotiate', ...over],
      usual: false,
      cite: cite('Native Title Act s. 237', 'official'),
    }),
  ];
}

/** Full right to negotiate, without the expedited procedure: for mining leases; commonly stated. */
export function negotiationSteps(): ProcessStep[] {
  return [
    step({
      id: 'negotiate-native-title',
      mover: 'native-title-party',
      begins: ['lodged'],
      ends: ['native-title-cleared', ...over],
      cite: cite('Native Title Act, right to negotiate, as commonly stated', 'unverified'),
    }),
  ];
}

/** What the department and other agencies do without any clock of law. */
export function officeSteps(): ProcessStep[] {
  return [
    step({
      id: 'post-copy',
      mover: 'mining-registrar',
      begins: ['lodged'],
      ends: ['posted', ...over],
      cite: cite('Mining Regulations reg 64(2)', 'law'),
    }),
    step({
      id: 'assess',
      mover: 'department',
      begins: ['lodged'],
      ends: ['assessed', ...over],
      cite: cite('no limit of law was found; target of 65 working days', 'official'),
    }),
    step({
      id: 'refer-to-agencies',
      mover: 'other-agencies',
      begins: ['lodged'],
      ends: ['agencies-answered', ...over],
      cite: cite('approvals reporting of the department', 'official'),
    }),
    step({
      id: 'draw-lots',
      mover: 'warden',
      begins: ['tied'],
      ends: ['ballot-drawn', ...over],
      usual: false,
      cite: cite('Mining Act s. 105A(3)', 'official'),
    }),
  ];
}

/** What must have happened before anyone decides. */
export const beforeDecision = [
  'assessed',
  'agencies-answered',
  'objections-closed',
  'copies-served',
  'security-lodged',
];
