/** How ground comes open: new territory of the programme, freed blocks (arts. 70, 189-1, 278(6)). */
import type { Process } from '../../process.ts';
import type { Law } from '../law.ts';
import { clock, code, guide, officialStep } from './clock.ts';

export const firstOpeningProcess: Process = {
  id: 'first-opening',
  licenceKind: 'exploration',
  first: 'approved',
  last: ['queue-decides'],
  cite: code('art. 278(6)'),
  steps: [
    officialStep(
      'publish-plots',
      'platform',
      ['approved'],
      ['plots-published'],
      [clock('programme.publication-days', 'calendar-days', 'approved')],
      code('art. 70'),
    ),
    {
      ...officialStep(
        'wait-for-opening',
        'platform',
        ['approved'],
        ['opened'],
        [clock('first-opening.notice-months', 'months', 'approved')],
        code('art. 278(6)'),
      ),
      atEnd: 'territory-opens',
    },
    {
      ...officialStep(
        'apply-as-equals',
        'applicant',
        ['opened'],
        ['queue-decides'],
        [{ ...clock('first-opening.equal-months', 'months', 'opened'), countsFirstDay: true }],
        code('art. 278(6)'),
      ),
      atEnd: 'contested-blocks-go-to-auction',
    },
    {
      ...officialStep(
        'prepare-next-programme',
        'geology-body',
        ['approved'],
        ['next-approved'],
        [clock('programme.interval-months', 'months', 'approved')],
        { text: 'Order 236 of 15 May 2026', confidence: 'secondary' },
      ),
      usual: false,
    },
    {
      ...officialStep(
        'auction-contested-blocks',
        'ministry',
        ['contested'],
        ['auctioned'],
        [],
        code('art. 278(6)'),
      ),
      usual: false,
    },
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
      {
        ...officialStep(
          'apply-in-window',
          'applicant',
          ['freed-published'],
          ['auctioned', 'queue-decides'],
          [
            {
              ...clock('freed-block.window-days', 'working-days', 'freed-published'),
              ...(countsFirstDay && { countsFirstDay }),
            },
          ],
          guide('art. 189-1, Law 249-VIII'),
        ),
        atEnd: 'second-application-means-auction',
      },
      {
        ...officialStep(
          'pay-auction-bonus',
          'applicant',
          ['auctioned'],
          ['auction-paid'],
          [clock('freed-block.auction-payment-days', 'working-days', 'auctioned')],
          guide('art. 189-1, Law 249-VIII'),
        ),
        fee: 'freed-block.auction-start',
        atEnd: 'barred-from-auctions',
        usual: false,
      },
      {
        ...officialStep(
          'stay-out-of-auctions',
          'applicant',
          ['auction-defaulted'],
          ['bar-lifted'],
          [clock('freed-block.default-bar-years', 'years', 'auction-defaulted')],
          guide('art. 189-1, Law 249-VIII'),
        ),
        atEnd: 'may-bid-again',
        usual: false,
      },
    ],
  };
}
