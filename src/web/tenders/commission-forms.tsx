/** The commission's acts, a form each; what may not be written yet is refused by the tender, with its reason. */
import { useState } from 'react';
import { entriesOf, type GateOutcome, gateOutcomes } from '#tender';
import { Checkbox } from '../components/checkbox/checkbox.tsx';
import { NumberField } from '../components/number-field/number-field.tsx';
import { RadioGroup } from '../components/radio-group/radio-group.tsx';
import { Select } from '../components/select/select.tsx';
import { TextField } from '../components/text-field/text-field.tsx';
import { useWords } from '../frame/words.tsx';
import { ActForm } from './act-form.tsx';
import { useRange } from './criteria.tsx';
import type { ShownTender } from './use-tender.ts';

interface Of {
  readonly tender: ShownTender;
}

function useOffers({ tender }: Of) {
  return tender.openings.map(({ opening }) => ({
    id: opening.offer,
    name: tender.nameOfOffer(opening.offer),
  }));
}

export function Declare({ tender }: Of) {
  const { words } = useWords();
  const { tenders: say } = words.pages;
  const offers = useOffers({ tender });
  const [conflicts, setConflicts] = useState<readonly string[]>([]);
  return (
    <ActForm
      tender={tender.view.id}
      title={say.act.declare}
      lead={say.act.declareLead}
      verb={conflicts.length === 0 ? say.act.declareNone : say.act.declare}
      act={{ act: 'declare-interest', conflicts: [...conflicts] }}
    >
      {offers.map(({ id, name }) => (
        <Checkbox
          key={id}
          isSelected={conflicts.includes(id)}
          onChange={(isOn) => setConflicts(isOn ? [...conflicts, id] : conflicts.filter((one) => one !== id))}
        >
          {name}
        </Checkbox>
      ))}
    </ActForm>
  );
}

export function JudgeGate({ tender }: Of) {
  const { words } = useWords();
  const { tenders: say } = words.pages;
  const offers = useOffers({ tender });
  const [offer, setOffer] = useState<string | null>(null);
  const [gate, setGate] = useState<string | null>(tender.plan.gates[0]?.id ?? null);
  const [outcome, setOutcome] = useState<GateOutcome | null>(null);
  const [evidence, setEvidence] = useState('');
  const [reason, setReason] = useState('');
  if (tender.plan.gates.length === 0) return null;
  return (
    <ActForm
      tender={tender.view.id}
      title={say.act.judge}
      verb={say.act.judge}
      act={
        offer && gate && outcome && evidence.trim() !== ''
          ? { act: 'judge-gate', offer, gate, outcome, evidence, ...(reason.trim() !== '' && { reason }) }
          : undefined
      }
      onDone={() => {
        setOutcome(null);
        setReason('');
      }}
    >
      <Select label={say.offer} options={offers} value={offer} onChange={setOffer} />
      <Select
        label={say.gate}
        options={tender.plan.gates.map(({ id, title }) => ({ id, name: title }))}
        value={gate}
        onChange={setGate}
      />
      <RadioGroup
        label={say.outcome}
        options={gateOutcomes.map((id) => ({ id, name: say.outcomes[id] }))}
        value={outcome}
        onChange={setOutcome}
      />
      <TextField label={say.evidence} value={evidence} onChange={setEvidence} />
      <TextField label={say.reason} hint={say.act.reasonHint} optional value={reason} onChange={setReason} />
    </ActForm>
  );
}

export function Score({ tender }: Of) {
  const { words } = useWords();
  const { tenders: say } = words.pages;
  const rangeOf = useRange();
  const offers = useOffers({ tender });
  const [offer, setOffer] = useState<string | null>(null);
  const [criterion, setCriterion] = useState<string | null>(tender.plan.criteria[0]?.id ?? null);
  const [figure, setFigure] = useState(Number.NaN);
  const [evidence, setEvidence] = useState('');
  const [reason, setReason] = useState('');
  const chosen = tender.plan.criteria.find(({ id }) => id === criterion);
  return (
    <ActForm
      tender={tender.view.id}
      title={say.act.score}
      verb={say.act.score}
      act={
        offer && criterion && Number.isFinite(figure) && evidence.trim() !== ''
          ? { act: 'give-score', offer, criterion, figure, evidence, ...(reason.trim() !== '' && { reason }) }
          : undefined
      }
      onDone={() => {
        setFigure(Number.NaN);
        setReason('');
      }}
    >
      <Select label={say.offer} options={offers} value={offer} onChange={setOffer} />
      <Select
        label={say.criterion}
        options={tender.plan.criteria.map(({ id, title }) => ({ id, name: title }))}
        value={criterion}
        onChange={setCriterion}
      />
      <NumberField
        label={say.figure}
        {...(chosen && { unit: chosen.value.unit, hint: say.act.scoreHint(rangeOf(chosen)) })}
        value={figure}
        onChange={setFigure}
      />
      <TextField label={say.evidence} value={evidence} onChange={setEvidence} />
      <TextField label={say.reason} hint={say.act.reasonHint} optional value={reason} onChange={setReason} />
    </ActForm>
  );
}

export function ExplainPrice({ tender }: Of) {
  const { words } = useWords();
  const { tenders: say } = words.pages;
  const offers = useOffers({ tender });
  const asked = tender.lowPrices.outcome === 'told' ? tender.lowPrices.offers : [];
  const [offer, setOffer] = useState<string | null>(null);
  const [explanation, setExplanation] = useState('');
  const [accepted, setAccepted] = useState<'yes' | 'no' | null>(null);
  if (asked.length === 0) return null;
  return (
    <ActForm
      tender={tender.view.id}
      title={say.act.explain}
      verb={say.act.explain}
      act={
        offer && accepted && explanation.trim() !== ''
          ? { act: 'record-price-explanation', offer, explanation, accepted: accepted === 'yes' }
          : undefined
      }
    >
      <Select
        label={say.offer}
        options={offers.filter(({ id }) => asked.includes(id))}
        value={offer}
        onChange={setOffer}
      />
      <TextField label={say.act.explanation} multiline value={explanation} onChange={setExplanation} />
      <RadioGroup
        label={say.act.isAccepted}
        options={[
          { id: 'yes', name: say.act.yes },
          { id: 'no', name: say.act.no },
        ]}
        value={accepted}
        onChange={setAccepted}
      />
    </ActForm>
  );
}

export function Close({ tender }: Of) {
  const { words } = useWords();
  const { act: say } = words.pages.tenders;
  return (
    <ActForm
      tender={tender.view.id}
      title={say.close}
      lead={say.closeLead}
      verb={say.close}
      act={{ act: 'close-evaluation' }}
    />
  );
}

export function Award({ tender }: Of) {
  const { words } = useWords();
  const { tenders: say } = words.pages;
  const first = tender.evaluation.standings.find(({ rank }) => rank === 1)?.offer ?? null;
  const offers = useOffers({ tender });
  const [offer, setOffer] = useState<string | null>(first);
  const [reason, setReason] = useState('');
  return (
    <ActForm
      tender={tender.view.id}
      title={say.act.award}
      lead={say.act.awardLead}
      verb={say.act.award}
      act={offer ? { act: 'award', offer, ...(reason.trim() !== '' && { reason }) } : undefined}
    >
      <Select label={say.offer} options={offers} value={offer} onChange={setOffer} />
      <TextField label={say.reason} optional value={reason} onChange={setReason} />
    </ActForm>
  );
}

export function Dissent({ tender }: Of) {
  const { words } = useWords();
  const { tenders: say } = words.pages;
  const [text, setText] = useState('');
  return (
    <ActForm
      tender={tender.view.id}
      title={say.act.dissent}
      verb={say.act.dissent}
      act={text.trim() === '' ? undefined : { act: 'record-dissent', text }}
      onDone={() => setText('')}
    >
      <TextField label={say.dissents} multiline value={text} onChange={setText} />
    </ActForm>
  );
}

function AnswerOne({ tender, place, question }: Of & { readonly place: number; readonly question: string }) {
  const { words } = useWords();
  const { act: say } = words.pages.tenders;
  const [answer, setAnswer] = useState('');
  return (
    <ActForm
      tender={tender.view.id}
      title={question}
      verb={say.answer}
      act={answer.trim() === '' ? undefined : { act: 'answer-question', asked: place, answer }}
    >
      <TextField label={say.answer} multiline value={answer} onChange={setAnswer} />
    </ActForm>
  );
}

/** A form for each question that nobody has answered. */
export function AnswerQuestions({ tender }: Of) {
  const { entries } = tender;
  const answered = new Set(entriesOf(entries, 'question-answered').map(({ asked }) => asked));
  const open = entries.flatMap((entry, place) =>
    entry.kind === 'question-asked' && !answered.has(place) ? [{ place, question: entry.question }] : [],
  );
  if (open.length === 0) return null;
  return (
    <div className="tender-forms">
      {open.map((one) => (
        <AnswerOne key={one.place} tender={tender} {...one} />
      ))}
    </div>
  );
}
