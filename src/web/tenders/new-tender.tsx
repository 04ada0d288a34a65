import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { type NewTender, pages } from '#contract';
import { Button, LinkButton } from '../components/button/button.tsx';
import { EmptyState } from '../components/empty-state/empty-state.tsx';
import { Skeleton } from '../components/skeleton/skeleton.tsx';
import { TextField } from '../components/text-field/text-field.tsx';
import { ProblemNote } from '../data/problem-note.tsx';
import { PageHeading } from '../frame/page-heading.tsx';
import { useRegister } from '../frame/register.tsx';
import { useWords } from '../frame/words.tsx';
import { emptyPlan, planFromDraft } from './plan-draft.ts';
import { PlanFaults, PlanFields } from './plan-fields.tsx';
import { usePublishTender } from './use-tender.ts';
import './tenders.css';

function Form() {
  const { words } = useWords();
  const navigate = useNavigate();
  const publish = usePublishTender();
  const { form: say } = words.pages.tenders;
  const [key] = useState(() => crypto.randomUUID());
  const [id, setId] = useState('');
  const [title, setTitle] = useState('');
  const [buyer, setBuyer] = useState('');
  const [draft, setDraft] = useState(emptyPlan);
  const [isAsked, setAsked] = useState(false);

  const read = planFromDraft(draft, { tender: id.trim(), title: title.trim() });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (!('plan' in read) || publish.isPending) return;
    const about = { buyer: { id: 'buyer', name: buyer.trim() }, category: 'works' as const };
    const request = { plan: read.plan, about } as unknown as NewTender; // the same shapes, read-only here
    publish.mutate({ request, key }, { onSuccess: (receipt) => void navigate(receipt.address) });
  };
  return (
    <form className="tender-form" onSubmit={submit}>
      <div className="tender-pair">
        <TextField label={say.id} value={id} onChange={setId} />
        <TextField label={say.name} value={title} onChange={setTitle} />
        <TextField label={say.buyer} value={buyer} onChange={setBuyer} />
      </div>
      <PlanFields draft={draft} onChange={setDraft} />
      <Button type="submit" kind="primary" isDisabled={publish.isPending}>
        {say.publish}
      </Button>
      {isAsked && 'faults' in read && <PlanFaults faults={read.faults} />}
      {publish.error && <ProblemNote error={publish.error} />}
    </form>
  );
}

export default function NewTenderPage() {
  const { words } = useWords();
  const { session } = useRegister();
  const { tenders: say } = words.pages;
  return (
    <>
      <PageHeading title={say.form.title}>{say.form.lead}</PageHeading>
      {!session ? (
        <Skeleton lines={8} />
      ) : session.signedIn && session.role === 'commission' ? (
        <Form />
      ) : (
        <EmptyState
          title={say.signInToWork}
          action={
            <LinkButton kind="primary" href={`/sign-in?next=${encodeURIComponent(pages.newTender)}`}>
              {words.frame.signIn}
            </LinkButton>
          }
        >
          {say.signInAdvice}
        </EmptyState>
      )}
    </>
  );
}
