import type { DepositView } from '#contract';
import { Link } from '../components/link/link.tsx';
import { Table } from '../components/table/table.tsx';
import { useWords } from '../frame/words.tsx';

type Bridge = DepositView['bridges'][number];

/** What somebody signed about how one classification answers to another, beside the statements; or that nobody did. */
export function Bridges({ bridges }: { readonly bridges: readonly Bridge[] }) {
  const { words, format } = useWords();
  const { bridges: say } = words.pages.deposit;
  if (bridges.length === 0) return <p className="small-print">{say.none}</p>;
  const coded = ({ code, category }: Bridge['from']) => `${code} ${category}`;
  return (
    <>
      <Table
        caption={say.title}
        columns={[
          {
            id: 'from-to',
            title: say.fromTo,
            isRowHeader: true,
            render: ({ from, to }) => (
              <span lang="en">
                {coded(from)} → {coded(to)}
              </span>
            ),
          },
          { id: 'said', title: say.said, render: ({ opinion }) => <q>{opinion}</q> },
          {
            id: 'signed',
            title: say.signed,
            render: ({ person, organisation, signedOn }) => (
              <>
                {person}, {organisation}
                <small className="figure-read">{format.date(signedOn)}</small>
              </>
            ),
          },
          {
            id: 'paper',
            title: say.paper,
            render: ({ document, source }) => (
              <>
                {document.url ? <Link href={document.url}>{document.title}</Link> : document.title}
                {document.page && `, ${say.page(document.page)}`}
                {document.sha256 && <small className="figure-read">SHA-256 {document.sha256}</small>}
                <small className="figure-read">
                  {source.publisher}, {source.licence}
                </small>
              </>
            ),
          },
        ]}
        rows={bridges}
        rowKey={({ source }) => source.record}
      />
      <p className="small-print">{say.lead}</p>
    </>
  );
}
