import type { ReactNode } from 'react';
import './empty-state.css';

export interface EmptyStateProps {
  /** Why there is nothing: "No licence matches these filters". */
  readonly title: string;
  /** What to do about it. */
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}

export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="empty-state">
      <svg width={56} height={40} viewBox="0 0 56 40" aria-hidden className="empty-state-mark">
        <path d="M4 9C13 6.5 22 9 28 15 34 9 43 6.5 52 9M4 20C13 17.5 22 20 28 26 34 20 43 17.5 52 20M4 31C13 28.5 22 31 28 37 34 31 43 28.5 52 31" />
      </svg>
      <p className="empty-state-title">{title}</p>
      {children && <div className="empty-state-text">{children}</div>}
      {action}
    </div>
  );
}
