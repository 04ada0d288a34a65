import { type FormEvent, useState } from 'react';
import { useParams } from 'react-router';
import type { OwnReply } from '#contract';
import { Banner } from '../components/banner/banner.tsx';
import { Button, LinkButton } from '../components/button/button.tsx';
import { KeyValues } from '../components/key-values/key-values.tsx';
import { TextField } from '../components/text-field/text-field.tsx';
import { useClock } from '../data/clock.ts';
import { ProblemNote } from '../data/problem-note.tsx';
import { useAddToReply, useConfirmReply, useOwnReply } from '../data/replied.ts';
import { Shown } from '../data/shown.tsx';
import { PageHeading } from '../frame/page-heading.tsx';
import { useAddressKey } from '../frame/use-address.ts';
import { useWords } from '../frame/words.tsx';
import { Messages } from './messages.tsx';
import { Answer } from './reply.tsx';
import { ReplyClock, ReplyFacts } from './reply-line.tsx';
import { WithdrawReply } from './withdraw-reply.tsx';
import './replies.css';

/** What a letter's link asks for is done by a click: programs that open links by themselves must not do it. */
function Confirm({ reply, secret }: { readonly reply: OwnReply; readonly secret: string }) {
  const { words } = useWords();
  const { replies: say } = words.pages;
  const [key] = useAddressKey('confirm');
  const confirm = useConfirmReply(secret);
  if (confirm.error) return <ProblemNote error={confirm.error} />;
  if (key === '' || reply.mail !== 'to-confirm') return null;
  return (
    <Banner
      tone="notice"
      title={say.confirm}
      action={
        <Button kind="primary" isDisabled={confirm.isPending} onPress={() => confirm.mutate(key)}>
          {say.confirmNow}
        </Button>
      }
    >
      {say.emailHint}
    </Banner>
  );
}

function More({ secret }: { readonly secret: string }) {
  const { words } = useWords();
  const { replies: say } = words.pages;
  const add = useAddToReply(secret);
  const [text, setText] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '' || add.isPending) return;
    add.mutate(text, { onSuccess: () => setText('') });
  };
  return (
    <form className="reply-form" onSubmit={submit}>
      <TextField label={say.tell} multiline optional value={text} onChange={setText} maxLength={4000} />
      {add.error && <ProblemNote error={add.error} />}
      <div className="buttons">
        <Button type="submit" isDisabled={add.isPending || text.trim() === ''}>
          {say.tellSend}
        </Button>
      </div>
    </form>
  );
}

function Own({ reply, secret }: { readonly reply: OwnReply; readonly secret: string }) {
  const { words, format } = useWords();
  const clock = useClock();
  const { replies: say } = words.pages;
  const [sent] = useAddressKey('sent');
  const link = window.location.origin + reply.ownAddress;
  const { said, withdrawnOn } = reply;
  return (
    <>
      <PageHeading title={say.ownTitle(reply.number)} />
      {withdrawnOn !== null && (
        <Banner tone="notice" title={say.withdrawnTitle(format.date(withdrawnOn))}>
          {say.withdrawnWhat}
        </Banner>
      )}
      {sent !== '' && said && (
        <Banner tone="notice" title={say.sent(reply.number)}>
          {say.keepLink}
        </Banner>
      )}
      <Confirm reply={reply} secret={secret} />
      <ReplyClock reply={reply} />
      {reply.answer && <Answer answer={reply.answer} />}
      {reply.privateAnswer !== '' && (
        <section aria-labelledby="reply-private">
          <h2 id="reply-private">{say.privately}</h2>
          <p className="reply-words">{reply.privateAnswer}</p>
        </section>
      )}
      <section aria-labelledby="reply-own-words">
        <h2 id="reply-own-words">{say.text}</h2>
        <ReplyFacts reply={reply} />
        {said && <p className="reply-words">{said.text}</p>}
        <Messages messages={reply.messages} when={clock.full} />
        {said && !reply.answer && <More secret={secret} />}
      </section>
      <KeyValues
        items={[
          {
            key: say.linkIs,
            value: (
              <a className="reply-link" href={reply.ownAddress}>
                {link}
              </a>
            ),
            source: say.keepLink,
          },
          ...(said
            ? [
                {
                  key: say.mail,
                  value:
                    reply.mail === 'to-confirm' && !reply.mailLeaves
                      ? say.noMail
                      : say.mailStates[reply.mail],
                },
                { key: say.shown, value: say.shownKinds[said.shown], source: say.shownHow },
              ]
            : []),
        ]}
      />
      <div className="buttons">
        <LinkButton href={reply.address}>{say.publicPage}</LinkButton>
        {said && (
          <a href={new URL(reply.recordAddress).pathname} download>
            {say.record}
          </a>
        )}
      </div>
      <p className="small-print">
        {said && say.recordHow} {say.promise(format.workingDays(reply.workingDays))}
      </p>
      {said && <WithdrawReply secret={secret} />}
    </>
  );
}

export default function OwnReplyPage() {
  const { secret = '' } = useParams();
  return (
    <Shown of={useOwnReply(secret)} waiting={{ lines: 10 }}>
      {(reply) => <Own reply={reply} secret={secret} />}
    </Shown>
  );
}
