import { type FormEvent, useState } from 'react';
import { api, type DeskReply } from '#contract';
import { Banner } from '../components/banner/banner.tsx';
import { Button, LinkButton } from '../components/button/button.tsx';
import { EmptyState } from '../components/empty-state/empty-state.tsx';
import { Link } from '../components/link/link.tsx';
import { TextField } from '../components/text-field/text-field.tsx';
import { useClock } from '../data/clock.ts';
import { ProblemNote } from '../data/problem-note.tsx';
import { useAnswerReply, useAskAboutReply, useDeskReplies } from '../data/replied.ts';
import { Shown } from '../data/shown.tsx';
import { OfficersOnly } from '../desk/officers-only.tsx';
import { PageHeading } from '../frame/page-heading.tsx';
import { useWords } from '../frame/words.tsx';
import { Messages } from './messages.tsx';
import { ReplyClock, ReplyFacts } from './reply-line.tsx';
import './replies.css';

function AskForm({ reply, onDone }: { readonly reply: DeskReply; readonly onDone: () => void }) {
  const { words } = useWords();
  const { replies: say } = words.pages;
  const ask = useAskAboutReply(reply.number);
  const [text, setText] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '' || ask.isPending) return;
    ask.mutate(text, { onSuccess: onDone });
  };
  return (
    <form className="reply-form" onSubmit={submit}>
      <TextField label={say.ask} multiline value={text} onChange={setText} maxLength={4000} />
      {ask.error && <ProblemNote error={ask.error} />}
      <div className="buttons">
        <Button type="submit" kind="primary" isDisabled={ask.isPending || text.trim() === ''}>
          {say.askSend}
        </Button>
      </div>
    </form>
  );
}

function AnswerForm({ reply }: { readonly reply: DeskReply }) {
  const { words } = useWords();
  const { replies: say } = words.pages;
  const answer = useAnswerReply(reply.number);
  const [text, setText] = useState('');
  const [privately, setPrivately] = useState('');
  const [withheld, setWithheld] = useState('');
  const [isAsked, setAsked] = useState(false);
  const isEmpty = text.trim() === '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (isEmpty || answer.isPending) return;
    answer.mutate({ text, privately, withheld });
  };
  return (
    <form className="reply-form" onSubmit={submit}>
      <TextField
        label={say.answerText}
        multiline
        value={text}
        onChange={setText}
        maxLength={4000}
        error={isAsked && isEmpty ? say.answerMissing : undefined}
      />
      <TextField
        label={say.answerPrivately}
        multiline
        optional
        value={privately}
        onChange={setPrivately}
        maxLength={4000}
      />
      {reply.said && reply.said.shown !== 'counted' && (
        <TextField
          label={say.withhold}
          hint={say.withholdHint}
          optional
          value={withheld}
          onChange={setWithheld}
          maxLength={1000}
        />
      )}
      {answer.error && <ProblemNote error={answer.error} />}
      <div className="buttons">
        <Button type="submit" kind="primary" isDisabled={answer.isPending}>
          {say.answerSend}
        </Button>
      </div>
    </form>
  );
}

type SaidWords = NonNullable<DeskReply['said']>;

function DeskWords({ reply, said }: { readonly reply: DeskReply; readonly said: SaidWords }) {
  const { words } = useWords();
  const { replies: say } = words.pages;
  return (
    <>
      <p>
        {say.wordsOf(said.name === '' ? say.nameless : said.name, said.settlement)}. {say.shownAs}:{' '}
        {say.shownKinds[said.shown]}
      </p>
      <p className="reply-words">{said.text}</p>
      {said.attachments.length > 0 && (
        <ul className="plain-list">
          {said.attachments.map(({ sha256, name }) => (
            <li key={sha256}>
              <a href={api.replyAttachment(reply.number, sha256)} target="_blank" rel="noreferrer">
                {name}
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function DeskLine({ reply }: { readonly reply: DeskReply }) {
  const { words } = useWords();
  const clock = useClock();
  const { replies: say } = words.pages;
  const [open, setOpen] = useState<'ask' | 'answer'>();
  const { said } = reply;
  const isApplication = reply.record.kind === 'application';
  return (
    <article className="reply" aria-label={words.records.reply(reply.number)}>
      <h2 className="reply-title">
        <Link href={reply.address}>{words.records.reply(reply.number)}</Link>
      </h2>
      <ReplyClock reply={reply} />
      <ReplyFacts reply={reply} />
      {said ? <DeskWords reply={reply} said={said} /> : <p>{say.wordsStates.withdrawn}</p>}
      <Messages messages={reply.messages} when={clock.full} isDesk />
      {reply.answer ? (
        <p className="reply-words">{reply.answer.text}</p>
      ) : (
        <>
          <div className="buttons">
            <Button size="small" kind="primary" onPress={() => setOpen('answer')}>
              {say.answerNow}
            </Button>
            <Button size="small" onPress={() => setOpen('ask')}>
              {say.ask}
            </Button>
            <LinkButton
              size="small"
              kind="quiet"
              href={isApplication ? `/desk/${reply.record.id}` : reply.record.address}
            >
              {isApplication
                ? words.records.application(reply.record.id)
                : words.records.licence(reply.record.id)}
            </LinkButton>
          </div>
          {open === 'ask' && <AskForm reply={reply} onDone={() => setOpen(undefined)} />}
          {open === 'answer' && <AnswerForm reply={reply} />}
        </>
      )}
    </article>
  );
}

function DeskReplies() {
  const { words, format } = useWords();
  const { replies: say } = words.pages;
  return (
    <Shown of={useDeskReplies()} waiting={{ lines: 10 }}>
      {({ items, answerWorkingDays }) => (
        <>
          {items.some(({ status }) => status === 'overdue') && (
            <Banner tone="problem">
              {say.overdue}: {format.number(items.filter(({ status }) => status === 'overdue').length)}
            </Banner>
          )}
          {!items.some(({ status }) => status !== 'answered') && <EmptyState title={say.deskNone} />}
          {items.map((reply) => (
            <DeskLine key={reply.number} reply={reply} />
          ))}
          <p className="small-print">{say.promise(format.workingDays(answerWorkingDays))}</p>
        </>
      )}
    </Shown>
  );
}

export default function DeskRepliesPage() {
  const { words } = useWords();
  const { replies: say } = words.pages;
  return (
    <OfficersOnly>
      <PageHeading title={say.deskTitle}>{say.deskLead}</PageHeading>
      <div className="buttons">
        <LinkButton size="small" kind="quiet" href="/replies">
          {say.title}
        </LinkButton>
        <LinkButton size="small" kind="quiet" href="/desk/mail">
          {words.pages.watch.outbox}
        </LinkButton>
      </div>
      <DeskReplies />
    </OfficersOnly>
  );
}
