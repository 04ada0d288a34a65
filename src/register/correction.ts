/**
 * Corrections: a new entry that names the one it corrects. Only what was written down wrongly can be corrected; ground,
 * order and decisions take a new act.
 */
import type { Corrected } from './entry.ts';
import type { Application } from './exploration-application/application.ts';
import type { Licence } from './exploration-licence/licence.ts';

/** What may be corrected of an entry, by its kind. */
export const correctable = {
  'payment-recorded': ['sum', 'paidOn'],
  'security-lodged': ['issuer', 'until'],
  'application-refused': ['reason'],
} as const satisfies Record<string, readonly (keyof Corrected)[]>;

/** A licence with a payment corrected; undefined where the entry at `corrects` recorded none. */
export function correctedLicence(licence: Licence, corrects: number, set: Corrected): Licence | undefined {
  const wrong = licence.payments.find((payment) => payment.entry === corrects);
  if (!wrong || !onlyHas(set, correctable['payment-recorded'])) return undefined;
  const right = {
    ...wrong,
    ...(set.sum === undefined ? {} : { sum: { ...wrong.sum, amount: set.sum } }),
    ...(set.paidOn === undefined ? {} : { paidOn: set.paidOn }),
  };
  return { ...licence, payments: licence.payments.map((payment) => (payment === wrong ? right : payment)) };
}

/** An application with a security or the reason of its refusal corrected; undefined where the entry at `corrects` is neither. */
export function correctedApplication(
  application: Application,
  corrects: number,
  set: Corrected,
): Application | undefined {
  if (application.status === 'refused' && application.entry === corrects) {
    if (set.reason === undefined || !onlyHas(set, correctable['application-refused'])) return undefined;
    return { ...application, reason: set.reason };
  }
  if (!('securities' in application) || !onlyHas(set, correctable['security-lodged'])) return undefined;
  const wrong = application.securities.find((security) => security.entry === corrects);
  if (!wrong) return undefined;
  const right = {
    ...wrong,
    ...(set.issuer === undefined ? {} : { issuer: set.issuer }),
    ...(set.until === undefined ? {} : { until: set.until }),
  };
  return {
    ...application,
    securities: application.securities.map((security) => (security === wrong ? right : security)),
  };
}

function onlyHas(set: Corrected, allowed: readonly (keyof Corrected)[]): boolean {
  const keys = Object.keys(set) as (keyof Corrected)[];
  return keys.length > 0 && keys.every((key) => allowed.includes(key));
}
