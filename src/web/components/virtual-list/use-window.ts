import { type RefObject, useEffect, useState } from 'react';

export interface RowWindow {
  /** First row to draw, and the row after the last. */
  readonly start: number;
  readonly end: number;
  /** Empty space above and below, in pixels. */
  readonly before: number;
  readonly after: number;
}

/** Rows drawn beyond the edge on either side, so that a quick scroll does not show white. */
const overscanRows = 12;

/** The rows of a list of equal rows that a scroller of a height shows at an offset. */
export function windowAt(count: number, rowHeight: number, scrollTop: number, height: number): RowWindow {
  const first = Math.min(count, Math.max(0, Math.floor(scrollTop / rowHeight) - overscanRows));
  const end = Math.min(count, Math.ceil((scrollTop + height) / rowHeight) + overscanRows);
  const last = Math.max(first, end);
  return { start: first, end: last, before: first * rowHeight, after: (count - last) * rowHeight };
}

/** Follows a scroller and says which of its equal rows to draw. */
export function useWindow(
  scroller: RefObject<HTMLElement | null>,
  count: number,
  rowHeight: number,
): RowWindow {
  const [view, setView] = useState(() => windowAt(count, rowHeight, 0, 800));
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const look = () => {
      const next = windowAt(count, rowHeight, element.scrollTop, element.clientHeight || 800);
      setView((now) =>
        now.start === next.start && now.end === next.end && now.after === next.after ? now : next,
      );
    };
    look();
    element.addEventListener('scroll', look, { passive: true });
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      observer.disconnect();
    };
  }, [scroller, count, rowHeight]);
  return view;
}
