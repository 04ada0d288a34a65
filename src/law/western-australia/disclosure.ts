/** When a holder's report becomes public (reg 96(4)–(5)). */
import { addYears, type CivilDate } from '#terms';
import type { Law } from './law.ts';

/** "A report is released five years after it was lodged." — reg 96(4); an objection may add up to five more, at the Minister's discretion */
export function reportPublicFrom(receivedOn: CivilDate, objectionYears: number, law: Law): CivilDate {
  const years = law.on('report.closed-years', receivedOn).value;
  const most = law.on('report.objection-extends-years', receivedOn).value;
  return addYears(receivedOn, years + Math.min(objectionYears, most), { round: 'down' });
}
