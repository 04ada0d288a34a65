import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { useWords } from '../../frame/words.tsx';
import { classNames } from '../class-names.ts';
import { Scroller } from '../scroller/scroller.tsx';
import { useWindow } from '../virtual-list/use-window.ts';
import './table.css';

export interface Column<Row> {
  readonly id: string;
  readonly title: string;
  readonly render: (row: Row) => ReactNode;
  /** Figures stand at the end, so that their digits line up. */
  readonly align?: 'start' | 'end';
  /** CSS width: `9rem`, `20%`. */
  readonly width?: string;
  readonly isSortable?: boolean;
  /** The cell that names the row, read out with every other. One a table; the first where none says so. */
  readonly isRowHeader?: boolean;
}

export interface Sort {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

export interface TableProps<Row> {
  /** Names the table for readers by ear, and in sight unless `hideCaption`. */
  readonly caption: string;
  readonly hideCaption?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly sort?: Sort | undefined;
  readonly onSort?: (sort: Sort) => void;
  /** The row that the map or the panel shows. */
  readonly selectedKey?: string | undefined;
  readonly onHoverRow?: (row: Row | undefined) => void;
  /** Thousands of rows: fixed row height, only what is in sight is drawn; the table fills its parent and scrolls in it. */
  readonly isLong?: boolean;
  /** Stands instead of the rows when there are none: why, and what to do. */
  readonly empty?: ReactNode;
  readonly foot?: ReactNode;
}

const longRowHeight = 36;

function SortButton<Row>({
  column,
  sort,
  onSort,
}: Pick<TableProps<Row>, 'sort' | 'onSort'> & { column: Column<Row> }) {
  const direction = sort?.column === column.id ? sort.direction : undefined;
  const Icon = direction === 'ascending' ? ArrowUp : direction === 'descending' ? ArrowDown : ArrowUpDown;
  return (
    <button
      type="button"
      className="table-sort"
      onClick={() =>
        onSort?.({ column: column.id, direction: direction === 'ascending' ? 'descending' : 'ascending' })
      }
    >
      {column.title}
      <Icon aria-hidden size={14} className={direction ? undefined : 'table-sort-idle'} />
    </button>
  );
}

export function Table<Row>(props: TableProps<Row>) {
  const {
    caption,
    hideCaption,
    columns,
    rows,
    rowKey,
    sort,
    onSort,
    selectedKey,
    onHoverRow,
    isLong,
    empty,
    foot,
  } = props;
  const { words, format } = useWords();
  const scroller = useRef<HTMLElement>(null);
  const windowed = useWindow(scroller, rows.length, longRowHeight);
  const { start, end, before, after } = isLong
    ? windowed
    : { start: 0, end: rows.length, before: 0, after: 0 };
  const header = columns.find((column) => column.isRowHeader) ?? columns[0];

  return (
    <Scroller ref={scroller} label={caption} className={classNames('table-scroll', isLong && 'table-long')}>
      <table className="table" aria-rowcount={rows.length + 1}>
        <caption className={hideCaption ? 'by-ear' : 'table-caption'}>
          {caption}
          <span className="table-count">
            , {words.controls.rows(rows.length, format.number(rows.length))}
          </span>
        </caption>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column) => (
              <th
                key={column.id}
                scope="col"
                className={column.align === 'end' ? 'table-end' : undefined}
                style={column.width ? { width: column.width } : undefined}
                {...(column.isSortable && {
                  'aria-sort': sort?.column === column.id ? sort.direction : 'none',
                })}
              >
                {column.isSortable ? (
                  <SortButton column={column} sort={sort} {...(onSort && { onSort })} />
                ) : (
                  column.title
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {before > 0 && <tr aria-hidden style={{ height: before }} />}
          {rows.slice(start, end).map((row, offset) => {
            const key = rowKey(row);
            return (
              <tr
                key={key}
                aria-rowindex={start + offset + 2}
                {...(key === selectedKey && { 'data-selected': true, 'aria-current': 'true' as const })}
                {...(onHoverRow && {
                  onPointerEnter: () => onHoverRow(row),
                  onPointerLeave: () => onHoverRow(undefined),
                })}
              >
                {columns.map((column) =>
                  column === header ? (
                    <th
                      key={column.id}
                      scope="row"
                      className={column.align === 'end' ? 'table-end' : undefined}
                    >
                      {column.render(row)}
                    </th>
                  ) : (
                    <td key={column.id} className={column.align === 'end' ? 'table-end' : undefined}>
                      {column.render(row)}
                    </td>
                  ),
                )}
              </tr>
            );
          })}
          {after > 0 && <tr aria-hidden style={{ height: after }} />}
        </tbody>
        {foot && <tfoot>{foot}</tfoot>}
      </table>
      {rows.length === 0 && empty}
    </Scroller>
  );
}
