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
        <path d="M4 8 28 16 52 8M4 20 28 28 52 20M4 32 28 40 52 32" />
      </svg>
      <p className="empty-state-title">{title}</p>
      {children && <div className="empty-state-text">{children}</div>}
      {action}
    </div>
  );
}
