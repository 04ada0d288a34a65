import type { BoundaryLevel } from '../statement.ts';

/** `kind` in the file of oblasts and cities. */
export const levelFromKind: Readonly<Record<string, BoundaryLevel>> = {
  oblast: 'oblast',
  'city of republican significance': 'city',
};
