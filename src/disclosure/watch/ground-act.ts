/**
 * Which entries of the log change who asks for ground or holds it, who may ask for it next, what is planned on it, or what is known of it: what a
 * watch of an area tells of.
 */
import type { CellRuns, Entry, GeologicalReport } from '#register';

export const groundActs = [
  'application-lodged',
  'work-plan-published',
  'blocks-dropped',
  'blocks-given-up',
  'application-refused',
  'application-withdrawn',
  'licence-granted',
  'licence-stated',
  'licence-ended',
  'licence-surrendered-in-part',
  'report-released',
  'resources-released',
  'ground-reopened',
  'slot-closed',
  'slot-drawn',
] as const;
export type GroundAct = (typeof groundActs)[number];

export interface WatchedAct {
  readonly act: GroundAct;
  readonly kind: 'application' | 'licence' | 'report' | 'slot';
  /** Id of the application, licence, report or slot. */
  readonly record: string;
  /** The ground that it is about; absent where the entry does not say it: then it is that of the record. */
  readonly cells?: CellRuns;
}

/**
 * What an entry does to ground; undefined where it does nothing to it. A plan of work is made public with its application: a plan has no entry of its own.
 * `kindOfReport` says what kind of report an id is.
 */
export function groundActOf(
  entry: Entry,
  kindOfReport: (id: GeologicalReport['id']) => GeologicalReport['kind'] | undefined,
): WatchedAct | undefined {
  switch (entry.kind) {
    case 'application-lodged':
    case 'blocks-dropped':
    case 'blocks-given-up':
      return { act: entry.kind, kind: 'application', record: entry.application, cells: entry.cells };
    case 'application-published':
      return { act: 'work-plan-published', kind: 'application', record: entry.application };
    case 'report-released': {
      // A report on resources is a statement of resources, made public.
      const isResources = kindOfReport(entry.report) === 'resource-report';
      return {
        act: isResources ? 'resources-released' : 'report-released',
        kind: 'report',
        record: entry.report,
      };
    }
    case 'application-refused':
    case 'application-withdrawn':
      return { act: entry.kind, kind: 'application', record: entry.application };
    case 'licence-granted':
    case 'licence-stated':
    case 'licence-ended':
    case 'licence-surrendered-in-part':
      return { act: entry.kind, kind: 'licence', record: entry.licence, cells: entry.cells };
    case 'ground-reopened':
      return { act: entry.kind, kind: 'slot', record: entry.slot, cells: entry.cells };
    case 'slot-closed':
    case 'slot-drawn':
      return { act: entry.kind, kind: 'slot', record: entry.slot };
    default:
      return undefined;
  }
}
