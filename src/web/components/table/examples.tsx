import { useState } from 'react';
import { EmptyState } from '../empty-state/empty-state.tsx';
import type { ComponentExamples } from '../example.ts';
import { GroundTag } from '../ground-tag/ground-tag.tsx';
import { Link } from '../link/link.tsx';
import { type Column, type Sort, Table } from './table.tsx';

interface Row {
  readonly id: string;
  readonly holder: string;
  readonly blocks: number;
  readonly state: 'held-exploration' | 'closing';
}

const row = (place: number): Row => ({
  id: `EL-${String(place).padStart(6, '0')}`,
  holder: `Example holder ${place}`,
  blocks: ((place * 37) % 200) + 1,
  state: place % 7 === 0 ? 'closing' : 'held-exploration',
});
const few = [1, 2, 3, 7].map(row);
const many = Array.from({ length: 5000 }, (_, place) => row(place + 1));

const columns: readonly Column<Row>[] = [
  {
    id: 'id',
    title: 'Licence',
    render: ({ id }) => <Link href={`/licences/${id}`}>{id}</Link>,
    isSortable: true,
    width: '8rem',
  },
  { id: 'holder', title: 'Holder', render: ({ holder }) => holder, isSortable: true },
  { id: 'state', title: 'State', render: ({ state }) => <GroundTag state={state} /> },
  {
    id: 'blocks',
    title: 'Blocks',
    render: ({ blocks }) => blocks,
    isSortable: true,
    align: 'end',
    width: '6rem',
  },
];

function Sortable({ rows, isLong = false }: { readonly rows: readonly Row[]; readonly isLong?: boolean }) {
  const [sort, setSort] = useState<Sort>({ column: 'id', direction: 'ascending' });
  const sign = sort.direction === 'ascending' ? 1 : -1;
  const sorted = rows.toSorted((a, b) =>
    sort.column === 'blocks'
      ? sign * (a.blocks - b.blocks)
      : sign *
        String(a[sort.column as 'id' | 'holder']).localeCompare(String(b[sort.column as 'id' | 'holder'])),
  );
  return (
    <Table
      caption="Live licences"
      columns={columns}
      rows={sorted}
      rowKey={({ id }) => id}
      sort={sort}
      onSort={setSort}
      selectedKey="EL-000002"
      isLong={isLong}
    />
  );
}

export const examples: ComponentExamples = {
  component: 'Table',
  use: 'Records side by side. A real table; with isLong it holds tens of thousands of rows and draws those in sight.',
  states: [
    { name: 'sortable, one row selected', render: () => <Sortable rows={few} /> },
    {
      name: 'long, 5,000 rows',
      render: () => (
        <div style={{ height: 280 }}>
          <Sortable rows={many} isLong />
        </div>
      ),
    },
    {
      name: 'empty',
      render: () => (
        <Table
          caption="Live licences"
          columns={columns}
          rows={[]}
          rowKey={({ id }) => id}
          empty={
            <EmptyState title="No licence matches these filters">
              Take out a filter, or choose another day.
            </EmptyState>
          }
        />
      ),
    },
  ],
};
