/** Applications for plots: marked out, lodged within ten days, open to objection, decided by registrar, Warden or Minister. */
import type { LicenceKind } from '#terms';
import type { Process, ProcessStep } from '../../process.ts';
import { step } from '../../step.ts';
import type { Law } from '../law.ts';
import {
  applicantSteps,
  beforeDecision,
  cite,
  clock,
  nativeTitleSteps,
  negotiationSteps,
  objectionSteps,
  officeSteps,
  over,
} from './steps.ts';

interface Terms {
  readonly id: string;
  readonly licenceKind: LicenceKind;
  readonly markedOut: boolean;
  /** `registrar`: he decides, or the Warden after an objection, with an appeal to the Minister. `minister`: both only recommend. */
  readonly decidedBy: 'registrar' | 'minister';
  readonly nativeTitle: 'expedited' | 'negotiated' | 'not-known';
  readonly documents: readonly string[];
}

const applications: readonly Terms[] = [
  {
    id: 'prospecting-application',
    licenceKind: 'prospecting',
    markedOut: true,
    decidedBy: 'registrar',
    nativeTitle: 'expedited',
    documents: ['form-21', 'area-map', 'application-fee', 'first-year-rent'],
  },
  {
    id: 'special-prospecting-application',
    licenceKind: 'prospecting',
    markedOut: true,
    decidedBy: 'registrar',
    nativeTitle: 'not-known',
    documents: ['form-21', 'area-map', 'application-fee', 'first-year-rent'],
  },
  {
    id: 'mining-application',
    licenceKind: 'mining',
    markedOut: true,
    decidedBy: 'minister',
    nativeTitle: 'negotiated',
    documents: [
      'form-21',
      'area-map',
      'mineralisation-report',
      'mining-statement',
      'application-fee',
      'first-year-rent',
    ],
  },
  {
    id: 'general-purpose-application',
    licenceKind: 'general-purpose',
    markedOut: true,
    decidedBy: 'minister',
    nativeTitle: 'not-known',
    documents: ['form-21', 'area-map', 'application-fee', 'first-year-rent'],
  },
  {
    id: 'miscellaneous-application',
    licenceKind: 'miscellaneous',
    markedOut: false,
    decidedBy: 'registrar',
    nativeTitle: 'not-known',
    documents: ['form-21', 'area-map', 'application-fee', 'first-year-rent'],
  },
];

function lodging({ markedOut, documents }: Terms): ProcessStep {
  return {
    id: 'lodge',
    mover: 'applicant',
    begins: [markedOut ? 'marked-out' : 'prepared'],
    ends: ['lodged', 'withdrawn'],
    clocks: markedOut ? [clock('marking-out.lodge-days', 'calendar-days', 'marked-out')] : [],
    atEnd: markedOut ? 'marking-out-lapses' : 'no-limit',
    usual: true,
    documents,
    cite: cite('Mining Act s. 105, reg 64(1)', 'law'),
  };
}

function decisionSteps({ decidedBy, nativeTitle }: Terms): ProcessStep[] {
  const awaits = [...beforeDecision, ...(nativeTitle === 'not-known' ? [] : ['native-title-cleared'])];
  if (decidedBy === 'registrar') {
    return [
      step({
        id: 'decide-by-registrar',
        mover: 'mining-registrar',
        begins: ['assessed'],
        awaits,
        ends: ['granted', ...over],
        cite: cite('page on objections and decisions, step 6', 'official'),
      }),
      step({
        id: 'appeal-to-minister',
        mover: 'minister',
        begins: ['appealed'],
        ends: ['granted', 'refusal-confirmed'],
        usual: false,
        cite: cite('page on objections and decisions, step 6', 'official'),
      }),
    ];
  }
  return [
    step({
      id: 'recommend',
      mover: 'mining-registrar',
      begins: ['assessed'],
      awaits,
      ends: ['recommended', ...over],
      cite: cite('page on objections and decisions, step 6', 'official'),
    }),
    step({
      id: 'decide',
      mover: 'minister',
      begins: ['recommended'],
      ends: ['granted', ...over],
      cite: cite('page on objections and decisions, step 6', 'official'),
    }),
  ];
}

function processOf(terms: Terms, law: Law): Process {
  return {
    id: terms.id,
    licenceKind: terms.licenceKind,
    first: terms.markedOut ? 'marked-out' : 'prepared',
    last: ['granted', ...over],
    cite: cite('Mining Act s. 105, regs 59, 64', 'law'),
    steps: [
      lodging(terms),
      ...officeSteps(),
      ...applicantSteps(law),
      ...objectionSteps(),
      ...(terms.nativeTitle === 'expedited' ? nativeTitleSteps() : []),
      ...(terms.nativeTitle === 'negotiated' ? negotiationSteps() : []),
      ...decisionSteps(terms),
    ],
  };
}

export function tenementApplicationProcesses(law: Law): Process[] {
  return applications.map((terms) => processOf(terms, law));
}
