/** The case files as they are written, for the tests that run them. */
import type { LawChanges } from '../../law-pack.ts';

interface Case {
  readonly name: string;
  readonly on?: string;
  readonly ask?: string;
  readonly given?: Readonly<Record<string, unknown>>;
  readonly under?: LawChanges;
  readonly then?: Readonly<Record<string, unknown>>;
  /** The message with which the question is turned down. */
  readonly throws?: string;
}

export interface CaseFile {
  readonly article: string;
  readonly provisions?: readonly string[];
  readonly ask?: string;
  readonly cases: readonly Case[];
}

/** A case is asked on this day where it names none. */
export const usualDay = '2026-11-23';
