/** Short ways to write steps of a process, and the steps that several processes share. */
import type { Citation } from '#terms';
import type { Clock, ClockUnit, Mover } from '../../process.ts';
import { step } from '../../step.ts';
import type { ProvisionId } from '../law.ts';

export function clock(provision: ProvisionId, unit: ClockUnit, ...from: readonly string[]): Clock {
  return { provision, unit, from };
}

export const code = (place: string): Citation => ({ text: `Code ${place}`, confidence: 'law' });

/** Known from a guide that cites the article; the text was not read. */
export const guide = (place: string): Citation => ({ text: `Code ${place}`, confidence: 'secondary' });

/** Moments with which an application ends without a grant. */
export const over = ['refused', 'withdrawn'];

export const publishLicence = step({
  id: 'publish-licence',
  mover: 'platform',
  begins: ['granted'],
  ends: ['licence-published'],
  clocks: [clock('licence.publication-days', 'calendar-days', 'granted')],
  via: 'licence.publication-place',
  cite: code('art. 29(5)'),
});

/** `fee`: the provision that sets the bonus, where one does. */
export const paySignatureBonus = (fee?: ProvisionId) =>
  step({
    id: 'pay-signature-bonus',
    mover: 'holder',
    begins: ['granted'],
    ends: ['bonus-paid'],
    clocks: [clock('signature-bonus.days', 'working-days', 'granted')],
    atEnd: 'breach-of-licence',
    ...(fee && { fee }),
    cite: { text: 'Tax Code art. 764(2)', confidence: 'law' },
  });

export const openRegisterEntry = (mover: Mover) =>
  step({
    id: 'open-register-entry',
    mover,
    begins: ['granted'],
    ends: ['register-entry-opened'],
    clocks: [clock('licence.register-days', 'working-days', 'granted')],
    cite: code('art. 77(1)'),
  });
