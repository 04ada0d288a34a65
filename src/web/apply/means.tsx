import { useMemo } from 'react';
import { cellsFromRuns } from '#grid';
import { DateField } from '../components/date-field/date-field.tsx';
import { Anchor } from '../components/error-summary/form-errors.tsx';
import { NumberField } from '../components/number-field/number-field.tsx';
import { RadioGroup } from '../components/radio-group/radio-group.tsx';
import { Select } from '../components/select/select.tsx';
import { law } from '../data/country.ts';
import { useToday } from '../frame/today.ts';
import { useWords } from '../frame/words.tsx';
import { type ApplyForm, banks, financialForms, largest, professionalForms, specialists } from './form.ts';
import { PartFrame } from './part-frame.tsx';
import { useDraft } from './use-draft.ts';
import { useDraftOnMap } from './use-draft-on-map.ts';

interface FieldsProps {
  readonly form: ApplyForm;
  readonly change: (parts: Partial<ApplyForm>) => void;
  readonly errorOf: (field: string) => string | undefined;
}

/** What the chosen form of proof must show. */
function FinancialDetails({ form, change, errorOf }: FieldsProps) {
  const { words } = useWords();
  const today = useToday();
  const { means } = words.pages.apply;
  const yesNo = [
    { id: 'yes', name: means.yes },
    { id: 'no', name: means.no },
  ] as const;
  switch (form.financialForm) {
    case 'bank-balance':
      return (
        <>
          <div className="line-of-fields">
            <Anchor id="heldFrom">
              <DateField
                label={means.heldFrom}
                hint={means.heldHint}
                value={form.heldFrom}
                onChange={(heldFrom) => change({ heldFrom })}
                latest={today}
                error={errorOf('heldFrom')}
              />
            </Anchor>
            <Anchor id="heldUntil">
              <DateField
                label={means.heldUntil}
                value={form.heldUntil}
                onChange={(heldUntil) => change({ heldUntil })}
                latest={today}
                error={errorOf('heldUntil')}
              />
            </Anchor>
          </div>
          <Anchor id="heldAt">
            <RadioGroup
              label={means.heldAt}
              value={form.heldAt}
              onChange={(heldAt) => change({ heldAt })}
              options={banks.map((id) => ({ id, name: words.plan.banks[id] }))}
              error={errorOf('heldAt')}
            />
          </Anchor>
        </>
      );
    case 'loan-agreement':
      return (
        <>
          <Anchor id="lender">
            <RadioGroup
              label={means.lender}
              value={form.lender}
              onChange={(lender) => change({ lender })}
              options={[
                { id: 'bank', name: means.bank },
                { id: 'other', name: means.otherLender },
              ]}
              error={errorOf('lender')}
            />
          </Anchor>
          {form.lender === 'other' && (
            <Anchor id="lenderProvedMeans">
              <RadioGroup
                label={means.lenderMeans}
                value={form.lenderProvedMeans === null ? null : form.lenderProvedMeans ? 'yes' : 'no'}
                onChange={(answer) => change({ lenderProvedMeans: answer === 'yes' })}
                options={yesNo}
                error={errorOf('lenderProvedMeans')}
              />
            </Anchor>
          )}
          <Anchor id="purpose">
            <RadioGroup
              label={means.purpose}
              value={form.purpose}
              onChange={(purpose) => change({ purpose })}
              options={[
                { id: 'exploration', name: means.exploration },
                { id: 'other', name: means.otherPurpose },
              ]}
              error={errorOf('purpose')}
            />
          </Anchor>
        </>
      );
    case 'audited-accounts':
      return (
        <div className="line-of-fields">
          <Anchor id="accountsUntil">
            <DateField
              label={means.accountsUntil}
              value={form.accountsUntil}
              onChange={(accountsUntil) => change({ accountsUntil })}
              latest={today}
              error={errorOf('accountsUntil')}
            />
          </Anchor>
          <Anchor id="accountsMonths">
            <NumberField
              label={means.accountsMonths}
              value={form.accountsMonths ?? Number.NaN}
              onChange={(months) =>
                change({ accountsMonths: Number.isNaN(months) ? null : Math.round(months) })
              }
              minValue={1}
              maxValue={120}
              error={errorOf('accountsMonths')}
            />
          </Anchor>
        </div>
      );
    case 'rating-letter':
    case null:
      return null;
  }
}

export default function MeansPart() {
  const { words, format } = useWords();
  const today = useToday();
  const { form, change } = useDraft();
  useDraftOnMap(form);
  const { means } = words.pages.apply;
  const blocks = useMemo(() => cellsFromRuns(form.cells).length, [form.cells]);
  const needed = useMemo(
    () =>
      blocks === 0
        ? undefined
        : law.explorationCosts({ blocks, from: today, years: 1 }).byLicenceYear[0]?.spend,
    [blocks, today],
  );
  const certificateDays = Number(law.valueOn('tax-certificate.maximum-age-days', today));
  return (
    <PartFrame part="means">
      {(errorOf) => (
        <>
          <h2>{means.financial}</h2>
          {needed !== undefined && (
            <p>{means.financialLead(format.money({ amount: needed, currency: law.currency }))}</p>
          )}
          <Anchor id="financialForm">
            <RadioGroup
              label={means.form}
              value={form.financialForm}
              onChange={(financialForm) => change({ financialForm })}
              options={financialForms.map((id) => ({ id, name: words.plan.financial[id] }))}
              error={errorOf('financialForm')}
            />
          </Anchor>
          <Anchor id="sumKzt">
            <NumberField
              label={form.financialForm === 'audited-accounts' ? means.accountsSum : means.sum}
              value={form.sumKzt ?? Number.NaN}
              onChange={(sum) => change({ sumKzt: Number.isNaN(sum) ? null : Math.round(sum) })}
              minValue={0}
              maxValue={largest.sumKzt}
              unit="₸"
              error={errorOf('sumKzt')}
            />
          </Anchor>
          <FinancialDetails form={form} change={change} errorOf={errorOf} />
          <h2>{means.professional}</h2>
          <Anchor id="professionalForm">
            <RadioGroup
              label={means.professionalForm}
              value={form.professionalForm}
              onChange={(professionalForm) => change({ professionalForm })}
              options={professionalForms.map((id) => ({ id, name: words.plan.professional[id] }))}
              error={errorOf('professionalForm')}
            />
          </Anchor>
          <Anchor id="specialist">
            <Select
              label={means.specialist}
              value={form.specialist}
              onChange={(specialist) => change({ specialist })}
              options={specialists.map((id) => ({ id, name: words.plan.specialists[id] }))}
              error={errorOf('specialist')}
            />
          </Anchor>
          <h2>{means.tax}</h2>
          <div className="line-of-fields">
            <Anchor id="taxDebtKzt">
              <NumberField
                label={means.debt}
                value={form.taxDebtKzt ?? Number.NaN}
                onChange={(debt) => change({ taxDebtKzt: Number.isNaN(debt) ? null : Math.round(debt) })}
                minValue={0}
                maxValue={largest.sumKzt}
                unit="₸"
                error={errorOf('taxDebtKzt')}
              />
            </Anchor>
            <Anchor id="taxIssuedOn">
              <DateField
                label={means.issuedOn}
                hint={means.taxHint(format.days(certificateDays))}
                value={form.taxIssuedOn}
                onChange={(taxIssuedOn) => change({ taxIssuedOn })}
                latest={today}
                error={errorOf('taxIssuedOn')}
              />
            </Anchor>
          </div>
        </>
      )}
    </PartFrame>
  );
}
