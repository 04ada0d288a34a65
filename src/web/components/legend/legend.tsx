import type { ReactNode } from 'react';
import { useWords } from '../../frame/words.tsx';
import './legend.css';

export interface LegendItem {
  readonly id: string;
  /** The sign as the map draws it. */
  readonly sign: ReactNode;
  readonly name: string;
  /** How many are in view; absent where it is not counted. */
  readonly count?: number;
}

export interface LegendProps {
  readonly title: string;
  readonly items: readonly LegendItem[];
  readonly note?: ReactNode;
}

/** What the signs mean, and how many of each are in view. */
export function Legend({ title, items, note }: LegendProps) {
  const { words, format } = useWords();
  return (
    <section className="legend" aria-label={title}>
      <h3 className="legend-title">{title}</h3>
      <ul className="legend-items">
        {items.map(({ id, sign, name, count }) => (
          <li key={id} className="legend-item" {...(count === 0 && { 'data-none': true })}>
            <span className="legend-sign">{sign}</span>
            <span className="legend-name">{name}</span>
            {count !== undefined && (
              <span className="legend-count">
                <span aria-hidden>{count === 0 ? '–' : format.number(count)}</span>
                <span className="by-ear">
                  {count === 0 ? words.map.noneInView : words.map.inView(format.number(count))}
                </span>
              </span>
            )}
          </li>
        ))}
      </ul>
      {note && <div className="legend-note">{note}</div>}
    </section>
  );
}
