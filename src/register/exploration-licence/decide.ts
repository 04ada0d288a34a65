/** Acts on an exploration licence: payments, surrender, end, and licences taken in from a publisher's word. */
import { cellsFromRuns, connectedParts, isCellId, runsFromCells } from '#grid';
import { addDays, addMonths, type CivilDate } from '#terms';
import { countOfRuns, runsWithout } from '../cell-runs.ts';
import type { EndLicence, EnterStatement, RecordPayment, Surrender } from '../command.ts';
import type { Context } from '../context.ts';
import {
  accepted,
  againstCells,
  againstLifeCycle,
  againstStrangeCells,
  entryBase,
  refused,
} from '../deciding.ts';
import type { Decision } from '../decision.ts';
import type { DocumentReference, Ground } from '../entry-parts.ts';
import { licenceLifeCycle } from '../life-cycle.ts';
import { licenceId, licenceOf, type RegisterState, statedLicenceOf } from '../state.ts';
import type { Licence } from './licence.ts';

export type LicenceCommand = RecordPayment | Surrender | EndLicence | EnterStatement;

export function decideLicence(state: RegisterState, command: LicenceCommand, context: Context): Decision {
  if (command.act === 'enter-statement') return enterStatement(state, command, context);
  const licence = licenceOf(state, command.licence);
  if (!licence) return refused('unknown_licence', { facts: { licence: command.licence } });
  const against = againstLifeCycle(licenceLifeCycle, command, licence.status, licence.holder.id);
  if (against) return against;
  switch (command.act) {
    case 'record-payment':
      return recordPayment(licence, command, context);
    case 'surrender':
      return surrender(licence, command, context);
    case 'end-licence':
      return endLicence(licence, command, context);
  }
}

/** What was paid is recorded as it was paid, late or short: what is owed is the law's answer, not the register's. */
function recordPayment(licence: Licence, command: RecordPayment, context: Context): Decision {
  const { purpose, sum, period, paidOn } = command;
  if (paidOn > context.day) return refused('day_in_future', { facts: { paidOn, today: context.day } });
  if (paidOn < licence.from) {
    return refused('payment_before_licence', { facts: { paidOn, from: licence.from } });
  }
  if (sum.amount <= 0) return refused('payment_of_nothing', { facts: { amount: sum.amount } });
  if (sum.currency !== context.law.currency) {
    return refused('payment_wrong_currency', {
      facts: { got: sum.currency, expected: context.law.currency },
    });
  }
  if (purpose === 'signature-bonus' && licence.payments.some((payment) => payment.purpose === purpose)) {
    return refused('bonus_already_paid', { facts: { licence: licence.id } });
  }
  if (purpose === 'rental') {
    if (!period) return refused('payment_period_missing');
    if (period.until < period.from || period.until < licence.from || period.from > licence.until) {
      return refused('payment_period_not_of_licence', {
        facts: {
          from: period.from,
          until: period.until,
          licenceFrom: licence.from,
          licenceUntil: licence.until,
        },
      });
    }
  }
  return accepted(
    [
      {
        kind: 'payment-recorded',
        ...entryBase(command, context),
        licence: licence.id,
        purpose,
        sum,
        ...(period && { period }),
        paidOn,
      },
    ],
    { act: 'record-payment', licence: licence.id },
  );
}

/** Papers of which one must say that the ground was closed or surveyed: a commission led by the akimat signs it. */
const closureActs: readonly string[] = ['closure-act', 'survey-act'];

/** "The holder may give up all or a part at any time, in whole blocks; the rest meets the demands on a territory." — arts. 197, 199 */
function surrender(licence: Licence, command: Surrender, context: Context): Decision {
  const { documents } = command;
  if (!documents.some(({ kind }) => closureActs.includes(kind))) {
    return refused('closure_act_missing', { fix: { do: 'attach-document', document: 'closure-act' } });
  }
  const base = entryBase(command, context);
  const cells = command.cells === undefined ? licence.cells : runsFromCells(command.cells);
  const freed = countOfRuns(cells);
  const against =
    againstCells(command.cells ?? [], isCellId) ?? againstStrangeCells(licence.cells, cells, licence.id);
  if (against) return against;
  if (freed === 0) return refused('no_blocks_named');
  const left = licence.blocks - freed;
  if (left === 0) return ended(licence, 'surrendered', context.day, [], documents, base, 'surrender');
  // One licence is one plot: the rest may not fall apart (arts. 19(2), 29(2)).
  const parts = connectedParts(cellsFromRuns(runsWithout(licence.cells, cells)));
  if (parts.length > 1) {
    const largest = parts.reduce((a, b) => (b.length > a.length ? b : a));
    return refused('rest_not_allowed', {
      facts: { blocks: left, parts: parts.length },
      cells: parts.flat(),
      fix: { do: 'keep-only-cells', cells: largest },
    });
  }
  return accepted([{ kind: 'licence-surrendered-in-part', ...base, licence: licence.id, cells, documents }], {
    act: 'surrender',
    licence: licence.id,
    freed,
    left,
  });
}

/** "A licence ends with its term, by revocation or by a judgment that it is invalid." — arts. 33, 34, 200 */
function endLicence(licence: Licence, command: EndLicence, context: Context): Decision {
  const { reason, documents } = command;
  const { day } = context;
  const base = entryBase(command, context);
  const end = (endedOn: CivilDate, grounds: readonly Ground[]) =>
    ended(licence, reason, endedOn, grounds, documents, base, 'end-licence');
  switch (reason) {
    case 'expired': {
      if (day <= licence.until) {
        return refused('term_not_over', {
          facts: { until: licence.until },
          fix: { do: 'wait-until', on: addDays(licence.until, 1) },
        });
      }
      return end(addDays(licence.until, 1), []);
    }
    case 'revoked': {
      const { breachNoticeOn, revocationNoticeOn } = command;
      if (!breachNoticeOn || !revocationNoticeOn) return refused('notice_day_missing', { facts: { reason } });
      // Three months to mend the breach, then three from the receipt of the notice of revocation (art. 200).
      const cureUntil = addMonths(breachNoticeOn, 3, { round: 'down' });
      if (revocationNoticeOn <= cureUntil) {
        return refused('cure_time_not_over', { facts: { breachNoticeOn, cureUntil } });
      }
      const endsOn = addMonths(revocationNoticeOn, 3, { round: 'down' });
      if (day < endsOn) {
        return refused('revocation_time_not_over', {
          facts: { revocationNoticeOn, endsOn },
          fix: { do: 'wait-until', on: endsOn },
        });
      }
      const facts = { breachNoticeOn, revocationNoticeOn };
      return end(endsOn, [{ rule: 'register.end', code: 'revoked', cite: 'Code art. 200', facts }]);
    }
    case 'invalidated': {
      const { judgmentOn } = command;
      if (!judgmentOn) return refused('notice_day_missing', { facts: { reason } });
      if (judgmentOn > day) return refused('day_in_future', { facts: { judgmentOn, today: day } });
      const facts = { judgmentOn };
      return end(judgmentOn, [{ rule: 'register.end', code: 'invalidated', cite: 'Code art. 34', facts }]);
    }
  }
}

function ended(
  licence: Licence,
  reason: 'expired' | 'surrendered' | 'revoked' | 'invalidated',
  endedOn: CivilDate,
  grounds: readonly Ground[],
  documents: readonly DocumentReference[],
  base: ReturnType<typeof entryBase>,
  act: 'surrender' | 'end-licence',
): Decision {
  const { id, cells, blocks } = licence;
  return accepted(
    [{ kind: 'licence-ended', ...base, licence: id, reason, endedOn, cells, grounds, documents }],
    act === 'surrender' ? { act, licence: id, freed: blocks, left: 0 } : { act, licence: id, freed: blocks },
  );
}

/** "Publisher P says licence L is held by H": the same questions as of anyone. What stands against it is said in the open. */
function enterStatement(state: RegisterState, command: EnterStatement, context: Context): Decision {
  const { publisher, number, seenOn, holder, datum, from, until } = command;
  const against =
    againstLifeCycle(licenceLifeCycle, command, 'none', undefined) ?? againstCells(command.cells, isCellId);
  if (against) return against;
  if (command.cells.length === 0) return refused('no_blocks_named');
  if (seenOn > context.day) return refused('day_in_future', { facts: { seenOn, today: context.day } });
  if (until < from) return refused('term_ends_before_it_begins', { facts: { from, until } });
  const known = statedLicenceOf(state, publisher, number);
  if (known) return refused('statement_already_entered', { facts: { publisher, number, licence: known.id } });
  const held = command.cells.filter((cell) => state.claims.holder(cell) !== 0);
  if (held.length > 0) {
    const holders = [...new Set(held.map((cell) => licenceId(state.claims.holder(cell))))];
    return refused('block_already_held', { cells: held, facts: { blocks: held.length, licences: holders } });
  }
  const licence = licenceId(state.licences.count + 1);
  const cells = runsFromCells(command.cells);
  const words = { publisher, number, seenOn, holder, datum, cells, from, until };
  return accepted([{ kind: 'licence-stated', ...entryBase(command, context), licence, ...words }], {
    act: 'enter-statement',
    licence,
  });
}
