/** Which entries of the log change who asks for ground or holds it: what a watch of an area tells of. */
import type { CellRuns, Entry } from '#register';

export const groundActs = [
  'application-lodged',
  'blocks-dropped',
  'blocks-given-up',
  'application-refused',
  'application-withdrawn',
  'licence-granted',
  'licence-stated',
  'licence-ended',
  'licence-surrendered-in-part',
] as const;
export type GroundAct = (typeof groundActs)[number];

export interface WatchedAct {
  readonly act: GroundAct;
  readonly kind: 'application' | 'licence';
  /** Id of the application or licence. */
  readonly record: string;
  /** The ground that changes hands; absent where the entry does not say it: then it is that of the record. */
  readonly cells?: CellRuns;
}

/** What an entry does to ground; undefined where it does nothing to it. */
export function groundActOf(entry: Entry): WatchedAct | undefined {
  switch (entry.kind) {
    case 'application-lodged':
    case 'blocks-dropped':
    case 'blocks-given-up':
      return { act: entry.kind, kind: 'application', record: entry.application, cells: entry.cells };
    case 'application-refused':
    case 'application-withdrawn':
      return { act: entry.kind, kind: 'application', record: entry.application };
    case 'licence-granted':
    case 'licence-stated':
    case 'licence-ended':
    case 'licence-surrendered-in-part':
      return { act: entry.kind, kind: 'licence', record: entry.licence, cells: entry.cells };
    default:
      return undefined;
  }
}
