/** From the form to what the register and the law read. */
import type { LodgeRequest } from '#contract';
import { cellsFromRuns } from '#grid';
import type { ExplorationApplication, FinancialProof } from '#law';
import type { CivilDate } from '#terms';
import type { ApplyForm } from './form.ts';

/** Drops the keys whose value was not said, so that "not said" and "no" stay apart. */
function said<T extends object>(parts: { [Key in keyof T]: T[Key] | null | undefined }): T {
  return Object.fromEntries(
    Object.entries(parts).filter(([, value]) => value !== null && value !== undefined),
  ) as T;
}

function financialFrom(form: ApplyForm): FinancialProof | undefined {
  const { financialForm, sumKzt } = form;
  if (financialForm === null || sumKzt === null) return undefined;
  const base = { form: financialForm, sumKzt };
  switch (financialForm) {
    case 'bank-balance':
      return said<FinancialProof>({
        ...base,
        heldFrom: form.heldFrom,
        heldUntil: form.heldUntil,
        heldAt: form.heldAt,
      });
    case 'loan-agreement':
      return said<FinancialProof>({
        ...base,
        lender: form.lender,
        lenderProvedMeans: form.lender === 'other' ? form.lenderProvedMeans : null,
        purpose: form.purpose,
      });
    case 'audited-accounts':
      return said<FinancialProof>({
        ...base,
        accountsUntil: form.accountsUntil,
        accountsMonths: form.accountsMonths,
      });
    case 'rating-letter':
      return base;
  }
}

function declaredFrom(form: ApplyForm): LodgeRequest['declared'] {
  const financial = financialFrom(form);
  return {
    ...(financial && { financial }),
    ...(form.professionalForm && {
      professional: {
        form: form.professionalForm,
        ...(form.specialist && { specialist: form.specialist }),
      },
    }),
    ...(form.taxDebtKzt !== null &&
      form.taxIssuedOn !== null && { tax: { debtKzt: form.taxDebtKzt, issuedOn: form.taxIssuedOn } }),
  };
}

const controllersFrom = ({ kind, controllers }: ApplyForm) =>
  kind === 'company' && controllers !== null
    ? {
        controllers: controllers.flatMap((line) =>
          line.kind === null || line.country === '' ? [] : [{ kind: line.kind, country: line.country }],
        ),
      }
    : {};

const documentsFrom = (form: ApplyForm) =>
  form.documents.map(({ kind, sha256, languages, notarised, legalised }) => ({
    kind,
    sha256,
    languages: [...languages],
    ...(notarised !== null && { notarised }),
    ...(legalised !== null && { legalised }),
  }));

const consentsFrom = (form: ApplyForm) => form.consents.map((right) => ({ right }));

/**
 * The request that lodges the form. Call it only for a form without faults.
 * @throws RangeError when the form does not say what kind of person applies
 */
export function lodgeRequestFrom(form: ApplyForm, draft: string | undefined): LodgeRequest {
  if (form.kind === null) throw new RangeError('The form does not say who applies.');
  return {
    kind: 'exploration',
    cells: form.cells.map(([first, count]) => [first, count]),
    applicant: {
      kind: form.kind,
      country: form.country,
      name: form.name.trim(),
      number: form.number.trim(),
      ...controllersFrom(form),
      ...(form.represented !== null && { represented: form.represented }),
      signedElectronically: form.signed,
    },
    plan: {
      minerals: [...form.minerals],
      works: form.works.flatMap(({ year, kind, volume, unit, spendKzt }) =>
        kind === null
          ? []
          : [
              {
                year,
                kind,
                ...(volume !== null && unit !== null && { volume, unit }),
                ...(spendKzt !== null && { spendKzt }),
              },
            ],
      ),
    },
    declared: declaredFrom(form),
    consents: consentsFrom(form),
    supportAgreement: form.documents.some((line) => line.kind === 'support-agreement'),
    documents: documentsFrom(form),
    ...(draft !== undefined && { draft }),
  };
}

/** The application as the law reads it: the facts that the form does not tell are left out, and the law answers *cannot tell*. */
export function applicationForLaw(form: ApplyForm, on: CivilDate, datum: string): ExplorationApplication {
  return {
    appliedOn: on,
    datum,
    cells: cellsFromRuns(form.cells),
    applicant: {
      id: 'applicant',
      kind: form.kind ?? 'company',
      country: form.country,
      ...controllersFrom(form),
      ...(form.represented !== null && { represented: form.represented }),
      ...(form.signed && { signedElectronically: true }),
    },
    documents: documentsFrom(form),
    declared: declaredFrom(form) as ExplorationApplication['declared'],
    consents: consentsFrom(form),
    supportAgreement: form.documents.some((line) => line.kind === 'support-agreement'),
  };
}
