import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import './badge.css';

export interface BadgeProps {
  readonly tone?: 'plain' | 'stops' | 'duty' | 'met' | 'cannot-tell' | 'notice' | 'simulated';
  readonly children: ReactNode;
}

/** A word about a record, set apart. The word carries it; the colour helps. */
export function Badge({ tone = 'plain', children }: BadgeProps) {
  return <span className={classNames('badge', `badge-${tone}`)}>{children}</span>;
}
