import { CircleHelp } from 'lucide-react';
import { useParams } from 'react-router';
import type { TenderCase } from '#contract';
import { civilDate, partsFromCivilDate } from '#terms';
import { Badge } from '../components/badge/badge.tsx';
import { Banner } from '../components/banner/banner.tsx';
import { Link } from '../components/link/link.tsx';
import { type Column, Table } from '../components/table/table.tsx';
import { Shown } from '../data/shown.tsx';
import { PageHeading } from '../frame/page-heading.tsx';
import { useWords } from '../frame/words.tsx';
import { useTenderCase } from './use-tender.ts';
import './tenders.css';

function Case({ shown }: { readonly shown: TenderCase }) {
  const { words, format } = useWords();
  const { tenders: say } = words.pages;
  const term = (name: string) => say.case.terms[name] ?? name;
  type Offer = TenderCase['offers'][number];
  const columns: readonly Column<Offer>[] = [
    { id: 'bidder', title: say.bidder, isRowHeader: true, render: ({ bidder }) => bidder },
    { id: 'design', title: say.case.design, render: ({ design }) => design },
    {
      id: 'rank',
      title: say.case.publishedRank,
      align: 'end',
      render: ({ publishedRank }) => format.number(publishedRank),
    },
  ];
  /** As exact as the source: a day, a month or a year. */
  const dated = ({ date, precision }: TenderCase['events'][number]) => {
    if (precision === 'day') return format.date(civilDate(date));
    if (precision === 'year') return date;
    return words.units.monthAndYear(partsFromCivilDate(civilDate(`${date}-01`)));
  };
  return (
    <>
      <PageHeading title={say.caseNames[shown.id] ?? shown.id}>{say.case.lead}</PageHeading>
      <Banner tone="notice" title={say.case.cannotTell}>
        {say.case.lacks(format.list(shown.recomputation.missing.map(term)))}
      </Banner>
      <div className="tender-pair">
        <section className="stack" aria-labelledby="case-known">
          <h2 id="case-known">{say.case.known}</h2>
          <p>
            {say.case.ranked(format.date(shown.rankedOn), shown.adviser)}{' '}
            <Link href={shown.source}>{say.case.source}</Link>
          </p>
          <Table
            caption={say.case.publishedRank}
            hideCaption
            columns={columns}
            rows={shown.offers}
            rowKey={({ bidder }) => bidder}
          />
          <p>
            {say.case.priorities}: {format.list(shown.statedPriorities.map(term))}.
          </p>
          <p>
            {say.case.comparedOn}: {format.list(shown.comparedOn.map(term))}.
          </p>
        </section>
        <section className="stack" aria-labelledby="case-missing">
          <h2 id="case-missing">{say.case.missing}</h2>
          <p>{say.case.missingLead}</p>
          <ul className="near-list plain-list">
            {shown.notPublished.map((name) => (
              <li key={name}>
                <Badge tone="cannot-tell">
                  <CircleHelp aria-hidden size={13} /> {term(name)}
                </Badge>
              </li>
            ))}
          </ul>
        </section>
      </div>
      <section aria-labelledby="case-events">
        <h2 id="case-events">{say.case.events}</h2>
        <ol className="plain-list case-events">
          {shown.events.map((event) => (
            <li key={`${event.date} ${event.event}`}>
              <strong>{dated(event)}</strong>
              <span>
                <span lang="en">{event.event}</span> <Link href={event.sourceUrl}>{say.case.source}</Link>
              </span>
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}

export default function TenderCasePage() {
  const { id = '' } = useParams();
  const found = useTenderCase(id);
  return (
    <Shown of={found} waiting={{ lines: 12 }}>
      {(shown) => <Case shown={shown} />}
    </Shown>
  );
}
