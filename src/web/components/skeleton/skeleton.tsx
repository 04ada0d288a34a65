import { useEffect, useState } from 'react';
import { useWords } from '../../frame/words.tsx';
import './skeleton.css';

export interface SkeletonProps {
  /** `text`: lines of a paragraph. `table`: rows. `block`: a picture or map. */
  readonly shape?: 'text' | 'table' | 'block';
  readonly lines?: number;
}

/** Work under 300 ms shows nothing at all: a flash says less than a short wait. */
const patienceMilliseconds = 300;

/** The shape of what is coming. */
export function Skeleton({ shape = 'text', lines = 3 }: SkeletonProps) {
  const { words } = useWords();
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), patienceMilliseconds);
    return () => clearTimeout(timer);
  }, []);
  if (!isShown) return null;
  const count = shape === 'block' ? 1 : lines;
  return (
    <div className={`skeleton skeleton-${shape}`} role="status">
      <span className="by-ear">{words.frame.loading}</span>
      {Array.from({ length: count }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are alike and never move
        <span key={line} className="skeleton-line" aria-hidden />
      ))}
    </div>
  );
}
