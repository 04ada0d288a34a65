import type { ReplyLine as Line } from '#contract';
import { Badge } from '../components/badge/badge.tsx';
import { Link } from '../components/link/link.tsx';
import { useWords } from '../frame/words.tsx';
import './replies.css';

/** How the desk's promise stands: it is overdue in the open. The badge is short, so that a phone shows the day whole. */
export function ReplyClock({ reply }: { readonly reply: Line }) {
  const { words, format } = useWords();
  const { replies: say } = words.pages;
  const { answeredOn, answeredInWorkingDays, workingDaysLeft: left, answerBy, status, withdrawnOn } = reply;
  if (status === 'withdrawn' && withdrawnOn !== null) {
    return (
      <p className="reply-clock">
        <Badge>{say.statuses[status]}</Badge> {say.withdrawnOn(format.date(withdrawnOn))}
      </p>
    );
  }
  const day = format.date(answerBy);
  const isLate = answeredOn === null ? status === 'overdue' : answeredOn > answerBy;
  const said =
    answeredOn !== null
      ? say.answeredAfter(format.date(answeredOn), format.workingDays(answeredInWorkingDays ?? 0))
      : left === null || left === 0
        ? say.answerToday(day)
        : left < 0
          ? say.overdueSince(day, format.workingDays(-left))
          : say.answerBy(day, format.workingDays(left));
  const tone = isLate
    ? answeredOn === null
      ? 'stops'
      : 'duty'
    : answeredOn !== null
      ? 'met'
      : (left ?? 0) <= 1
        ? 'duty'
        : 'notice';
  return (
    <p className="reply-clock">
      <Badge tone={tone}>{say.statuses[status]}</Badge> {said}
    </p>
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
