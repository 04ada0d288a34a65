import { useParams } from 'react-router';
import type { ReplyView } from '#contract';
import { Hash } from '../components/code-block/code-block.tsx';
import { Link } from '../components/link/link.tsx';
import { useReply } from '../data/replied.ts';
import { Shown } from '../data/shown.tsx';
import { PageHeading } from '../frame/page-heading.tsx';
import { useWords } from '../frame/words.tsx';
import { EntryLines } from '../log/entry-lines.tsx';
import { ReplyClock, ReplyFacts } from './reply-line.tsx';
import './replies.css';

/** The words as far as they are public, or why they are not. */
function Words({ reply }: { readonly reply: ReplyView }) {
  const { words } = useWords();
  const { replies: say } = words.pages;
  const { words: given, wordsState, withheld } = reply;
  if (!given) {
    return (
      <p>
        {say.wordsStates[wordsState]} {withheld}
      </p>
    );
  }
  const who = given.name ?? say.capacities[reply.capacity] ?? reply.capacity;
  return (
    <figure>
      <blockquote className="reply-words">{given.text}</blockquote>
      <figcaption>{say.wordsOf(who, given.settlement)}</figcaption>
    </figure>
  );
}

/** The answer with the digest that the log has of it. */
export function Answer({ answer }: { readonly answer: NonNullable<ReplyView['answer']> }) {
  const { words } = useWords();
  const { replies: say } = words.pages;
  return (
    <section aria-labelledby="reply-answer">
      <h2 id="reply-answer">{say.answer}</h2>
      <p className="reply-words">{answer.text}</p>
      <p className="small-print">
        {say.digest}: <Hash value={answer.digest} short />
      </p>
    </section>
  );
}

function Reply({ reply }: { readonly reply: ReplyView }) {
  const { words, format } = useWords();
  const { replies: say } = words.pages;
  return (
    <>
      <PageHeading title={words.records.reply(reply.number)} />
      <ReplyFacts reply={reply} />
      <ReplyClock reply={reply} />
      <section aria-labelledby="reply-said">
        <h2 id="reply-said">{say.said}</h2>
        <Words reply={reply} />
      </section>
      {reply.answer && <Answer answer={reply.answer} />}
      <section aria-labelledby="reply-entries">
        <h2 id="reply-entries">{words.records.proof}</h2>
        <EntryLines entries={reply.entries} shape="full" of={reply.number} />
      </section>
      <p className="small-print">{say.promise(format.workingDays(reply.workingDays))}</p>
      <Link href="/replies">{say.title}</Link>
    </>
  );
}

export default function ReplyPage() {
  const { number = '' } = useParams();
  return (
    <Shown of={useReply(number)} waiting={{ lines: 8 }}>
      {(reply) => <Reply reply={reply} />}
    </Shown>
  );
}
