import type { ApplicationList, LicenceRow } from '#contract';
import { Badge } from '../components/badge/badge.tsx';
import { Link } from '../components/link/link.tsx';
import type { Column } from '../components/table/table.tsx';
import { useCountryName } from '../data/countries.ts';
import { useClock } from '../data/country.ts';
import { useLawWords } from '../data/law-gate.tsx';
import { useNextMoveWords } from '../data/next-move.tsx';
import { CounterNote } from '../deviations/deviation-note.tsx';
import { useWords } from '../frame/words.tsx';

/** Columns that stand in the table unless the reader chooses otherwise. */
export const usualColumns = ['id', 'holder', 'status', 'blocks', 'until', 'oblasts'] as const;

interface RecordLinkProps {
  readonly record: { readonly id: string; readonly address: string; readonly simulated: boolean };
}

function RecordLink({ record: { id, address, simulated } }: RecordLinkProps) {
  const { words } = useWords();
  return (
    <>
      <Link href={address}>{id}</Link>
      {simulated && (
        <>
          {' '}
          <Badge tone="simulated">{words.ground.simulatedShort}</Badge>
        </>
      )}
    </>
  );
}

/** Every column that the register of licences can show. */
export function useLicenceColumns(): readonly Column<LicenceRow>[] {
  const { words, format } = useWords();
  const law = useLawWords();
  const countryName = useCountryName();
  const { columnNames } = words.pages.registerPage;
  return [
    {
      id: 'id',
      title: columnNames.id,
      isSortable: true,
      isRowHeader: true,
      width: '8.5rem',
      render: (row) => <RecordLink record={row} />,
    },
    {
      id: 'holder',
      title: columnNames.holder,
      isSortable: true,
      render: (row) => row.holder ?? words.records.nameErased,
    },
    {
      id: 'country',
      title: columnNames.country,
      render: (row) => (row.country === null ? '' : countryName(row.country)),
    },
    {
      id: 'status',
      title: columnNames.status,
      width: '6rem',
      render: (row) => words.records.licenceStatus[row.status] ?? row.status,
    },
    {
      id: 'blocks',
      title: columnNames.blocks,
      isSortable: true,
      align: 'end',
      render: (row) => format.number(row.blocks),
    },
    {
      id: 'area',
      title: columnNames.area,
      align: 'end',
      render: (row) => format.area(row.areaSquareKilometres * 1e6),
    },
    { id: 'from', title: columnNames.from, isSortable: true, render: (row) => format.date(row.from) },
    { id: 'until', title: columnNames.until, isSortable: true, render: (row) => format.date(row.until) },
    {
      id: 'oblasts',
      title: columnNames.oblasts,
      render: (row) => row.oblasts.map((code) => words.places.oblasts[code] ?? code).join(', '),
    },
    {
      id: 'minerals',
      title: columnNames.minerals,
      render: (row) => row.minerals.map((code) => words.minerals[code]).join(', '),
    },
    {
      id: 'due',
      title: columnNames.due,
      isSortable: true,
      render: (row) => row.nextDuty && `${law.costPart(row.nextDuty.what)}, ${format.date(row.nextDuty.due)}`,
    },
  ];
}

type ApplicationRow = ApplicationList['items'][number];

export function useApplicationColumns(): readonly Column<ApplicationRow>[] {
  const { words, format } = useWords();
  const clock = useClock();
  const moveOf = useNextMoveWords();
  const { columnNames } = words.pages.registerPage;
  return [
    {
      id: 'id',
      title: columnNames.id,
      isRowHeader: true,
      width: '8.5rem',
      render: (row) => <RecordLink record={row} />,
    },
    {
      id: 'applicant',
      title: columnNames.applicant,
      render: (row) => row.applicant ?? words.records.nameErased,
    },
    {
      id: 'status',
      title: columnNames.status,
      render: (row) => words.records.applicationStatus[row.status] ?? row.status,
    },
    {
      id: 'blocks',
      title: columnNames.blocks,
      isSortable: true,
      align: 'end',
      render: (row) => format.number(row.blocks),
    },
    {
      id: 'lodged',
      title: columnNames.lodged,
      isSortable: true,
      render: (row) => (
        <>
          {clock.full(row.lodgedAt)}
          {row.counter && (
            <small>
              {' '}
              <CounterNote counter={row.counter} />
            </small>
          )}
        </>
      ),
    },
    {
      id: 'due',
      title: columnNames.move,
      isSortable: true,
      render: (row) => row.next && moveOf(row.next),
    },
  ];
}
