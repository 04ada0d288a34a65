import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import {
  type ReplyCapacity,
  type ReplyPlaces,
  type ReplyRequest,
  type ReplyShown,
  type ReplyStance,
  type ReplyTopic,
  replyAttachmentBytesAtMost,
  replyAttachmentsAtMost,
} from '#contract';
import { Banner } from '../components/banner/banner.tsx';
import { Button, LinkButton } from '../components/button/button.tsx';
import { Chips } from '../components/chips/chips.tsx';
import { EmptyState } from '../components/empty-state/empty-state.tsx';
import { FileDrop, FileLine } from '../components/file-drop/file-drop.tsx';
import { Link } from '../components/link/link.tsx';
import { RadioGroup } from '../components/radio-group/radio-group.tsx';
import { Select } from '../components/select/select.tsx';
import { TextField } from '../components/text-field/text-field.tsx';
import { ProblemNote } from '../data/problem-note.tsx';
import { useAttachToReply, useReplyPlaces, useSendReply } from '../data/replied.ts';
import { Shown } from '../data/shown.tsx';
import { announce } from '../frame/announce.ts';
import { PageHeading } from '../frame/page-heading.tsx';
import { useAddressKey } from '../frame/use-address.ts';
import { useWords } from '../frame/words.tsx';
import { otherSettlement, type ReplyForm, useKeptForm } from './kept-form.ts';
import './replies.css';

const stances: readonly ReplyStance[] = ['concern', 'question', 'support'];
const topics: readonly ReplyTopic[] = [
  'water',
  'grazing',
  'dust',
  'graves-and-monuments',
  'roads',
  'jobs',
  'other',
];
const capacities: readonly ReplyCapacity[] = ['resident', 'akimat', 'land-user', 'organisation', 'other'];
const shownKinds: readonly ReplyShown[] = ['words', 'named', 'counted'];

type Fault = 'topics' | 'text' | 'settlement' | 'name';

function faultsOf(form: ReplyForm): Fault[] {
  const isOther = form.settlement === otherSettlement;
  const isPlaced = isOther ? form.settlementName.trim() !== '' : form.settlement !== null;
  return [
    ...(form.topics.length === 0 ? (['topics'] as const) : []),
    ...(form.text.trim() === '' ? (['text'] as const) : []),
    ...(isPlaced ? [] : (['settlement'] as const)),
    ...(form.shown === 'named' && form.name.trim() === '' ? (['name'] as const) : []),
  ];
}

function Files(props: {
  readonly form: ReplyForm;
  readonly onChange: (attachments: ReplyForm['attachments']) => void;
}) {
  const { form, onChange } = props;
  const { words, format } = useWords();
  const { replies: say } = words.pages;
  const attach = useAttachToReply();
  const take = async (files: readonly File[]) => {
    let attachments = form.attachments;
    for (const file of files.slice(0, replyAttachmentsAtMost - attachments.length)) {
      const { sha256, name } = await attach.mutateAsync(file);
      attachments = [...attachments.filter((one) => one.sha256 !== sha256), { sha256, name }];
      onChange(attachments);
    }
  };
  return (
    <>
      <FileDrop
        label={say.files}
        hint={say.filesMost(format.number(replyAttachmentsAtMost))}
        accept={['.jpg', '.jpeg', '.png', '.pdf']}
        maximumBytes={replyAttachmentBytesAtMost}
        limit={format.bytes(replyAttachmentBytesAtMost)}
        multiple
        onFiles={(files) => void take(files).catch(() => {})} // the refusal stands below
      >
        {form.attachments.map(({ sha256, name }) => (
          <FileLine key={sha256} name={name}>
            <Button
              size="small"
              kind="quiet"
              onPress={() => onChange(form.attachments.filter((one) => one.sha256 !== sha256))}
            >
              {say.filesLeft}
            </Button>
          </FileLine>
        ))}
      </FileDrop>
      {attach.error && <ProblemNote error={attach.error} />}
    </>
  );
}

function Form({ places }: { readonly places: ReplyPlaces }) {
  const { words, format, language } = useWords();
  const { replies: say } = words.pages;
  const navigate = useNavigate();
  const send = useSendReply();
  const { record } = places;
  const { form, change, forget } = useKeptForm(record.id);
  const [isAsked, setAsked] = useState(false);
  const faults = faultsOf(form);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (faults.length > 0 || form.settlement === null || send.isPending) return;
    const { key, settlement, settlementName, email, topics: about, attachments, ...said } = form;
    const request: ReplyRequest = {
      ...said,
      record: record.id as ReplyRequest['record'],
      topics: [...about],
      attachments: attachments.map((one) => ({ ...one })),
      settlement: settlement === otherSettlement ? { name: settlementName } : { id: settlement },
      language,
      ...(email.trim() !== '' && { email: email.trim() }),
    };
    send.mutate(
      { request, key },
      {
        onSuccess: ({ number, ownAddress }) => {
          forget();
          announce(say.sent(number));
          void navigate(`${ownAddress}?sent=1`, { replace: true });
        },
      },
    );
  };
  return (
    <form className="reply-form" onSubmit={submit}>
      {places.hasPlan && (
        <RadioGroup
          label={say.what}
          options={(['record', 'plan'] as const).map((id) => ({ id, name: say.parts[id] ?? id }))}
          value={form.part}
          onChange={(part) => change({ part })}
        />
      )}
      <RadioGroup
        label={say.stance}
        options={stances.map((id) => ({ id, name: say.stances[id] ?? id }))}
        value={form.stance}
        onChange={(stance) => change({ stance })}
      />
      <Chips
        label={say.topic}
        chips={topics.map((id) => ({ id, name: say.topics[id] ?? id }))}
        value={form.topics}
        onChange={(chosen) => change({ topics: chosen })}
      />
      <TextField
        label={say.text}
        hint={say.textHint}
        multiline
        value={form.text}
        onChange={(text) => change({ text })}
        maxLength={4000}
        error={isAsked && faults.includes('text') ? say.faults.text : undefined}
      />
      <RadioGroup
        label={say.who}
        options={capacities.map((id) => ({ id, name: say.capacities[id] ?? id }))}
        value={form.capacity}
        onChange={(capacity) => change({ capacity })}
      />
      <Select
        label={say.settlement}
        options={[
          ...places.items.map(({ id, name, kilometres }) => ({
            id,
            name: say.settlementOf(name, format.distance(kilometres * 1000)),
          })),
          { id: otherSettlement, name: say.settlementOther },
        ]}
        value={form.settlement}
        onChange={(settlement) => change({ settlement })}
        error={isAsked && faults.includes('settlement') ? say.faults.settlement : undefined}
      />
      {form.settlement === otherSettlement && (
        <TextField
          label={say.settlementName}
          value={form.settlementName}
          onChange={(settlementName) => change({ settlementName })}
          maxLength={100}
        />
      )}
      <TextField
        label={say.yourName}
        hint={say.yourNameHint}
        optional={form.shown !== 'named'}
        autoComplete="name"
        value={form.name}
        onChange={(name) => change({ name })}
        maxLength={200}
        error={isAsked && faults.includes('name') ? say.faults.name : undefined}
      />
      <RadioGroup
        label={say.shown}
        hint={say.shownHow}
        options={shownKinds.map((id) => ({ id, name: say.shownKinds[id] ?? id }))}
        value={form.shown}
        onChange={(shown) => change({ shown })}
      />
      <Files form={form} onChange={(attachments) => change({ attachments })} />
      <TextField
        label={say.email}
        hint={places.mailLeaves ? say.emailHint : say.noMail}
        optional
        type="email"
        autoComplete="email"
        value={form.email}
        onChange={(email) => change({ email })}
        maxLength={200}
      />
      <p className="small-print">
        {say.promise(format.workingDays(places.answerWorkingDays))}{' '}
        {record.kind === 'application' && say.noStop} {say.kept}
      </p>
      {isAsked && faults.length > 0 && (
        <Banner tone="problem">
          <ul>
            {faults.map((fault) => (
              <li key={fault}>{say.faults[fault]}</li>
            ))}
          </ul>
        </Banner>
      )}
      {send.error && <ProblemNote error={send.error} />}
      <div className="buttons">
        <Button type="submit" kind="primary" isDisabled={send.isPending}>
          {say.send}
        </Button>
      </div>
    </form>
  );
}

function About({ record }: { readonly record: string }) {
  const { words } = useWords();
  return (
    <Shown of={useReplyPlaces(record)} waiting={{ lines: 12 }}>
      {(places) => (
        <>
          <p>
            {words.pages.replies.about}:{' '}
            <Link href={places.record.address}>
              {places.record.kind === 'application'
                ? words.records.application(places.record.id)
                : words.records.licence(places.record.id)}
            </Link>
          </p>
          <Form key={places.record.id} places={places} />
        </>
      )}
    </Shown>
  );
}

export default function NewReplyPage() {
  const { words } = useWords();
  const { replies: say } = words.pages;
  const [record] = useAddressKey('about');
  return (
    <>
      <PageHeading title={say.newTitle}>{say.newLead}</PageHeading>
      {/^(A|EL)-\d{6,}$/.test(record) ? (
        <About record={record} />
      ) : (
        <EmptyState title={say.noRecord} action={<LinkButton href="/register">{say.toRegister}</LinkButton>}>
          {say.noRecordHow}
        </EmptyState>
      )}
    </>
  );
}
