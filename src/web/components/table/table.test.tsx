import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { renderInWindow } from '../../testing/in-window.tsx';
import { windowAt } from '../virtual-list/use-window.ts';
import { type Column, Table } from './table.tsx';

afterEach(cleanup);

interface Row {
  readonly id: string;
  readonly blocks: number;
}

const columns: readonly Column<Row>[] = [
  { id: 'id', title: 'Licence', render: ({ id }) => id, isSortable: true },
  {
    id: 'blocks',
    title: 'Blocks',
    render: ({ blocks }) => blocks,
    isSortable: true,
    align: 'end',
  },
];
const rows = Array.from({ length: 3000 }, (_, place) => ({ id: `EL-${place}`, blocks: place }));

describe('a table', () => {
  test('says how it is sorted, and a press on the sorted column turns it round', () => {
    const onSort = vi.fn();
    renderInWindow(
      <Table
        caption="Live licences"
        columns={columns}
        rows={rows.slice(0, 3)}
        rowKey={({ id }) => id}
        sort={{ column: 'id', direction: 'ascending' }}
        onSort={onSort}
      />,
    );
    expect(screen.getByRole('columnheader', { name: 'Licence' }).getAttribute('aria-sort')).toBe('ascending');
    expect(screen.getByRole('columnheader', { name: 'Blocks' }).getAttribute('aria-sort')).toBe('none');
    fireEvent.click(screen.getByRole('button', { name: 'Licence' }));
    fireEvent.click(screen.getByRole('button', { name: 'Blocks' }));
    expect(onSort.mock.calls).toEqual([
      [{ column: 'id', direction: 'descending' }],
      [{ column: 'blocks', direction: 'ascending' }],
    ]);
  });

  test('of 3,000 rows draws those in sight, and still says that there are 3,000', () => {
    renderInWindow(
      <Table caption="Live licences" columns={columns} rows={rows} rowKey={({ id }) => id} isLong />,
    );
    const table = screen.getByRole('table', { name: /^Live licences ?, 3,000 rows$/ });
    expect(table.getAttribute('aria-rowcount')).toBe('3001');
    const drawn = within(table).getAllByRole('rowheader');
    expect(drawn.length).toBeLessThan(60);
    expect(drawn[0]?.textContent).toBe('EL-0');
    expect(drawn[0]?.closest('tr')?.getAttribute('aria-rowindex')).toBe('2');
  });

  test('without rows says why', () => {
    renderInWindow(
      <Table
        caption="Live licences"
        columns={columns}
        rows={[] as Row[]}
        rowKey={({ id }) => id}
        empty={<p>No licence matches.</p>}
      />,
    );
    expect(screen.getByText('No licence matches.')).toBeTruthy();
  });
});

describe('the rows of a long list that are drawn', () => {
  test('are those in sight and a dozen on either side; the rest is empty space of the right height', () => {
    expect(windowAt(1000, 36, 3600, 720)).toEqual({ start: 88, end: 132, before: 3168, after: 31248 });
  });

  test('never run past either end', () => {
    expect(windowAt(1000, 36, 0, 720)).toEqual({ start: 0, end: 32, before: 0, after: 34848 });
    expect(windowAt(1000, 36, 1e9, 720)).toEqual({ start: 1000, end: 1000, before: 36000, after: 0 });
    expect(windowAt(0, 36, 0, 720)).toEqual({ start: 0, end: 0, before: 0, after: 0 });
  });
});
