import type { ApplicationView } from '#contract';
import { cellsFromRuns } from '#grid';
import { writtenCodes } from '../check/area-summary.tsx';
import { Badge } from '../components/badge/badge.tsx';
import { Link } from '../components/link/link.tsx';
import { type Column, Table } from '../components/table/table.tsx';
import { useWords } from '../frame/words.tsx';

type Place = ApplicationView['places'][number];
type Rival = ApplicationView['rivals'][number];

/** The place on each block; blocks with the same line before them stand together. */
export function Places({ places }: { readonly places: readonly Place[] }) {
  const { words, format } = useWords();
  const { application } = words.pages;
  const columns: readonly Column<Place>[] = [
    {
      id: 'place',
      title: application.columns.place,
      isRowHeader: true,
      render: ({ place }) => <strong>{format.number(place)}</strong>,
    },
    {
      id: 'blocks',
      title: application.columns.blocks,
      render: ({ cells }) => {
        const all = cellsFromRuns(cells);
        return (
          <>
            {format.blocks(all.length)}{' '}
            <small className="queue-codes">{writtenCodes(all.slice(0, 40))}</small>
          </>
        );
      },
    },
    {
      id: 'ahead',
      title: application.columns.ahead,
      render: ({ ahead, place }) =>
        ahead.length === 0 ? (
          application.first
        ) : (
          <>
            {ahead.map((id, i) => (
              <span key={id}>
                {i > 0 && ', '}
                <Link href={`/applications/${id}`}>{id}</Link>
              </span>
            ))}
            {place - 1 > ahead.length && ` ${application.more(format.number(place - 1 - ahead.length))}`}
          </>
        ),
    },
  ];
  return (
    <Table
      caption={application.queue}
      hideCaption
      columns={columns}
      rows={places}
      rowKey={({ ahead, cells }) => `${ahead.join()} ${cells[0]?.[0]}`}
    />
  );
}

/** Everyone else on the same blocks, in the order of receipt. */
export function Rivals({ rivals }: { readonly rivals: readonly Rival[] }) {
  const { words, format } = useWords();
  const { application } = words.pages;
  if (rivals.length === 0) return <p>{application.rivalsNone}</p>;
  const columns: readonly Column<Rival>[] = [
    {
      id: 'id',
      title: application.rivalColumns.id,
      isRowHeader: true,
      render: (rival) => (
        <>
          <Link href={rival.address}>{rival.id}</Link>{' '}
          {rival.simulated && <Badge tone="simulated">{words.ground.simulatedShort}</Badge>}
        </>
      ),
    },
    {
      id: 'applicant',
      title: application.rivalColumns.applicant,
      render: (rival) => rival.applicant ?? words.records.nameErased,
    },
    {
      id: 'status',
      title: application.rivalColumns.status,
      render: (rival) => words.records.applicationStatus[rival.status] ?? rival.status,
    },
    {
      id: 'shared',
      title: application.rivalColumns.shared,
      align: 'end',
      render: (rival) => format.number(rival.sharedBlocks),
    },
    {
      id: 'ahead',
      title: application.rivalColumns.ahead,
      align: 'end',
      render: (rival) => format.number(rival.aheadOn),
    },
  ];
  return (
    <Table
      caption={application.rivals}
      hideCaption
      columns={columns}
      rows={rivals}
      rowKey={(rival) => rival.id}
    />
  );
}
