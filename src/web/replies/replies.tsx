import type { ReplyIndex, ReplyLine } from '#contract';
import { LinkButton } from '../components/button/button.tsx';
import { Chips } from '../components/chips/chips.tsx';
import { EmptyState } from '../components/empty-state/empty-state.tsx';
import { Link } from '../components/link/link.tsx';
import { Pagination } from '../components/pagination/pagination.tsx';
import { useReplies } from '../data/replied.ts';
import { Shown } from '../data/shown.tsx';
import { PageHeading } from '../frame/page-heading.tsx';
import { useAddressKey } from '../frame/use-address.ts';
import { useWords } from '../frame/words.tsx';
import { ReplyClock, ReplyFacts } from './reply-line.tsx';
import './replies.css';

const statuses: readonly ReplyLine['status'][] = ['waits', 'overdue', 'answered', 'withdrawn'];
const pageSize = 50;

function Counts({ index }: { readonly index: ReplyIndex }) {
  const { words, format } = useWords();
  const { replies: say } = words.pages;
  const { counts, topics } = index;
  const { medianWorkingDays: median } = counts;
  const figures: readonly (readonly [string, string])[] = [
    [say.received, format.number(counts.received)],
    [say.waits, format.number(counts.waits)],
    [say.overdue, format.number(counts.overdue)],
    [say.answered, format.number(counts.answered)],
    [say.answeredInTime, format.number(counts.answeredInTime)],
    ...(counts.withdrawn === 0
      ? []
      : [[say.statuses.withdrawn ?? '', format.number(counts.withdrawn)] as const]),
    ...(median === null ? [] : [[say.median, format.number(median)] as const]),
  ];
  return (
    <>
      <dl className="reply-counts">
        {figures.map(([title, figure]) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{figure}</dd>
          </div>
        ))}
      </dl>
      {topics.length > 0 && (
        <p>
          {say.topicsCounted}:{' '}
          {topics
            .map(({ topic, count }) => `${say.topics[topic] ?? topic} ${format.number(count)}`)
            .join(', ')}
        </p>
      )}
    </>
  );
}

function Index({ index }: { readonly index: ReplyIndex }) {
  const { words, format } = useWords();
  const { replies: say } = words.pages;
  const [status, setStatus] = useAddressKey('status');
  const [, setPage] = useAddressKey('page');
  const from = (index.page - 1) * index.pageSize;
  if (index.counts.received === 0) {
    return (
      <EmptyState title={say.none} action={<LinkButton href="/register">{say.toRegister}</LinkButton>}>
        {say.noneHow}
      </EmptyState>
    );
  }
  return (
    <>
      <Counts index={index} />
      <Chips
        label={say.filter}
        mode="one"
        chips={[{ id: '', name: say.all }, ...statuses.map((id) => ({ id, name: say.statuses[id] ?? id }))]}
        value={[statuses.find((one) => one === status) ?? '']}
        onChange={([id = '']) => {
          setPage('');
          setStatus(id);
        }}
      />
      {index.items.length === 0 && <EmptyState title={say.noneFound} />}
      {index.items.map((reply) => (
        <article key={reply.number} className="reply">
          <h2 className="reply-title">
            <Link href={reply.address}>{words.records.reply(reply.number)}</Link>
          </h2>
          <ReplyFacts reply={reply} />
          <ReplyClock reply={reply} />
        </article>
      ))}
      {index.total > index.pageSize && (
        <Pagination
          from={from + 1}
          to={from + index.items.length}
          total={index.total}
          onPrevious={index.page > 1 ? () => setPage(String(index.page - 1)) : undefined}
          onNext={from + index.items.length < index.total ? () => setPage(String(index.page + 1)) : undefined}
        />
      )}
      <p className="small-print">{say.promise(format.workingDays(index.answerWorkingDays))}</p>
    </>
  );
}

export default function RepliesPage() {
  const { words } = useWords();
  const { replies: say } = words.pages;
  const [status] = useAddressKey('status');
  const [page] = useAddressKey('page');
  const [record] = useAddressKey('record');
  const asked = {
    page: Math.max(1, Number(page) || 1),
    pageSize,
    ...(statuses.some((one) => one === status) && { status }),
    ...(/^(A|EL)-\d{6,}$/.test(record) && { record }),
  };
  return (
    <>
      <PageHeading title={say.title}>{say.lead}</PageHeading>
      <Shown of={useReplies(asked)} waiting={{ lines: 10 }}>
        {(index) => <Index index={index} />}
      </Shown>
    </>
  );
}
