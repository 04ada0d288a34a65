import type { DifferenceApplication, DifferenceLicence, DifferenceView } from '#contract';
import { Badge } from '../components/badge/badge.tsx';
import { Link } from '../components/link/link.tsx';
import { type Column, Table } from '../components/table/table.tsx';
import { useClock } from '../data/clock.ts';
import { useWords } from '../frame/words.tsx';

/** Rows of a list that stand on the page; the files have them all. */
const shownRows = 100;

function RecordNumber({ row }: { readonly row: DifferenceLicence | DifferenceApplication }) {
  const { words } = useWords();
  return (
    <>
      <Link href={row.address}>{row.id}</Link>{' '}
      {row.simulated && <Badge tone="simulated">{words.ground.simulatedShort}</Badge>}
    </>
  );
}

interface SectionProps<Row> {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
}

function Section<Row extends { readonly id: string }>({ id, title, rows, columns }: SectionProps<Row>) {
  const { words, format } = useWords();
  const { differences: say } = words.pages;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {title} <span className="differences-count">{format.number(rows.length)}</span>
      </h2>
      {rows.length === 0 ? (
        <p>{say.none}</p>
      ) : (
        <>
          <Table
            caption={title}
            hideCaption
            columns={columns}
            rows={rows.slice(0, shownRows)}
            rowKey={(row) => row.id}
          />
          {rows.length > shownRows && (
            <p className="small-print">{say.more(format.number(shownRows), format.number(rows.length))}</p>
          )}
        </>
      )}
    </section>
  );
}

type LicenceColumn = Column<DifferenceLicence>;

function useLicenceColumns() {
  const { words, format } = useWords();
  const { columns } = words.pages.differences;
  const id: LicenceColumn = {
    id: 'id',
    title: columns.id,
    isRowHeader: true,
    render: (row) => <RecordNumber row={row} />,
  };
  const holder: LicenceColumn = {
    id: 'holder',
    title: columns.holder,
    render: (row) => row.holder ?? words.records.nameErased,
  };
  const blocks: LicenceColumn = {
    id: 'blocks',
    title: columns.blocks,
    align: 'end',
    render: (row) => format.number(row.blocks),
  };
  const area: LicenceColumn = {
    id: 'area',
    title: columns.area,
    align: 'end',
    render: (row) => format.area(row.areaSquareKilometres * 1e6),
  };
  return { id, holder, blocks, area };
}

/** Licences granted, ended and changed. */
export function LicenceLists({ view }: { readonly view: DifferenceView }) {
  const { words, format } = useWords();
  const { differences: say } = words.pages;
  const { id, holder, blocks, area } = useLicenceColumns();
  const term: LicenceColumn = {
    id: 'term',
    title: say.columns.term,
    render: (row) => `${format.date(row.from)} – ${format.date(row.until)}`,
  };
  const ended: LicenceColumn = {
    id: 'ended',
    title: say.columns.ended,
    render: (row) =>
      row.ended &&
      `${format.date(row.ended.on)}, ${words.records.endReasons[row.ended.reason] ?? row.ended.reason}`,
  };
  const change: LicenceColumn = {
    id: 'change',
    title: say.columns.change,
    render: (row) =>
      [
        row.before && row.before.blocks !== row.blocks
          ? say.fewer(format.blocks(row.before.blocks), format.blocks(row.blocks))
          : undefined,
        row.payments ? say.payments(row.payments, format.number(row.payments)) : undefined,
      ]
        .filter(Boolean)
        .join(', '),
  };
  const lists = [
    { list: 'granted', columns: [id, holder, blocks, area, term] },
    { list: 'ended', columns: [id, holder, blocks, area, ended] },
    { list: 'changed', columns: [id, holder, change] },
  ] as const;
  return lists.map(({ list, columns }) => (
    <Section
      key={list}
      id={`differences-${list}`}
      title={say.sections[list]}
      rows={view[list]}
      columns={columns}
    />
  ));
}

/** Applications lodged and decided. */
export function ApplicationLists({ view }: { readonly view: DifferenceView }) {
  const { words, format } = useWords();
  const clock = useClock();
  const { differences: say } = words.pages;
  const first: readonly Column<DifferenceApplication>[] = [
    { id: 'id', title: say.columns.id, isRowHeader: true, render: (row) => <RecordNumber row={row} /> },
    {
      id: 'applicant',
      title: say.columns.applicant,
      render: (row) => row.applicant ?? words.records.nameErased,
    },
    { id: 'blocks', title: say.columns.blocks, align: 'end', render: (row) => format.number(row.blocks) },
  ];
  const lodged: Column<DifferenceApplication> = {
    id: 'lodged',
    title: say.columns.lodged,
    render: (row) => clock.full(row.lodgedAt),
  };
  const outcome: Column<DifferenceApplication> = {
    id: 'outcome',
    title: say.columns.outcome,
    render: (row) =>
      [words.records.applicationStatus[row.status] ?? row.status, row.decidedOn && format.date(row.decidedOn)]
        .filter(Boolean)
        .join(', '),
  };
  return (
    <>
      <Section
        id="differences-lodged"
        title={say.sections.lodged}
        rows={view.lodged}
        columns={[...first, lodged]}
      />
      <Section
        id="differences-decided"
        title={say.sections.decided}
        rows={view.decided}
        columns={[...first, outcome]}
      />
    </>
  );
}
