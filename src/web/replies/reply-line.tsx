import type { ReplyLine as Line } from '#contract';
import { Badge } from '../components/badge/badge.tsx';
import { Link } from '../components/link/link.tsx';
import { useWords } from '../frame/words.tsx';
import './replies.css';

/** How the desk's promise stands: it is overdue in the open. */
export function ReplyClock({ reply }: { readonly reply: Line }) {
  const { words, format } = useWords();
  const { replies: say } = words.pages;
  const { answeredOn, answeredInWorkingDays, workingDaysLeft: left, answerBy } = reply;
  if (answeredOn !== null) {
    return (
      <Badge tone={answeredOn > answerBy ? 'duty' : 'met'}>
        {say.answeredAfter(format.date(answeredOn), format.workingDays(answeredInWorkingDays ?? 0))}
      </Badge>
    );
  }
  const day = format.date(answerBy);
  if (left !== null && left < 0) {
    return <Badge tone="stops">{say.overdueSince(day, format.workingDays(-left))}</Badge>;
  }
  return (
    <Badge tone={(left ?? 0) <= 1 ? 'duty' : 'notice'}>
      {left === 0 ? say.answerToday(day) : say.answerBy(day, format.workingDays(left ?? 0))}
    </Badge>
  );
}

/** What the log says of a reply, in a few words. */
export function ReplyFacts({ reply }: { readonly reply: Line }) {
  const { words, format } = useWords();
  const { replies: say } = words.pages;
  const { record } = reply;
  const name = record.kind === 'application' ? words.records.application : words.records.licence;
  return (
    <p className="reply-facts">
      <Link href={record.address}>{name(record.id)}</Link>
      {reply.part === 'plan' && <span>{say.parts.plan}</span>}
      <span>{say.stances[reply.stance]}</span>
      <span>{reply.topics.map((topic) => say.topics[topic] ?? topic).join(', ')}</span>
      <span>{say.capacities[reply.capacity]}</span>
      <span>{format.date(reply.receivedOn)}</span>
      {reply.simulated && <Badge tone="simulated">{words.ground.simulated}</Badge>}
    </p>
  );
}
