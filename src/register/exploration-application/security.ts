/** Security for closure: the notice that asks for it, and its receipt (arts. 55–58, 188(1), 198). */
import { addDays, addYears } from '#terms';
import type { RecordSecurity, SendSecurityNotice } from '../command.ts';
import type { Context } from '../context.ts';
import { accepted, entryBase, refused, refusedBy } from '../deciding.ts';
import type { Decision } from '../decision.ts';
import type { RegisterState } from '../state.ts';
import type { Application } from './application.ts';
import { dueOf } from './clocks.ts';
import { stopsLeft } from './deviations.ts';
import { securedSum } from './evolve.ts';
import { againstGrant, againstTurn, lawFindings } from './judgement.ts';

/** "The notice to lodge security for closure is sent at the end of the review." — art. 188(1) */
export function sendSecurityNotice(
  state: RegisterState,
  application: Application,
  command: SendSecurityNotice,
  context: Context,
): Decision {
  if (application.status === 'awaiting-answer' && context.day <= application.answerBy) {
    return refused('answer_awaited', {
      facts: { answerBy: application.answerBy },
      fix: { do: 'wait-until', on: addDays(application.answerBy, 1) },
    });
  }
  const against = againstTurn(state, application, context);
  if (against) return against;
  const findings = lawFindings(state, application, context);
  const stops = [...againstGrant(state, application, context), ...stopsLeft(application, findings).stops];
  if (stops.length > 0) return refusedBy(stops);
  const { law, day } = context;
  const [firstYear] = law.explorationCosts({ blocks: application.blocks, from: day, years: 1 }).byLicenceYear;
  const sum = { amount: firstYear?.security ?? 0, currency: law.currency };
  const moments = { received: application.lodgedOn, 'notice-sent': day, 'notice-published': day };
  const lodgeBy = dueOf(law, moments, 'lodge-security', day);
  const base = entryBase(command, context);
  return accepted(
    [
      {
        kind: 'security-notice-sent',
        ...base,
        application: application.id,
        sum,
        publishedOn: day,
        lodgeBy,
      },
    ],
    { act: 'send-security-notice', application: application.id, sum, lodgeBy },
    findings,
  );
}

/** "The applicant lodges security within forty working days from the sending of the notice." — art. 188(1) */
export function recordSecurity(
  application: Application,
  command: RecordSecurity,
  context: Context,
): Decision {
  if (application.status !== 'awaiting-security') throw new Error(`No notice stands for ${application.id}.`);
  const { notice, securities } = application;
  const { form, sum, issuer, until, lodgedOn, document } = command;
  if (lodgedOn > context.day) return refused('day_in_future', { facts: { lodgedOn, today: context.day } });
  if (lodgedOn < notice.sentOn) {
    return refused('security_before_notice', { facts: { lodgedOn, sentOn: notice.sentOn } });
  }
  if (lodgedOn > notice.lodgeBy) {
    return refused('security_late', { facts: { lodgedOn, lodgeBy: notice.lodgeBy } });
  }
  if (sum.currency !== notice.sum.currency) {
    return refused('security_wrong_currency', {
      facts: { got: sum.currency, expected: notice.sum.currency },
    });
  }
  // How long a guarantee or a deposit must last is not said; one that is over secures nothing.
  const years = form === 'insurance' && context.law.valueOn('closure-security.insurance-years', context.day);
  const needed = typeof years === 'number' ? addYears(context.day, years, { round: 'down' }) : context.day;
  if (until < needed) return refused('security_ends_before_term', { facts: { until, needed } });
  const missing = Math.max(0, notice.sum.amount - securedSum(securities) - sum.amount);
  const base = entryBase(command, context);
  return accepted(
    [
      {
        kind: 'security-lodged',
        ...base,
        application: application.id,
        form,
        sum,
        issuer,
        until,
        lodgedOn,
        ...(document && { document }),
      },
    ],
    { act: 'record-security', application: application.id, missing: { ...notice.sum, amount: missing } },
  );
}
