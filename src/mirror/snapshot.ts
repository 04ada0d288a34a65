/**
 * What a mirror holds beside the log files, and how its parts are read and written. The entries stand there once more in one compressed file:
 * hundreds of bundles would take a reader far away a minute.
 */
import type { ImportedGround } from '#api';
import type { MirrorNote } from '#contract';
import { textFromUtf8, utf8FromText } from '#proof';
import type { MirroredShelf } from './mirrored-reports.ts';

/** Addresses of a mirror's own files. */
export const mirrorFiles = {
  note: '/mirror/mirror.json',
  entries: '/mirror/entries.gz',
  names: '/mirror/names.json',
  imported: '/mirror/imported.json',
  prepared: '/mirror/prepared.json',
  reports: '/mirror/reports.gz',
  data: (path: string) => `/mirror/data/${path}`,
} as const;

/** Public names by their commitments; a name that was erased is not in it. No salt is: who erases a name leaves nothing that proves it. */
export type Names = Readonly<Record<string, string>>;

export interface Snapshot {
  readonly note: MirrorNote;
  /** The signed checkpoint of `size` and `root`. */
  readonly checkpoint: string;
  readonly entries: readonly Uint8Array[];
  readonly names: Names;
  readonly imported?: ImportedGround;
  /** Answers that were made when the mirror was written, by their addresses: what is read from files of the program itself. */
  readonly prepared: Readonly<Record<string, unknown>>;
  /** The catalogue of reports: fetched when it is first asked for. */
  readonly shelf: () => Promise<MirroredShelf>;
  /** Files of the shipped data by their paths. */
  readonly data: ReadonlyMap<string, string>;
}

/** Entries as lines, which canonical JSON never breaks. Inverse: `entriesFromLines`. */
export function linesOfEntries(entries: readonly Uint8Array[]): string {
  return entries.map((entry) => `${textFromUtf8(entry)}\n`).join('');
}

/** Inverse of `linesOfEntries`. */
export function entriesFromLines(lines: string): Uint8Array[] {
  return lines.split('\n').slice(0, -1).map(utf8FromText);
}
