/** How ground comes open: new territory of the programme, freed blocks (arts. 70, 189-1, 278(6)). */
import type { Process } from '../../process.ts';
import { step } from '../../step.ts';
import type { Law } from '../law.ts';
import { clock, code, guide } from './steps.ts';

export const firstOpeningProcess: Process = {
  id: 'first-opening',
  licenceKind: 'exploration',
  first: 'approved',
  last: ['queue-decides'],
  cite: code('art. 278(6)'),
  steps: [
    step({
      id: 'publish-plots',
      mover: 'platform',
      begins: ['approved'],
      ends: ['plots-published'],
      clocks: [clock('programme.publication-days', 'calendar-days', 'approved')],
      cite: code('art. 70'),
    }),
    step({
      id: 'wait-for-opening',
      mover: 'platform',
      begins: ['approved'],
      ends: ['opened'],
      clocks: [clock('first-opening.notice-months', 'months', 'approved')],
      atEnd: 'territory-opens',
      cite: code('art. 278(6)'),
    }),
    step({
      id: 'apply-as-equals',
      mover: 'applicant',
      begins: ['opened'],
      ends: ['queue-decides'],
      clocks: [{ ...clock('first-opening.equal-months', 'months', 'opened'), countsFirstDay: true }],
      atEnd: 'contested-blocks-go-to-auction',
      cite: code('art. 278(6)'),
    }),
    step({
      id: 'prepare-next-programme',
      mover: 'geology-body',
      begins: ['approved'],
      ends: ['next-approved'],
      clocks: [clock('programme.interval-months', 'months', 'approved')],
      usual: false,
      cite: { text: 'Order 236 of 15 May 2026', confidence: 'secondary' },
    }),
    step({
      id: 'auction-contested-blocks',
      mover: 'ministry',
      begins: ['contested'],
      ends: ['auctioned'],
      usual: false,
      cite: code('art. 278(6)'),
    }),
  ],
};

/** The window of a freed block; whether the day of publication counts is a setting. */
export function freedBlockProcess(law: Law): Process {
  const countsFirstDay = law.reading('freed-block.window-start') === 'day-of-publication';
  return {
    id: 'freed-block',
    licenceKind: 'exploration',
    first: 'freed-published',
    last: ['auction-paid', 'queue-decides'],
    cite: guide('art. 189-1, Law 249-VIII'),
    steps: [
      step({
        id: 'apply-in-window',
        mover: 'applicant',
        begins: ['freed-published'],
        ends: ['auctioned', 'queue-decides'],
        clocks: [
          {
            ...clock('freed-block.window-days', 'working-days', 'freed-published'),
            ...(countsFirstDay && { countsFirstDay }),
          },
        ],
        atEnd: 'second-application-means-auction',
        cite: guide('art. 189-1, Law 249-VIII'),
      }),
      step({
        id: 'pay-auction-bonus',
        mover: 'applicant',
        begins: ['auctioned'],
        ends: ['auction-paid'],
        clocks: [clock('freed-block.auction-payment-days', 'working-days', 'auctioned')],
        fee: 'freed-block.auction-start',
        atEnd: 'barred-from-auctions',
        usual: false,
        cite: guide('art. 189-1, Law 249-VIII'),
      }),
      step({
        id: 'stay-out-of-auctions',
        mover: 'applicant',
        begins: ['auction-defaulted'],
        ends: ['bar-lifted'],
        clocks: [clock('freed-block.default-bar-years', 'years', 'auction-defaulted')],
        atEnd: 'may-bid-again',
        usual: false,
        cite: guide('art. 189-1, Law 249-VIII'),
      }),
    ],
  };
}
