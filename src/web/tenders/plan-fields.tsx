import { Plus } from 'lucide-react';
import { Banner } from '../components/banner/banner.tsx';
import { Button } from '../components/button/button.tsx';
import { NumberField } from '../components/number-field/number-field.tsx';
import { TextField } from '../components/text-field/text-field.tsx';
import { useWords } from '../frame/words.tsx';
import { CriterionFields } from './criterion-fields.tsx';
import { type DraftFault, emptyCriterion, type PlanDraft } from './plan-draft.ts';

interface PlanFieldsProps {
  readonly draft: PlanDraft;
  readonly onChange: (draft: PlanDraft) => void;
}

/** When offers are due and opened, gates, criteria: the part of a notice that an amendment may change. */
export function PlanFields({ draft, onChange }: PlanFieldsProps) {
  const { words, format } = useWords();
  const { form: say } = words.pages.tenders;
  const { criteria } = draft;
  const sum = criteria.reduce((total, { weight }) => total + (Number.isNaN(weight) ? 0 : weight), 0);
  return (
    <>
      <div className="tender-pair">
        <TextField
          label={say.due}
          hint={say.momentHint}
          value={draft.due}
          onChange={(due) => onChange({ ...draft, due })}
        />
        <TextField
          label={say.opens}
          hint={say.momentHint}
          value={draft.opens}
          onChange={(opens) => onChange({ ...draft, opens })}
        />
        <NumberField
          label={say.estimate}
          optional
          value={draft.estimate}
          onChange={(estimate) => onChange({ ...draft, estimate })}
        />
      </div>
      <TextField
        label={say.gates}
        multiline
        optional
        value={draft.gates}
        onChange={(gates) => onChange({ ...draft, gates })}
      />
      {criteria.map((criterion, i) => (
        <CriterionFields
          key={criterion.key}
          draft={criterion}
          place={i + 1}
          onChange={(next) =>
            onChange({ ...draft, criteria: criteria.map((one) => (one.key === next.key ? next : one)) })
          }
          onRemove={
            criteria.length > 1
              ? () => onChange({ ...draft, criteria: criteria.filter(({ key }) => key !== criterion.key) })
              : undefined
          }
        />
      ))}
      <p>{say.weightsSum(format.percent(sum))}</p>
      <Button
        size="small"
        icon={Plus}
        isDisabled={criteria.length >= 60}
        onPress={() => onChange({ ...draft, criteria: [...criteria, emptyCriterion()] })}
      >
        {say.criterionIn}
      </Button>
    </>
  );
}

/** All that keeps a draft from being a plan, in the reader's words. */
export function PlanFaults({ faults }: { readonly faults: readonly DraftFault[] }) {
  const { words, format } = useWords();
  const { form: say } = words.pages.tenders;
  if (faults.length === 0) return null;
  const told = faults.map((one) => {
    if (one.code === 'moments') return say.badMoment;
    if (one.code === 'criterion') return say.criterionFault(format.number(one.place));
    return say.planFaults[one.fault.code] ?? one.fault.message;
  });
  return (
    <Banner tone="problem" title={say.faults}>
      <ul>
        {[...new Set(told)].map((fault) => (
          <li key={fault}>{fault}</li>
        ))}
      </ul>
    </Banner>
  );
}
