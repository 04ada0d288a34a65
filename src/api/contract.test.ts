import { describe, expect, test } from 'vitest';
import * as contract from '#contract';
import { movers } from '#law';
import {
  applicationStatuses,
  endReasons,
  licenceStatuses,
  paymentPurposes,
  refusalGroundCodes,
  roles,
  securityForms,
  workKinds,
} from '#register';
import { absences, cooperationAreas, figureStatuses, flows, gapReasons, verdicts } from '#trade';

describe('the contract says the words of law and register, and no others', () => {
  test('statuses, works, grounds, movers', () => {
    expect(contract.applicationStatus.options).toEqual(applicationStatuses);
    expect(contract.licenceStatus.options).toEqual(licenceStatuses);
    expect(contract.workKind.options).toEqual(workKinds);
    expect(contract.refusalGroundCode.options).toEqual(refusalGroundCodes);
    expect(contract.mover.options).toEqual(movers);
  });

  test('forms of security, purposes of payment, reasons of an end, roles', () => {
    const acts = (schema: typeof contract.applicationAct | typeof contract.licenceAct, name: string) =>
      schema.options.find(({ shape }) => shape.act.value === name)?.shape as unknown as Record<
        string,
        { options: string[] }
      >;
    expect(acts(contract.applicationAct, 'record-security').form?.options).toEqual(securityForms);
    expect(acts(contract.licenceAct, 'record-payment').purpose?.options).toEqual(paymentPurposes);
    // A surrender is its own act.
    expect(acts(contract.licenceAct, 'end-licence').reason?.options).toEqual(
      endReasons.filter((reason) => reason !== 'surrendered'),
    );
    expect(contract.entryLine.shape.by.shape.role.options).toEqual(roles);
  });

  test('trade: flows, statuses, verdicts, absences, reasons of a gap, areas of cooperation', () => {
    expect(contract.tradeFlow.options).toEqual(flows);
    expect(contract.figureStatus.options).toEqual(figureStatuses);
    expect(contract.claimVerdict.options).toEqual(verdicts);
    expect(contract.tradeAbsence.options).toEqual(absences);
    expect(contract.tradeGapReason.options).toEqual(gapReasons);
    expect(contract.cooperationArea.options).toEqual(cooperationAreas);
  });
});
