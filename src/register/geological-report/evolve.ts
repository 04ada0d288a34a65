/** A report after an entry; the life cycle was asked before. */
import type { ReportDeposited, ReportEntry } from './events.ts';
import type { GeologicalReport } from './report.ts';

export function depositedReport(entry: ReportDeposited, index: number): GeologicalReport {
  return {
    id: entry.report,
    status: 'confidential',
    kind: entry.reportKind,
    digest: entry.digest,
    parts: entry.parts,
    holder: entry.holder,
    ...(entry.licence === undefined ? {} : { licence: entry.licence }),
    receivedOn: entry.on,
    entry: index,
    objections: [],
    simulated: entry.simulated === true,
  };
}

export function evolveReport(
  report: GeologicalReport,
  entry: Exclude<ReportEntry, ReportDeposited>,
  index: number,
): GeologicalReport {
  const { on } = entry;
  switch (entry.kind) {
    case 'report-extended':
      return { ...report, extension: { years: entry.years, on, entry: index } };
    case 'report-objected':
      return {
        ...report,
        status: 'objected',
        objections: [...report.objections, { on, reason: entry.reason, entry: index }],
      };
    case 'report-objection-decided': {
      const { reason, heldUntil } = entry;
      const decision = { on, reason, entry: index, ...(heldUntil === undefined ? {} : { heldUntil }) };
      const objections = report.objections.map((one) => (one.decision ? one : { ...one, decision }));
      return { ...report, status: 'confidential', objections };
    }
    case 'report-released':
      return { ...report, status: 'released', release: { on, ground: entry.ground, entry: index } };
  }
}
