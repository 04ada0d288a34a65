import { type FormEvent, useState } from 'react';
import type { InterestAnswerKind, InterestView } from '#contract';
import { Banner } from '../components/banner/banner.tsx';
import { Button, LinkButton } from '../components/button/button.tsx';
import { EmptyState } from '../components/empty-state/empty-state.tsx';
import { RadioGroup } from '../components/radio-group/radio-group.tsx';
import { Select } from '../components/select/select.tsx';
import { TextField } from '../components/text-field/text-field.tsx';
import { useAnswerInterest, useInterests, usePackages } from '../data/disclosed.ts';
import { ProblemNote } from '../data/problem-note.tsx';
import { Shown } from '../data/shown.tsx';
import { PageHeading } from '../frame/page-heading.tsx';
import { useWords } from '../frame/words.tsx';
import { InterestLine } from '../interest/interest-line.tsx';
import { OfficersOnly } from './officers-only.tsx';

const kinds: readonly InterestAnswerKind[] = ['data-room', 'public-information', 'nothing-held'];

function AnswerForm({ interest }: { readonly interest: InterestView }) {
  const { words } = useWords();
  const { interest: say } = words.pages;
  const answer = useAnswerInterest(interest.id);
  const packages = usePackages();
  const [kind, setKind] = useState<InterestAnswerKind>('data-room');
  const [opened, setOpened] = useState<string | null>(null);
  const [text, setText] = useState('');
  const [isAsked, setAsked] = useState(false);
  const isWhole = text.trim() !== '' && (kind !== 'data-room' || opened !== null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (!isWhole || answer.isPending) return;
    answer.mutate({ kind, text, ...(kind === 'data-room' && opened !== null && { package: opened }) });
  };
  return (
    <form className="interest-form" onSubmit={submit}>
      <RadioGroup
        label={say.answerKind}
        options={kinds.map((id) => ({ id, name: say.answerKinds[id] ?? id }))}
        value={kind}
        onChange={setKind}
      />
      {kind === 'data-room' && (
        <Select
          label={say.answerPackage}
          options={(packages.data?.items ?? []).map(({ id, title }) => ({ id, name: title, detail: id }))}
          value={opened}
          onChange={setOpened}
        />
      )}
      <TextField label={say.answerText} multiline value={text} onChange={setText} maxLength={4000} />
      {isAsked && !isWhole && <Banner tone="problem">{say.choosePackage}</Banner>}
      {answer.error && <ProblemNote error={answer.error} />}
      <div className="buttons">
        <Button type="submit" kind="primary" isDisabled={answer.isPending}>
          {say.send}
        </Button>
      </div>
    </form>
  );
}

/** What waits can be answered in place, one at a time. */
function Waiting({ interest }: { readonly interest: InterestView }) {
  const { words } = useWords();
  const [isOpen, setOpen] = useState(false);
  const { interest: say } = words.pages;
  return (
    <InterestLine interest={interest} name>
      {interest.status === 'waits' &&
        (isOpen ? (
          <AnswerForm interest={interest} />
        ) : (
          <Button size="small" onPress={() => setOpen(true)}>
            {say.answer}
          </Button>
        ))}
    </InterestLine>
  );
}

export default function DeskInterestsPage() {
  const { words, format } = useWords();
  const { interest: say, dataRoom } = words.pages;
  return (
    <OfficersOnly>
      <PageHeading title={say.deskTitle}>{say.deskLead}</PageHeading>
      <div className="buttons">
        <LinkButton href="/data-room">{dataRoom.title}</LinkButton>
        <LinkButton kind="quiet" href="/desk/mail">
          {words.pages.watch.outbox}
        </LinkButton>
        <LinkButton kind="quiet" href="/interest">
          {say.title}
        </LinkButton>
      </div>
      <OfficersInterests clock={(days) => say.clock(format.workingDays(days))} none={say.deskNone} />
    </OfficersOnly>
  );
}

function OfficersInterests(props: { readonly clock: (days: number) => string; readonly none: string }) {
  return (
    <Shown of={useInterests()} waiting={{ lines: 10 }}>
      {({ items, answerWorkingDays }) => (
        <>
          <p>{props.clock(answerWorkingDays)}</p>
          {!items.some(({ status }) => status === 'waits') && <EmptyState title={props.none} />}
          {items.map((interest) => (
            <Waiting key={interest.id} interest={interest} />
          ))}
        </>
      )}
    </Shown>
  );
}
