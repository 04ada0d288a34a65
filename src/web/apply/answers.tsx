import type { ReactNode } from 'react';
import { cellsFromRuns } from '#grid';
import { writtenCodes } from '../check/area-summary.tsx';
import { type KeyValue, KeyValues } from '../components/key-values/key-values.tsx';
import { Link } from '../components/link/link.tsx';
import { useCapital } from '../data/capital.ts';
import { useCountryName } from '../data/countries.ts';
import { useLawWords } from '../data/law-gate.tsx';
import { useWords } from '../frame/words.tsx';
import { faultsOf, type Part } from './faults.ts';
import type { ApplyForm } from './form.ts';

function Answered(props: {
  readonly part: Part;
  readonly form: ApplyForm;
  readonly rows: readonly KeyValue[];
}) {
  const { words, format } = useWords();
  const { apply } = words.pages;
  const { part, form, rows } = props;
  const faults = faultsOf(form, part).length;
  return (
    <section className="answered" aria-labelledby={`review-${part}`}>
      <div className="section-line">
        <h2 id={`review-${part}`}>{apply.parts[part]}</h2>
        <Link href={`/apply/${part}`}>
          {apply.review.change}
          <span className="by-ear">: {apply.parts[part]}</span>
        </Link>
      </div>
      {faults > 0 && (
        <p className="field-error">
          {faults === 1 ? apply.review.faultsLeftOne : apply.review.faultsLeft(format.number(faults))}
        </p>
      )}
      <KeyValues items={rows} />
    </section>
  );
}

/** Every answer of the form as it will be lodged, part by part, each with the way back to it. */
export function Answers({ form }: { readonly form: ApplyForm }) {
  const { words, format } = useWords();
  const law = useLawWords();
  const capital = useCapital();
  const countryName = useCountryName();
  const { apply, check, desk } = words.pages;
  const { who, means, plan, review } = apply;
  const or = (value: ReactNode) =>
    value === '' || value === null || value === undefined ? <em>{review.missing}</em> : value;
  const yesNo = (answer: boolean | null) => or(answer === null ? null : answer ? review.yes : review.no);
  const cells = cellsFromRuns(form.cells);
  const tenge = (amount: number | null) =>
    or(amount === null ? null : format.money({ amount, currency: 'KZT' }));

  return (
    <>
      <Answered
        part="who"
        form={form}
        rows={[
          { key: who.kind, value: or(form.kind && who[form.kind]) },
          { key: who.name, value: or(form.name) },
          { key: form.kind === 'person' ? who.numberPerson : who.numberCompany, value: or(form.number) },
          { key: who.country, value: or(form.country && countryName(form.country)) },
          ...(form.kind === 'company'
            ? [
                {
                  key: who.controllers,
                  value: or(
                    form.controllers === null
                      ? null
                      : form.controllers.length === 0
                        ? who.nobody
                        : form.controllers
                            .map(
                              ({ kind, country }) =>
                                `${kind ? words.plan.controllers[kind] : '?'}, ${country ? countryName(country) : '?'}`,
                            )
                            .join('; '),
                  ),
                },
              ]
            : []),
          {
            key: who.represented,
            value: or(form.represented === null ? null : form.represented ? who.representative : who.self),
          },
        ]}
      />
      <Answered
        part="area"
        form={form}
        rows={[
          {
            key: check.summary,
            value: or(cells.length === 0 ? null : format.blocks(cells.length)),
            ...(cells.length > 0 && { source: <code className="answer-codes">{writtenCodes(cells)}</code> }),
          },
        ]}
      />
      <Answered
        part="plan"
        form={form}
        rows={[
          {
            key: plan.minerals,
            value: or(form.minerals.map((code) => words.minerals[code]).join(', ')),
          },
          ...form.works.map((work, i) => ({
            key: plan.work(format.number(i + 1)),
            value: or(work.kind && words.plan.works[work.kind]),
            source: [
              `${words.plan.year} ${format.number(work.year)}`,
              work.volume !== null &&
                `${format.number(work.volume)} ${work.unit ? words.plan.units[work.unit] : ''}`,
              work.spendKzt !== null && format.money({ amount: work.spendKzt, currency: 'KZT' }),
            ]
              .filter(Boolean)
              .join(', '),
          })),
        ]}
      />
      <Answered
        part="means"
        form={form}
        rows={[
          {
            key: means.form,
            value: or(form.financialForm && words.plan.financial[form.financialForm]),
          },
          { key: means.sum, value: tenge(form.sumKzt) },
          ...(form.financialForm === 'bank-balance'
            ? [
                {
                  key: means.heldAt,
                  value: or(form.heldAt && words.plan.banks[form.heldAt]),
                  source:
                    form.heldFrom && form.heldUntil
                      ? desk.file.heldLine(format.date(form.heldFrom), format.date(form.heldUntil))
                      : review.missing,
                },
              ]
            : []),
          ...(form.financialForm === 'loan-agreement'
            ? [
                { key: means.lender, value: or(form.lender && desk.file.lender[form.lender]) },
                { key: means.purpose, value: or(form.purpose && desk.file.purpose[form.purpose]) },
              ]
            : []),
          ...(form.financialForm === 'audited-accounts'
            ? [
                {
                  key: means.accountsUntil,
                  value: or(form.accountsUntil && format.date(form.accountsUntil)),
                },
              ]
            : []),
          {
            key: means.professionalForm,
            value: or(form.professionalForm && words.plan.professional[form.professionalForm]),
          },
          { key: means.specialist, value: or(form.specialist && words.plan.specialists[form.specialist]) },
          { key: means.debt, value: tenge(form.taxDebtKzt) },
          { key: means.issuedOn, value: or(form.taxIssuedOn && format.date(form.taxIssuedOn)) },
        ]}
      />
      <Answered
        part="documents"
        form={form}
        rows={form.documents.map((document) => ({
          key: capital(law.document(document.kind)),
          value: document.name,
          source: (
            <>
              {document.languages.map((code) => words.frame.languageNames[code]).join(', ')};{' '}
              {apply.documents.notarised}: {yesNo(document.notarised)}
            </>
          ),
        }))}
      />
    </>
  );
}
