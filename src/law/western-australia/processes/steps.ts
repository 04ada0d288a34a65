/** Steps that the processes of several tenements share. */
import type { Citation, Confidence } from '#terms';
import type { Clock, ClockUnit, ProcessStep } from '../../process.ts';
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
    {
      id: 'serve-copies',
      mover: 'applicant',
      begins: ['lodged'],
      ends: ['copies-served', ...over],
      clocks: [clock('exploration-application.serve-copies-days', 'calendar-days', 'lodged')],
      atEnd: 'application-may-be-refused',
      usual: true,
      documents: ['notices-served', 'affidavit-of-service'],
      cite: cite('Mining Act ss. 33, 118, reg 64B', 'secondary'),
    },
    ...(law.reading('advertisement.required') === 'as-read'
      ? [
          {
            id: 'advertise',
            mover: 'applicant',
            begins: ['lodged'],
            ends: ['advertised', ...over],
            clocks: [clock('exploration-application.advertisement-days', 'calendar-days', 'lodged')],
            atEnd: 'application-may-be-refused',
            usual: true,
            documents: ['advertisement'],
            cite: cite('Mining Regulations reg 64(5), wording that may have changed', 'law'),
          } as const,
        ]
      : []),
    {
      id: 'give-security',
      mover: 'applicant',
      begins: ['lodged'],
      ends: ['security-lodged', ...over],
      clocks: [clock('exploration-application.security-days', 'calendar-days', 'lodged')],
      atEnd: 'application-may-be-refused',
      usual: true,
      documents: ['security'],
      fee: 'exploration.security',
      cite: cite('guide to exploration licences (security)', 'secondary'),
    },
  ];
}

/** The 35 days in which anyone may object, and what follows an objection. */
export function objectionSteps(): ProcessStep[] {
  return [
    {
      id: 'wait-for-objections',
      mover: 'objector',
      begins: ['lodged'],
      ends: ['objections-closed', 'objected', ...over],
      clocks: [clock('objection.days', 'calendar-days', 'lodged')],
      runsOut: true,
      atEnd: 'no-objection-stands',
      usual: true,
      cite: cite('Mining Regulations reg 146', 'official'),
    },
    {
      id: 'objection-of-private-land',
      mover: 'objector',
      begins: ['private-land-served'],
      ends: ['objected', 'private-land-silent', ...over],
      clocks: [clock('objection.private-land-days', 'calendar-days', 'private-land-served')],
      runsOut: true,
      atEnd: 'no-objection-stands',
      usual: false,
      cite: cite('Mining Regulations reg 146 (private land)', 'official'),
    },
    {
      id: 'serve-objection',
      mover: 'objector',
      begins: ['objected'],
      ends: ['objection-served', ...over],
      clocks: [clock('objection.serve-days', 'calendar-days', 'objected')],
      atEnd: 'warden-may-extend',
      usual: false,
      documents: ['affidavit-of-service'],
      cite: cite('Mining Regulations regs 148, 150', 'official'),
    },
    {
      id: 'hear-objection',
      mover: 'warden',
      begins: ['objected'],
      ends: ['recommended', ...over],
      clocks: [],
      atEnd: 'no-limit',
      usual: false,
      cite: cite('Mining Act s. 59', 'official'),
    },
  ];
}

/** Native title by the expedited procedure: the notice, and the months in which it may be objected to. */
export function nativeTitleSteps(): ProcessStep[] {
  return [
    {
      id: 'sign-heritage-agreement',
      mover: 'applicant',
      begins: ['lodged'],
      ends: ['heritage-agreed', ...over],
      clocks: [],
      atEnd: 'no-limit',
      usual: true,
      documents: ['heritage-agreement'],
      cite: cite('page "Native Title Management"', 'official'),
    },
    {
      id: 'give-native-title-notice',
      mover: 'department',
      begins: ['heritage-agreed'],
      ends: ['native-title-notified', ...over],
      clocks: [],
      atEnd: 'no-limit',
      usual: true,
      cite: cite('Native Title Act s. 29', 'official'),
    },
    {
      id: 'wait-for-native-title',
      mover: 'native-title-party',
      begins: ['native-title-notified'],
      ends: ['native-title-cleared', 'native-title-objected', ...over],
      clocks: [clock('native-title.objection-months', 'months', 'native-title-notified')],
      runsOut: true,
      atEnd: 'native-title-is-cleared',
      usual: true,
      cite: cite('Native Title Act s. 29', 'official'),
    },
    {
      id: 'inquire-native-title',
      mover: 'court',
      begins: ['native-title-objected'],
      ends: ['native-title-cleared', 'right-to-negotiate', ...over],
      clocks: [],
      atEnd: 'no-limit',
      usual: false,
      cite: cite('Native Title Act s. 237', 'official'),
    },
  ];
}

/** Full right to negotiate, without the expedited procedure: for mining leases; commonly stated. */
export function negotiationSteps(): ProcessStep[] {
  return [
    {
      id: 'negotiate-native-title',
      mover: 'native-title-party',
      begins: ['lodged'],
      ends: ['native-title-cleared', ...over],
      clocks: [],
      atEnd: 'no-limit',
      usual: true,
      cite: cite('Native Title Act, right to negotiate, as commonly stated', 'unverified'),
    },
  ];
}

/** What the department and other agencies do without any clock of law. */
export function officeSteps(): ProcessStep[] {
  return [
    {
      id: 'post-copy',
      mover: 'mining-registrar',
      begins: ['lodged'],
      ends: ['posted', ...over],
      clocks: [],
      atEnd: 'no-limit',
      usual: true,
      cite: cite('Mining Regulations reg 64(2)', 'law'),
    },
    {
      id: 'assess',
      mover: 'department',
      begins: ['lodged'],
      ends: ['assessed', ...over],
      clocks: [],
      atEnd: 'no-limit',
      usual: true,
      cite: cite('no limit of law was found; target of 65 working days', 'official'),
    },
    {
      id: 'refer-to-agencies',
      mover: 'other-agencies',
      begins: ['lodged'],
      ends: ['agencies-answered', ...over],
      clocks: [],
      atEnd: 'no-limit',
      usual: true,
      cite: cite('approvals reporting of the department', 'official'),
    },
    {
      id: 'draw-lots',
      mover: 'warden',
      begins: ['tied'],
      ends: ['ballot-drawn', ...over],
      clocks: [],
      atEnd: 'no-limit',
      usual: false,
      cite: cite('Mining Act s. 105A(3)', 'official'),
    },
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
