import { type ReactNode, useRef } from 'react';
import { Scroller } from '../scroller/scroller.tsx';
import { useWindow } from './use-window.ts';
import './virtual-list.css';

export interface VirtualListProps<Item> {
  readonly label: string;
  readonly items: readonly Item[];
  readonly itemKey: (item: Item) => string;
  /** Height of every row in pixels. */
  readonly rowHeight: number;
  readonly render: (item: Item, place: number) => ReactNode;
}

/** A list of any length: only what is in sight is drawn, and readers by ear still hear how long it is. Fills its parent. */
export function VirtualList<Item>({ label, items, itemKey, rowHeight, render }: VirtualListProps<Item>) {
  const scroller = useRef<HTMLElement>(null);
  const { start, end, before, after } = useWindow(scroller, items.length, rowHeight);
  return (
    <Scroller ref={scroller} label={label} className="virtual-list">
      <ul className="plain-list" style={{ paddingTop: before, paddingBottom: after }}>
        {items.slice(start, end).map((item, offset) => (
          <li
            key={itemKey(item)}
            aria-setsize={items.length}
            aria-posinset={start + offset + 1}
            style={{ height: rowHeight }}
          >
            {render(item, start + offset)}
          </li>
        ))}
      </ul>
    </Scroller>
  );
}
