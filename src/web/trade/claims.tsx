import { api, type ClaimRow, withQuery } from '#contract';
import { Link } from '../components/link/link.tsx';
import { type Column, Table } from '../components/table/table.tsx';
import { Shown } from '../data/shown.tsx';
import { PageHeading } from '../frame/page-heading.tsx';
import { useWords } from '../frame/words.tsx';
import { ChamberLinks } from './chamber-links.tsx';
import { useTradeClaims } from './reads.ts';
import { VerdictBadge } from './verdict-badge.tsx';
import './trade.css';

/** Sentences said in public with the verdict that the data gives each. */
export default function ClaimsPage() {
  const { words, format } = useWords();
  const { trade: say } = words.pages;
  const claims = useTradeClaims();
  const columns: readonly Column<ClaimRow>[] = [
    {
      id: 'sentence',
      title: say.sentence,
      isRowHeader: true,
      render: ({ id, sentence, address }) => <Link href={address}>{say.sentences[id] ?? sentence}</Link>,
    },
    { id: 'verdict', title: say.verdict, render: ({ verdict }) => <VerdictBadge verdict={verdict} /> },
    { id: 'reason', title: say.computation, render: ({ reason }) => say.reasons[reason] ?? reason },
    { id: 'said', title: say.said, render: ({ saidOn }) => format.date(saidOn) },
  ];
  return (
    <>
      <PageHeading title={say.claims}>{say.claimsLead}</PageHeading>
      <ChamberLinks />
      <Shown of={claims}>
        {({ items, on }) => (
          <>
            <Table caption={say.claims} hideCaption columns={columns} rows={items} rowKey={({ id }) => id} />
            <p className="small-print">
              {say.asOf(format.date(on))}{' '}
              <a className="link" href={withQuery(api.tradeClaims, { format: 'csv' })} download>
                {say.csv}
              </a>
            </p>
          </>
        )}
      </Shown>
    </>
  );
}
