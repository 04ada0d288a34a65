import { Calculator, Factory, FilePlus2 } from 'lucide-react';
import { pages, type TenderList } from '#contract';
import { Badge } from '../components/badge/badge.tsx';
import { LinkButton } from '../components/button/button.tsx';
import { EmptyState } from '../components/empty-state/empty-state.tsx';
import { Link } from '../components/link/link.tsx';
import { type Column, Table } from '../components/table/table.tsx';
import { useClock } from '../data/clock.ts';
import { Shown } from '../data/shown.tsx';
import { PageHeading } from '../frame/page-heading.tsx';
import { useRegister } from '../frame/register.tsx';
import { useWords } from '../frame/words.tsx';
import { useTenders } from './use-tender.ts';
import './tenders.css';

type Line = TenderList['items'][number];

function List({ list }: { readonly list: TenderList }) {
  const { words, format } = useWords();
  const clock = useClock();
  const { session } = useRegister();
  const { tenders: say } = words.pages;
  const columns: readonly Column<Line>[] = [
    {
      id: 'title',
      title: say.columns.title,
      isRowHeader: true,
      render: (line) => (
        <>
          <Link href={pages.tender(line.id)} lang="en">
            {line.title}
          </Link>{' '}
          {line.example && <Badge tone="simulated">{say.example}</Badge>}
        </>
      ),
    },
    { id: 'buyer', title: say.columns.buyer, render: (line) => line.buyer },
    { id: 'stage', title: say.columns.stage, render: (line) => say.stages[line.stage] },
    { id: 'due', title: say.columns.due, render: (line) => clock.full(line.offersDue) },
    { id: 'offers', title: say.columns.offers, align: 'end', render: (line) => format.number(line.offers) },
  ];
  return (
    <>
      <p className="tenders-do">{say.whatToDo}</p>
      <div className="buttons">
        {session?.signedIn && session.role === 'commission' && (
          <LinkButton kind="primary" icon={FilePlus2} href={pages.newTender}>
            {say.newTender}
          </LinkButton>
        )}
        <LinkButton icon={Calculator} href={pages.recomputeTender}>
          {say.recomputeLink}
        </LinkButton>
        <LinkButton icon={Factory} href={pages.makers}>
          {say.makersLink}
        </LinkButton>
      </div>
      <section>
        <Table
          caption={say.title}
          hideCaption
          columns={columns}
          rows={list.items}
          rowKey={(line) => line.id}
          empty={<EmptyState title={say.none}>{say.noneAdvice}</EmptyState>}
        />
      </section>
      <section aria-labelledby="tender-cases">
        <h2 id="tender-cases">{say.cases}</h2>
        <p className="small-print">{say.casesLead}</p>
        <ul className="near-list plain-list">
          {list.cases.map(({ id, from, until }) => (
            <li key={id}>
              <Link href={pages.tenderCase(id)}>{say.caseNames[id] ?? id}</Link>
              <span className="near-more">{format.range(from.slice(0, 4), until.slice(0, 4))}</span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

export default function TendersPage() {
  const { words } = useWords();
  const tenders = useTenders();
  return (
    <>
      <PageHeading title={words.pages.tenders.title}>{words.pages.tenders.lead}</PageHeading>
      <Shown of={tenders} waiting={{ shape: 'table', lines: 5 }}>
        {(list) => <List list={list} />}
      </Shown>
    </>
  );
}
