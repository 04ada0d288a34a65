/** Every seal in public, what became of it, and where the law knows it the form to make one. */
import type { SealedFilingView } from '#contract';
import { Link } from '../components/link/link.tsx';
import { Table } from '../components/table/table.tsx';
import { law, useClock } from '../data/country.ts';
import { LawGate, useLawWords } from '../data/law-gate.tsx';
import { useSealedFilings } from '../data/reads.ts';
import { Shown } from '../data/shown.tsx';
import { PageHeading } from '../frame/page-heading.tsx';
import { useToday } from '../frame/today.ts';
import { useWords } from '../frame/words.tsx';
import { mirror } from '../mirror/note.ts';
import { MakeSeal } from './make-seal.tsx';
import { TimeLeft } from './time-left.tsx';
import './sealed-filings.css';

/** What the law of the register says of a filing sealed now. */
function ByLaw() {
  const { words, format } = useWords();
  const { sealedFilings: say } = words.pages;
  const lawWords = useLawWords();
  const clock = useClock();
  const knows = law.sealedFiling(useToday());
  if (knows.known) {
    return <p>{say.known(clock.full(knows.opensBefore), format.number(knows.mostClosed))}</p>;
  }
  return (
    <>
      <p>{say.notKnown(lawWords.citation(knows.cite))}</p>
      <p>
        <Link href="/law/benchmark#benchmark-what-if">{say.benchmark}</Link>
      </p>
    </>
  );
}

function All({ items }: { readonly items: readonly SealedFilingView[] }) {
  const { words } = useWords();
  const { sealedFilings: say } = words.pages;
  const clock = useClock();
  return (
    <Table
      caption={say.all}
      rows={items}
      rowKey={({ id }) => id}
      empty={say.none}
      columns={[
        { id: 'filing', title: say.filing, render: ({ id, address }) => <Link href={address}>{id}</Link> },
        {
          id: 'status',
          title: say.status,
          render: ({ status, opensBefore }) => (
            <>
              {say.statuses[status]} {status === 'sealed' && <TimeLeft until={opensBefore} />}
            </>
          ),
        },
        { id: 'sealed', title: say.sealedAt, render: ({ sealedAt }) => clock.full(sealedAt) },
        { id: 'until', title: say.opensBefore, render: ({ opensBefore }) => clock.full(opensBefore) },
        {
          id: 'opened',
          title: say.openedTo,
          render: ({ opened }) => (opened ? <Link href={opened.address}>{opened.application}</Link> : '–'),
        },
      ]}
    />
  );
}

function SealedFilings() {
  const { words, format } = useWords();
  const { sealedFilings: say } = words.pages;
  const today = useToday();
  return (
    <>
      <PageHeading title={say.title}>{say.lead}</PageHeading>
      <ByLaw />
      <Shown of={useSealedFilings()} waiting={{ lines: 6 }}>
        {({ items, parties }) => (
          <>
            <All items={items} />
            {parties.length > 0 && (
              <Table
                caption={say.parties}
                rows={parties}
                rowKey={({ party }) => party}
                columns={[
                  { id: 'party', title: say.party, render: ({ party }) => <code>{party}</code> },
                  ...(['sealed', 'opened', 'lapsed'] as const).map((id) => ({
                    id,
                    title: say.statuses[id],
                    align: 'end' as const,
                    render: (row: (typeof parties)[number]) => format.number(row[id]),
                  })),
                ]}
              />
            )}
          </>
        )}
      </Shown>
      {law.sealedFiling(today).known && !mirror && <MakeSeal />}
    </>
  );
}

export default function SealedFilingsPage() {
  return (
    <LawGate>
      <SealedFilings />
    </LawGate>
  );
}
