import type { AccessJournal } from '#contract';
import { Banner } from '../components/banner/banner.tsx';
import { type Column, Table } from '../components/table/table.tsx';
import { useClock } from '../data/clock.ts';
import { useAccessJournal } from '../data/disclosed.ts';
import { Shown } from '../data/shown.tsx';
import { useWords } from '../frame/words.tsx';

type Line = AccessJournal['lines'][number];

/** Who did what with a package; a reader sees the lines by and about itself. */
export function Journal({ id, isOfficer }: { readonly id: string; readonly isOfficer: boolean }) {
  const { words, format } = useWords();
  const clock = useClock();
  const { dataRoom: say } = words.pages;
  const columns: readonly Column<Line>[] = [
    {
      id: 'line',
      title: say.line,
      align: 'end',
      width: '4rem',
      render: ({ number }) => format.number(number),
    },
    { id: 'when', title: say.when, isRowHeader: true, render: ({ at }) => clock.full(at) },
    { id: 'who', title: say.who, render: ({ person }) => person },
    { id: 'did', title: say.did, render: ({ act }) => say.acts[act] ?? act },
    { id: 'subject', title: say.subject, render: ({ subject }) => subject },
  ];
  return (
    <section>
      <h2>{say.journal}</h2>
      <p>{isOfficer ? say.journalLeadDesk : say.journalLead}</p>
      <Shown of={useAccessJournal(id)} waiting={{ shape: 'table', lines: 5 }}>
        {({ whole, head, lines }) => (
          <>
            {whole ? <p>{say.journalWhole}</p> : <Banner tone="problem">{say.journalBroken}</Banner>}
            <Table
              caption={say.journal}
              hideCaption
              columns={columns}
              rows={lines}
              rowKey={({ number }) => String(number)}
            />
            {head !== null && (
              <p className="small-print">
                {say.journalHead}: <span className="package-hash">{head}</span>
              </p>
            )}
          </>
        )}
      </Shown>
    </section>
  );
}
