import { useMemo, useState } from 'react';
import type { TenderActRequest } from '#contract';
import { TextField } from '../components/text-field/text-field.tsx';
import { useWords } from '../frame/words.tsx';
import { ActForm } from './act-form.tsx';
import { draftOfPlan, type PlanDraft, planFromDraft } from './plan-draft.ts';
import { PlanFaults, PlanFields } from './plan-fields.tsx';
import type { ShownTender } from './use-tender.ts';

type Amendment = Extract<TenderActRequest, { act: 'amend-plan' }>;

/** Until the first offer is sealed, a commission may change how it will judge: with a reason, and in sight of everyone. */
export function AmendPlan({ tender }: { readonly tender: ShownTender }) {
  const { words } = useWords();
  const { tenders: say } = words.pages;
  const { plan } = tender;
  const asPublished = useMemo(() => draftOfPlan(plan), [plan]);
  const [typed, setTyped] = useState<PlanDraft>();
  const [reason, setReason] = useState('');
  const read = typed && planFromDraft(typed, { tender: plan.tender, title: plan.title, before: plan });
  return (
    <ActForm
      tender={tender.view.id}
      title={say.act.amend}
      lead={say.act.amendLead}
      verb={say.act.amend}
      act={
        read && 'plan' in read && reason.trim() !== ''
          ? // The same shapes, read-only here.
            { act: 'amend-plan', plan: read.plan as unknown as Amendment['plan'], reason: reason.trim() }
          : undefined
      }
      faults={read && 'faults' in read && <PlanFaults faults={read.faults} />}
      onDone={() => {
        setTyped(undefined);
        setReason('');
      }}
    >
      <PlanFields draft={typed ?? asPublished} onChange={setTyped} />
      <TextField label={say.reason} multiline value={reason} onChange={setReason} maxLength={2000} />
    </ActForm>
  );
}
