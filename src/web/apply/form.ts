/** What is typed on the way to an application: each part may be empty, and an older draft still opens. */
import type { CellRuns } from '#contract';
import {
  type CivilDate,
  isCivilDate,
  type Language,
  languages,
  type Mineral,
  minerals as mineralCodes,
} from '#terms';

export const workKinds = [
  'desk-study',
  'remote-sensing',
  'mapping',
  'geochemistry',
  'geophysics',
  'trenching',
  'drilling',
  'laboratory',
  'resource-estimate',
  'rehabilitation',
] as const;
export type WorkKind = (typeof workKinds)[number];

export const volumeUnits = [
  'metres',
  'line-kilometres',
  'square-kilometres',
  'samples',
  'cubic-metres',
] as const;
export type VolumeUnit = (typeof volumeUnits)[number];

/** The unit in which each kind of work is usually counted. */
export const usualUnit: Readonly<Record<WorkKind, VolumeUnit | undefined>> = {
  'desk-study': undefined,
  'remote-sensing': 'square-kilometres',
  mapping: 'square-kilometres',
  geochemistry: 'samples',
  geophysics: 'line-kilometres',
  trenching: 'cubic-metres',
  drilling: 'metres',
  laboratory: 'samples',
  'resource-estimate': undefined,
  rehabilitation: undefined,
};

/** What one application can hold, as the register reads it: `applicantForm`, `plannedWork` of the contract. */
export const largest = {
  name: 300,
  number: 60,
  controllers: 100,
  works: 200,
  volume: 1e9,
  spendKzt: 1e12,
  sumKzt: 1e15,
} as const;

export const controllerKinds = ['person', 'company', 'state', 'international-organisation'] as const;
type ControllerKind = (typeof controllerKinds)[number];

export const financialForms = [
  'bank-balance',
  'loan-agreement',
  'audited-accounts',
  'rating-letter',
] as const;
type FinancialForm = (typeof financialForms)[number];
export const professionalForms = ['own-staff', 'contract', 'contractor'] as const;
type ProfessionalForm = (typeof professionalForms)[number];
export const banks = ['domestic-bank', 'national-post', 'foreign-bank'] as const;
type BankOfBalance = (typeof banks)[number];
export const specialists = ['geologist', 'geophysicist', 'other'] as const;
type Specialist = (typeof specialists)[number];

export interface ControllerLine {
  readonly kind: ControllerKind | null;
  readonly country: string;
}

export interface WorkLine {
  /** Licence year, 1–6. */
  readonly year: number;
  readonly kind: WorkKind | null;
  readonly volume: number | null;
  readonly unit: VolumeUnit | null;
  readonly spendKzt: number | null;
}

export interface DocumentLine {
  readonly kind: string;
  readonly sha256: string;
  readonly name: string;
  readonly bytes: number;
  readonly languages: readonly Language[];
  readonly notarised: boolean | null;
  readonly legalised: boolean | null;
}

export interface ApplyForm {
  /** Names this lodging for ever: the same key gives the same receipt, whichever tab or click brings it. */
  readonly lodgeKey: string;
  readonly kind: 'company' | 'person' | null;
  readonly name: string;
  readonly number: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** null: not said; an empty list: nobody controls it. */
  readonly controllers: readonly ControllerLine[] | null;
  readonly represented: boolean | null;
  readonly cells: CellRuns;
  readonly minerals: readonly Mineral[];
  readonly works: readonly WorkLine[];
  readonly financialForm: FinancialForm | null;
  readonly sumKzt: number | null;
  readonly heldFrom: CivilDate | null;
  readonly heldUntil: CivilDate | null;
  readonly heldAt: BankOfBalance | null;
  readonly lender: 'bank' | 'other' | null;
  readonly lenderProvedMeans: boolean | null;
  readonly purpose: 'exploration' | 'other' | null;
  readonly accountsUntil: CivilDate | null;
  readonly accountsMonths: number | null;
  readonly professionalForm: ProfessionalForm | null;
  readonly specialist: Specialist | null;
  readonly taxDebtKzt: number | null;
  readonly taxIssuedOn: CivilDate | null;
  readonly documents: readonly DocumentLine[];
  /** Ids of rights whose users have consented. */
  readonly consents: readonly string[];
  readonly signed: boolean;
  /** The application that was lodged from it. */
  readonly lodgedAs: string | null;
}

export function emptyForm(lodgeKey: string): ApplyForm {
  return {
    lodgeKey,
    kind: null,
    name: '',
    number: '',
    country: '',
    controllers: null,
    represented: null,
    cells: [],
    minerals: [],
    works: [],
    financialForm: null,
    sumKzt: null,
    heldFrom: null,
    heldUntil: null,
    heldAt: null,
    lender: null,
    lenderProvedMeans: null,
    purpose: null,
    accountsUntil: null,
    accountsMonths: null,
    professionalForm: null,
    specialist: null,
    taxDebtKzt: null,
    taxIssuedOn: null,
    documents: [],
    consents: [],
    signed: false,
    lodgedAs: null,
  };
}

type Unknown = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown) => (typeof value === 'string' ? value : '');
const numberOrNull = (value: unknown) => (typeof value === 'number' && Number.isFinite(value) ? value : null);
const yesNo = (value: unknown) => (typeof value === 'boolean' ? value : null);
const day = (value: unknown) => (typeof value === 'string' && isCivilDate(value) ? value : null);
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
function oneOf<const T extends string>(known: readonly T[], value: unknown): T | null {
  return known.find((one) => one === value) ?? null;
}

function runs(value: unknown): CellRuns {
  return list(value).flatMap((run): CellRuns => {
    const [first, count] = list(run);
    return Number.isInteger(first) && Number.isInteger(count) && Number(count) > 0
      ? [[Number(first), Number(count)]]
      : [];
  });
}

/**
 * A form from what a draft kept. What cannot be read is left empty, so that a draft written by an older page still opens.
 * @param newKey taken where the draft has no key yet
 */
export function formFromDraft(kept: unknown, newKey: string): ApplyForm {
  const draft = isObject(kept) ? kept : {};
  return {
    lodgeKey: text(draft.lodgeKey) || newKey,
    kind: oneOf(['company', 'person'], draft.kind),
    name: text(draft.name),
    number: text(draft.number),
    country: text(draft.country),
    controllers: Array.isArray(draft.controllers)
      ? draft.controllers.filter(isObject).map((line) => ({
          kind: oneOf(controllerKinds, line.kind),
          country: text(line.country),
        }))
      : null,
    represented: yesNo(draft.represented),
    cells: runs(draft.cells),
    minerals: list(draft.minerals).flatMap((code) => oneOf(mineralCodes, code) ?? []),
    works: list(draft.works)
      .filter(isObject)
      .map((line) => ({
        year: numberOrNull(line.year) ?? 1,
        kind: oneOf(workKinds, line.kind),
        volume: numberOrNull(line.volume),
        unit: oneOf(volumeUnits, line.unit),
        spendKzt: numberOrNull(line.spendKzt),
      })),
    financialForm: oneOf(financialForms, draft.financialForm),
    sumKzt: numberOrNull(draft.sumKzt),
    heldFrom: day(draft.heldFrom),
    heldUntil: day(draft.heldUntil),
    heldAt: oneOf(banks, draft.heldAt),
    lender: oneOf(['bank', 'other'], draft.lender),
    lenderProvedMeans: yesNo(draft.lenderProvedMeans),
    purpose: oneOf(['exploration', 'other'], draft.purpose),
    accountsUntil: day(draft.accountsUntil),
    accountsMonths: numberOrNull(draft.accountsMonths),
    professionalForm: oneOf(professionalForms, draft.professionalForm),
    specialist: oneOf(specialists, draft.specialist),
    taxDebtKzt: numberOrNull(draft.taxDebtKzt),
    taxIssuedOn: day(draft.taxIssuedOn),
    documents: list(draft.documents)
      .filter(isObject)
      .filter((line) => /^[0-9a-f]{64}$/.test(text(line.sha256)))
      .map((line) => ({
        kind: text(line.kind),
        sha256: text(line.sha256),
        name: text(line.name),
        bytes: numberOrNull(line.bytes) ?? 0,
        languages: list(line.languages).flatMap((code) => oneOf(languages, code) ?? []),
        notarised: yesNo(line.notarised),
        legalised: yesNo(line.legalised),
      })),
    consents: list(draft.consents).filter((id): id is string => typeof id === 'string'),
    signed: draft.signed === true,
    lodgedAs: text(draft.lodgedAs) || null,
  };
}
