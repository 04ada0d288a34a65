import type { MailList } from '#contract';
import { Banner } from '../components/banner/banner.tsx';
import { EmptyState } from '../components/empty-state/empty-state.tsx';
import { type Column, Table } from '../components/table/table.tsx';
import { useClock } from '../data/clock.ts';
import { Shown } from '../data/shown.tsx';
import { useMail } from '../data/watched.ts';
import { PageHeading } from '../frame/page-heading.tsx';
import { useWords } from '../frame/words.tsx';
import { OfficersOnly } from './officers-only.tsx';
import '../watch/watch.css';

type Letter = MailList['items'][number];

function Letters() {
  const { words, format } = useWords();
  const clock = useClock();
  const { watch: say, people } = words.pages;
  const stateOf = ({ sentAt, tries, failure, secret }: Letter) => {
    if (sentAt !== null) return say.sentAt(clock.full(sentAt));
    if (failure === null && secret) return people.held;
    return failure === null ? say.waits : say.failed(format.number(tries), failure);
  };
  const columns: readonly Column<Letter>[] = [
    { id: 'written', title: say.written, render: ({ createdAt }) => clock.full(createdAt) },
    { id: 'recipient', title: say.recipient, isRowHeader: true, render: ({ recipient }) => recipient },
    { id: 'subject', title: say.subject, render: ({ subject }) => subject },
    { id: 'state', title: say.state, render: stateOf },
    {
      id: 'text',
      title: say.text,
      render: ({ text }) => text !== null && <span className="watch-letter">{text}</span>,
    },
  ];
  return (
    <Shown of={useMail()} waiting={{ shape: 'table', lines: 8 }}>
      {({ mailLeaves, items }) => (
        <>
          {!mailLeaves && <Banner tone="notice">{say.noMail}</Banner>}
          <Table
            caption={say.outbox}
            hideCaption
            columns={columns}
            rows={items}
            rowKey={({ id, createdAt }) => `${id} ${createdAt}`}
            empty={<EmptyState title={say.outboxNone} />}
          />
        </>
      )}
    </Shown>
  );
}

export default function DeskMailPage() {
  const { words } = useWords();
  const { watch: say } = words.pages;
  return (
    <OfficersOnly>
      <PageHeading title={say.outbox}>{say.outboxLead}</PageHeading>
      <Letters />
    </OfficersOnly>
  );
}
