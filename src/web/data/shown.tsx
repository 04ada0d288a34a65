import type { ReactNode } from 'react';
import { Skeleton, type SkeletonProps } from '../components/skeleton/skeleton.tsx';
import { ProblemNote } from './problem-note.tsx';

interface Read<T> {
  readonly data: T | undefined;
  readonly error: Error | null;
  readonly refetch: () => unknown;
}

export interface ShownProps<T> {
  readonly of: Read<T>;
  /** The shape of what is coming. */
  readonly waiting?: SkeletonProps;
  readonly children: (data: T) => ReactNode;
}

/** What was read; until then its shape; where the register said no, why. A failed refresh keeps what stood there before. */
export function Shown<T>({ of, waiting, children }: ShownProps<T>) {
  if (of.data !== undefined) return children(of.data);
  if (of.error) return <ProblemNote error={of.error} onRetry={() => void of.refetch()} />;
  return <Skeleton {...waiting} />;
}
