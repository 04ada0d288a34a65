/** Acts on geological reports: days are the law's, authority is the life cycle's, and the holder objects before a release. */
import type { Context } from '../context.ts';
import { accepted, againstLifeCycle, entryBase, refused } from '../deciding.ts';
import type { Decision } from '../decision.ts';
import { partyOf } from '../entry-parts.ts';
import { reportLifeCycle } from '../life-cycle.ts';
import { licenceOf, type RegisterState, reportId, reportOf } from '../state.ts';
import type {
  DecideObjection,
  DepositReport,
  ExtendReport,
  ObjectToReport,
  ReleaseReport,
  ReportCommand,
} from './commands.ts';
import type { ReportReleased } from './events.ts';
import { type GeologicalReport, type ReportClock, reportClock } from './report.ts';

export function decideReport(state: RegisterState, command: ReportCommand, context: Context): Decision {
  if (command.act === 'deposit-report') return deposit(state, command, context);
  const report = reportOf(state, command.report);
  if (!report) return refused('unknown_report', { facts: { report: command.report } });
  const against = againstLifeCycle(reportLifeCycle, command, report.status, report.holder);
  if (against) return against;
  const licence = report.licence === undefined ? undefined : licenceOf(state, report.licence);
  const clock = reportClock(report, licence, context.law);
  switch (command.act) {
    case 'extend-report':
      return extend(command, report, clock, context);
    case 'object-to-report':
      return object(command, clock, context);
    case 'decide-objection':
      return decideObjection(command, clock, context);
    case 'release-report':
      return release(command, report, clock, context);
  }
}

function deposit(state: RegisterState, command: DepositReport, context: Context): Decision {
  const licence = command.licence === undefined ? undefined : licenceOf(state, command.licence);
  if (command.licence !== undefined && !licence) {
    return refused('unknown_licence', { facts: { licence: command.licence } });
  }
  const holder = licence?.holder.id ?? partyOf(command.by);
  const against = againstLifeCycle(reportLifeCycle, command, 'none', holder);
  if (against) return against;
  const twin = reportWithSameParts(state, command, holder);
  if (twin) return refused('report_already_deposited', { facts: { report: twin.id } });
  const report = reportId(state.reports.count + 1);
  const { reportKind, digest, parts } = command;
  const base = entryBase(command, context);
  const deposited = {
    kind: 'report-deposited' as const,
    ...base,
    report,
    reportKind,
    digest,
    parts,
    holder,
    ...(command.licence === undefined ? {} : { licence: command.licence }),
  };
  const clock = reportClock(
    { kind: reportKind, receivedOn: context.day, objections: [] },
    licence,
    context.law,
  );
  const opensAtOnce = clock.lawDay !== undefined && clock.lawDay <= context.day;
  const released: ReportReleased[] = opensAtOnce
    ? [{ kind: 'report-released', ...base, report, ground: 'term' }]
    : [];
  return accepted([deposited, ...released], outcome(command, report, clock));
}

/** The same files twice are the same report: the first one stands. */
function reportWithSameParts(
  state: RegisterState,
  { parts }: DepositReport,
  holder: string,
): GeologicalReport | undefined {
  const digests = (list: DepositReport['parts']) =>
    list
      .map(({ kind, sha256 }) => `${kind} ${sha256}`)
      .sort()
      .join();
  const wanted = digests(parts);
  return state.reports
    .ofParty(holder)
    .map((ordinal) => state.reports.get(ordinal))
    .find((report) => report && digests(report.parts) === wanted);
}

/** "Once, on the holder's request, by no more than five years" (art. 77(3)). */
function extend(
  command: ExtendReport,
  report: GeologicalReport,
  clock: ReportClock,
  context: Context,
): Decision {
  const { years } = command;
  const facts = { report: report.id, years };
  if (report.extension || clock.lawDay === undefined || context.day >= clock.lawDay) {
    return refused('report_not_extendable', { facts });
  }
  const longer = reportClock(
    { ...report, extension: { years, on: context.day, entry: 0 } },
    undefined,
    context.law,
  );
  const oneLess = reportClock(
    { ...report, extension: { years: years - 1, on: context.day, entry: 0 } },
    undefined,
    context.law,
  );
  // The law caps the years: one that adds no day is more than it allows.
  if (longer.lawDay === oneLess.lawDay) return refused('report_not_extendable', { facts });
  const entry = {
    kind: 'report-extended' as const,
    ...entryBase(command, context),
    report: command.report,
    years,
  };
  return accepted([entry], outcome(command, command.report, longer));
}

function object(command: ObjectToReport, clock: ReportClock, context: Context): Decision {
  const { report, reason } = command;
  const { objectFrom, objectUntil } = clock;
  if (reason.trim() === '') return refused('reason_missing');
  const open = objectFrom !== undefined && objectUntil !== undefined;
  if (!open || context.day < objectFrom || context.day > objectUntil) {
    return refused('report_objection_out_of_time', {
      facts: { report, ...(open ? { from: objectFrom, until: objectUntil } : {}) },
    });
  }
  const entry = { kind: 'report-objected' as const, ...entryBase(command, context), report, reason };
  return accepted([entry], outcome(command, report, clock));
}

function decideObjection(command: DecideObjection, clock: ReportClock, context: Context): Decision {
  const { report, reason, heldUntil } = command;
  if (reason.trim() === '') return refused('reason_missing');
  if (heldUntil !== undefined && (clock.latest === undefined || heldUntil > clock.latest)) {
    return refused('report_held_too_long', {
      facts: { report, heldUntil, ...(clock.latest === undefined ? {} : { latest: clock.latest }) },
    });
  }
  const entry = {
    kind: 'report-objection-decided' as const,
    ...entryBase(command, context),
    report,
    reason,
    ...(heldUntil === undefined ? {} : { heldUntil }),
  };
  return accepted([entry], outcome(command, report, clock));
}

/** The holder may open a report at any time; everyone else when its time is over. */
function release(
  command: ReleaseReport,
  report: GeologicalReport,
  clock: ReportClock,
  context: Context,
): Decision {
  const isDue = clock.dueOn !== undefined && context.day >= clock.dueOn;
  const isHolders = command.by.role === 'applicant' && partyOf(command.by) === report.holder;
  if (!isDue && !isHolders) {
    const facts = { report: report.id, ...(clock.dueOn === undefined ? {} : { dueOn: clock.dueOn }) };
    return refused('report_not_due', { facts });
  }
  const ground = isDue ? ('term' as const) : ('consent' as const);
  const entry = {
    kind: 'report-released' as const,
    ...entryBase(command, context),
    report: command.report,
    ground,
  };
  return accepted([entry], outcome(command, command.report, clock));
}

function outcome(command: ReportCommand, report: GeologicalReport['id'], { dueOn }: ReportClock) {
  return { act: command.act, report, ...(dueOn === undefined ? {} : { dueOn }) };
}
