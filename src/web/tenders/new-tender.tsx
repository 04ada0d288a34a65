import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { type NewTender, pages } from '#contract';
import { type Criterion, type EvaluationPlan, planFaults } from '#tender';
import { type Instant, isInstant } from '#terms';
import { Banner } from '../components/banner/banner.tsx';
import { Button, LinkButton } from '../components/button/button.tsx';
import { EmptyState } from '../components/empty-state/empty-state.tsx';
import { NumberField } from '../components/number-field/number-field.tsx';
import { Skeleton } from '../components/skeleton/skeleton.tsx';
import { TextField } from '../components/text-field/text-field.tsx';
import { ProblemNote } from '../data/problem-note.tsx';
import { PageHeading } from '../frame/page-heading.tsx';
import { useRegister } from '../frame/register.tsx';
import { useWords } from '../frame/words.tsx';
import { usePublishTender } from './use-tender.ts';
import './tenders.css';

const band = 0.05;

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** `Price; 0.6; 200; 100; bn KZT` as a criterion; undefined where a part is missing. */
function criterionFrom(line: string, i: number): Criterion | undefined {
  const [title = '', weight = '', worst = '', best = '', unit = ''] = line
    .split(';')
    .map((part) => part.trim());
  const figures = [weight, worst, best].map((part) =>
    part === '' ? Number.NaN : Number(part.replace(',', '.')),
  );
  if (title === '' || unit === '' || figures.some(Number.isNaN)) return undefined;
  const [share = 0, from = 0, to = 0] = figures;
  return {
    id: `criterion-${i + 1}`,
    title,
    weight: share,
    value: { kind: 'linear', worst: from, best: to, unit },
    outside: 'end-of-range',
  };
}

/** `2026-12-01T12:00` in UTC; undefined where it is no moment. */
function momentFrom(text: string): Instant | undefined {
  const whole = `${text.trim()}:00.000Z`;
  return isInstant(whole) ? whole : undefined;
}

function Form() {
  const { words } = useWords();
  const navigate = useNavigate();
  const publish = usePublishTender();
  const { form: say } = words.pages.tenders;
  const [key] = useState(() => crypto.randomUUID());
  const [id, setId] = useState('');
  const [title, setTitle] = useState('');
  const [buyer, setBuyer] = useState('');
  const [due, setDue] = useState('');
  const [opens, setOpens] = useState('');
  const [gates, setGates] = useState('');
  const [criteria, setCriteria] = useState('');
  const [estimate, setEstimate] = useState(Number.NaN);
  const [isAsked, setAsked] = useState(false);

  const lines = linesOf(criteria);
  const read = lines.map(criterionFrom);
  const [offersDue, opensAt] = [momentFrom(due), momentFrom(opens)];
  const known = read.filter((one) => one !== undefined);
  const plan: EvaluationPlan | undefined =
    offersDue && opensAt && known.length === lines.length
      ? {
          tender: id.trim(),
          title: title.trim(),
          gates: linesOf(gates).map((gate, i) => ({ id: `gate-${i + 1}`, title: gate })),
          criteria: known,
          offersDue,
          opensAt,
          ...(estimate > 0 && { estimate: { amount: estimate, currency: 'KZT' } }),
          lexicographicBand: band,
        }
      : undefined;
  const faults = [
    ...lines.flatMap((_, i) => (read[i] === undefined ? [say.lineFault(String(i + 1))] : [])),
    ...(offersDue && opensAt ? [] : [say.badMoment]),
    ...(plan ? planFaults(plan).map(({ message }) => message) : []),
  ];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (!plan || faults.length > 0 || publish.isPending) return;
    const about = { buyer: { id: 'buyer', name: buyer.trim() }, category: 'works' as const };
    const request = { plan, about } as unknown as NewTender; // the same shapes, read-only here
    publish.mutate({ request, key }, { onSuccess: (receipt) => void navigate(receipt.address) });
  };
  return (
    <form className="tender-form" onSubmit={submit}>
      <div className="tender-pair">
        <TextField label={say.id} value={id} onChange={setId} />
        <TextField label={say.name} value={title} onChange={setTitle} />
        <TextField label={say.buyer} value={buyer} onChange={setBuyer} />
        <NumberField label={say.estimate} optional value={estimate} onChange={setEstimate} />
        <TextField label={say.due} hint={say.momentHint} value={due} onChange={setDue} />
        <TextField label={say.opens} hint={say.momentHint} value={opens} onChange={setOpens} />
      </div>
      <TextField label={say.gates} multiline optional value={gates} onChange={setGates} />
      <TextField
        label={say.criteria}
        hint={say.criteriaHint}
        multiline
        value={criteria}
        onChange={setCriteria}
      />
      {isAsked && faults.length > 0 && (
        <Banner tone="problem" title={say.faults}>
          <ul>
            {faults.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        </Banner>
      )}
      {publish.error && <ProblemNote error={publish.error} />}
      <Button type="submit" kind="primary" isDisabled={publish.isPending}>
        {say.publish}
      </Button>
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
