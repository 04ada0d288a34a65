/** Parts that the pages of a mineral and of an oblast share: who says what, and the deposits themselves. */
import type { DepositRow, MineralView } from '#contract';
import { pages } from '#contract';
import { Badge } from '../components/badge/badge.tsx';
import { Link } from '../components/link/link.tsx';
import { type Column, type Sort, Table } from '../components/table/table.tsx';
import { DepositName } from '../data/deposit-name.tsx';
import { SourceLine } from '../data/source-line.tsx';
import { useWords } from '../frame/words.tsx';
import '../deposit/deposit.css';

/** Columns of deposits, the same wherever they are listed. */
function useDepositColumns(): readonly Column<DepositRow>[] {
  const { words, format } = useWords();
  const { known } = words.pages;
  return [
    {
      id: 'name',
      title: known.name,
      isRowHeader: true,
      isSortable: true,
      render: (row) => <DepositName of={row} address={row.address} />,
    },
    {
      id: 'minerals',
      title: known.minerals,
      render: (row) => format.list(row.minerals.slice(0, 4).map((code) => words.minerals[code])),
    },
    {
      id: 'oblast',
      title: known.oblast,
      isSortable: true,
      render: ({ oblast }) =>
        oblast && <Link href={pages.district(oblast)}>{words.places.oblasts[oblast] ?? oblast}</Link>,
    },
    {
      id: 'position',
      title: known.position,
      render: ({ location }) =>
        location ? (
          location.quality === 'rough' ? (
            <Badge tone="cannot-tell">{known.rough}</Badge>
          ) : (
            format.coordinates(location.position[1], location.position[0])
          )
        ) : (
          <Badge tone="cannot-tell">{known.nowhere}</Badge>
        ),
    },
    {
      id: 'figures',
      title: known.figures,
      render: ({ hasFigures }) => (hasFigures ? known.stated : known.notStated),
    },
    {
      id: 'publishers',
      title: known.publishers,
      align: 'end',
      isSortable: true,
      render: ({ datasets }) => format.number(datasets.length),
    },
  ];
}

export function DepositTable(props: {
  readonly caption: string;
  readonly rows: readonly DepositRow[];
  readonly sort?: Sort;
  readonly onSort?: (sort: Sort) => void;
}) {
  const columns = useDepositColumns();
  const { caption, rows, sort, onSort } = props;
  return (
    <Table
      caption={caption}
      columns={onSort ? columns : columns.map((column) => ({ ...column, isSortable: false }))}
      rows={rows}
      rowKey={({ id }) => id}
      {...(sort && { sort })}
      {...(onSort && { onSort })}
    />
  );
}

/** Who says it, with how many records, and under which licence. */
export function Publishers({ of }: { readonly of: Pick<MineralView, 'publishers' | 'sources'> }) {
  const { words, format } = useWords();
  const { known } = words.pages;
  return (
    <section>
      <h2>{known.whoSays}</h2>
      <Table
        caption={known.whoSays}
        hideCaption
        columns={[
          { id: 'publisher', title: known.publisher, isRowHeader: true, render: (row) => row.publisher },
          { id: 'edition', title: known.edition, render: (row) => <span lang="en">{row.edition}</span> },
          { id: 'count', title: known.records, align: 'end', render: (row) => format.number(row.count) },
        ]}
        rows={of.publishers}
        rowKey={({ dataset }) => dataset}
      />
      <ul className="plain-list source-lines small-print">
        {of.sources.map((source) => (
          <li key={source.dataset}>
            <SourceLine source={source} /> <span lang="en">{source.credit}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Places of deposits as the map takes them. */
export function placesOf(rows: readonly DepositRow[]) {
  return rows.flatMap(({ id, location }) =>
    location ? [{ id, longitude: location.position[0], latitude: location.position[1] }] : [],
  );
}
