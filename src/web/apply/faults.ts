/** What is missing or wrong in a part of the form. Codes have sentences in `#words`; the law itself is asked elsewhere. */
import type { ApplyForm, DocumentLine } from './form.ts';

export const parts = ['who', 'area', 'plan', 'means', 'documents'] as const;
/** The parts that are filled in; review and signature follow. */
export type Part = (typeof parts)[number];

const faultCodes = [
  'choose-kind',
  'enter-name',
  'enter-number',
  'number-not-twelve-digits',
  'choose-country',
  'say-controllers',
  'complete-controller',
  'say-represented',
  'choose-area',
  'choose-mineral',
  'add-work',
  'choose-work',
  'choose-unit',
  'choose-financial-form',
  'enter-sum',
  'enter-held-days',
  'held-days-out-of-order',
  'choose-bank',
  'choose-lender',
  'say-lender-means',
  'choose-purpose',
  'enter-accounts-end',
  'enter-accounts-months',
  'choose-professional-form',
  'choose-specialist',
  'enter-tax-debt',
  'enter-tax-day',
  'say-languages',
  'say-notarised',
  'say-legalised',
] as const;
type FaultCode = (typeof faultCodes)[number];

export interface FormFault {
  readonly part: Part;
  /** Id of the field that it belongs to, for the error summary's link. */
  readonly field: string;
  readonly code: FaultCode;
}

/** A company or person of Kazakhstan is named by twelve digits (BIN, IIN). */
const twelveDigits = /^\d{12}$/;

function faultsOfWho(form: ApplyForm): FormFault[] {
  const faults: FormFault[] = [];
  const say = (field: string, code: FaultCode) => faults.push({ part: 'who', field, code });
  if (form.kind === null) say('kind', 'choose-kind');
  if (form.country === '') say('country', 'choose-country');
  if (form.name.trim() === '') say('name', 'enter-name');
  if (form.number.trim() === '') say('number', 'enter-number');
  else if (form.country === 'KZ' && !twelveDigits.test(form.number.trim()))
    say('number', 'number-not-twelve-digits');
  if (form.kind === 'company') {
    if (form.controllers === null) say('controllers', 'say-controllers');
    form.controllers?.forEach((line, i) => {
      if (line.kind === null || line.country === '') say(`controllers-${i}`, 'complete-controller');
    });
  }
  if (form.represented === null) say('represented', 'say-represented');
  return faults;
}

function faultsOfPlan(form: ApplyForm): FormFault[] {
  const faults: FormFault[] = [];
  const say = (field: string, code: FaultCode) => faults.push({ part: 'plan', field, code });
  if (form.minerals.length === 0) say('minerals', 'choose-mineral');
  if (form.works.length === 0) say('works', 'add-work');
  form.works.forEach((line, i) => {
    if (line.kind === null) say(`works-${i}`, 'choose-work');
    if (line.volume !== null && line.unit === null) say(`works-${i}-unit`, 'choose-unit');
  });
  return faults;
}

function faultsOfMeans(form: ApplyForm): FormFault[] {
  const faults: FormFault[] = [];
  const say = (field: string, code: FaultCode) => faults.push({ part: 'means', field, code });
  if (form.financialForm === null) say('financialForm', 'choose-financial-form');
  else if (form.sumKzt === null) say('sumKzt', 'enter-sum');
  if (form.financialForm === 'bank-balance') {
    if (form.heldFrom === null) say('heldFrom', 'enter-held-days');
    else if (form.heldUntil === null) say('heldUntil', 'enter-held-days');
    else if (form.heldUntil < form.heldFrom) say('heldUntil', 'held-days-out-of-order');
    if (form.heldAt === null) say('heldAt', 'choose-bank');
  }
  if (form.financialForm === 'loan-agreement') {
    if (form.lender === null) say('lender', 'choose-lender');
    if (form.lender === 'other' && form.lenderProvedMeans === null)
      say('lenderProvedMeans', 'say-lender-means');
    if (form.purpose === null) say('purpose', 'choose-purpose');
  }
  if (form.financialForm === 'audited-accounts') {
    if (form.accountsUntil === null) say('accountsUntil', 'enter-accounts-end');
    if (form.accountsMonths === null) say('accountsMonths', 'enter-accounts-months');
  }
  if (form.professionalForm === null) say('professionalForm', 'choose-professional-form');
  if (form.specialist === null) say('specialist', 'choose-specialist');
  if (form.taxDebtKzt === null) say('taxDebtKzt', 'enter-tax-debt');
  if (form.taxIssuedOn === null) say('taxIssuedOn', 'enter-tax-day');
  return faults;
}

/** A foreign public document is legalised or carries an apostille; the extract of a foreign company is one. */
export function needsLegalisation(form: ApplyForm, line: Pick<DocumentLine, 'kind'>): boolean {
  return line.kind === 'registration-extract' && form.country !== '' && form.country !== 'KZ';
}

function faultsOfDocuments(form: ApplyForm): FormFault[] {
  const faults: FormFault[] = [];
  for (const line of form.documents) {
    const say = (code: FaultCode) => faults.push({ part: 'documents', field: `document-${line.kind}`, code });
    if (line.languages.length === 0) say('say-languages');
    if (line.notarised === null) say('say-notarised');
    if (needsLegalisation(form, line) && line.legalised === null) say('say-legalised');
  }
  return faults;
}

/** What must still be said or mended before the form is whole; the order is that of the fields. */
export function faultsOf(form: ApplyForm, part?: Part): readonly FormFault[] {
  const all: FormFault[] = [
    ...faultsOfWho(form),
    ...(form.cells.length === 0
      ? [{ part: 'area', field: 'area', code: 'choose-area' } satisfies FormFault]
      : []),
    ...faultsOfPlan(form),
    ...faultsOfMeans(form),
    ...faultsOfDocuments(form),
  ];
  return part === undefined ? all : all.filter((fault) => fault.part === part);
}

/** True when a part has anything typed in it. */
export function isStarted(form: ApplyForm, part: Part): boolean {
  switch (part) {
    case 'who':
      return form.kind !== null || form.name !== '' || form.number !== '' || form.country !== '';
    case 'area':
      return form.cells.length > 0;
    case 'plan':
      return form.minerals.length > 0 || form.works.length > 0;
    case 'means':
      return (
        form.financialForm !== null ||
        form.professionalForm !== null ||
        form.taxDebtKzt !== null ||
        form.taxIssuedOn !== null
      );
    case 'documents':
      return form.documents.length > 0;
  }
}
