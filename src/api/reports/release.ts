/** Reports whose time is over: the register opens them itself, on the day, so that none stays closed because nobody looked. */
import { licenceOf, reportClock } from '#register';
import type { LiveRegister } from '../live-register.ts';

/** Releases each report that is due today. @returns how many; one that someone released first is not counted */
export async function releaseReportsThatAreDue(register: LiveRegister): Promise<number> {
  const today = register.today();
  const due = await register.read((state) =>
    [...state.reports.withStatus('confidential'), ...state.reports.withStatus('objected')].flatMap(
      (ordinal) => {
        const report = state.reports.get(ordinal);
        if (!report) return [];
        const licence = report.licence === undefined ? undefined : licenceOf(state, report.licence);
        const { dueOn } = reportClock(report, licence, register.law);
        return dueOn !== undefined && dueOn <= today ? [report.id] : [];
      },
    ),
  );
  const by = { role: 'registrar', account: 'registrar' } as const;
  const answers = await Promise.all(
    due.map((report) => register.submit({ act: 'release-report', by, report })),
  );
  return answers.filter(({ accepted }) => accepted).length;
}
