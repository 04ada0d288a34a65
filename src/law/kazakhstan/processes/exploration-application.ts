/*  From receipt to the licence (arts. 77, 187–190, 198; Tax Code 764):
 *
 *   received ─ publish ─► published
 *      │
 *      ├─ wait in line ─► first-in-line          dropped ─ answer ─► answered
 *      └─ review ───────────────┬──────────────────▲                    │
 *                               └─► notice-sent ◄── continue review ────┘
 *                                     ├─ publish notice ─► notice-published
 *                                     └─ lodge security ─► secured ─ issue ─► granted ─┬ publish · bonus · register
 *                                                                  refused ─ appeal    ┘
 */
import type { Citation, Confidence } from '#terms';
import type { Clock, Process } from '../../process.ts';
import type { Law } from '../law.ts';

const code = (place: string, confidence: Confidence = 'law'): Citation => ({
  text: `Code ${place}`,
  confidence,
});

/**
 * The two clocks of art. 188(1) do not meet: security within 40 working days from *sending*, refusal after 35 from
 * *publication*. The safe reading accepts until the later of the two and never refuses before both have run.
 */
function securityClocks(law: Law): Clock[] {
  const fromSending: Clock = {
    provision: 'exploration-application.security-days',
    unit: 'working-days',
    from: ['notice-sent'],
  };
  const fromPublication: Clock = {
    provision: 'exploration-application.security-refusal-days',
    unit: 'working-days',
    from: ['notice-published'],
  };
  switch (law.reading('security.deadline')) {
    case 'from-sending':
      return [fromSending];
    case 'from-publication':
      return [fromPublication];
    case 'later-of-both':
      return [fromSending, fromPublication];
  }
}

/** The process of an application for an exploration licence under the readings of a law. */
export function explorationApplicationProcess(law: Law): Process {
  const over = ['refused', 'withdrawn'];
  return {
    id: 'exploration-application',
    licenceKind: 'exploration',
    first: 'received',
    last: ['granted', ...over],
    cite: code('arts. 187–190'),
    steps: [
      {
        id: 'publish-application',
        mover: 'platform',
        begins: ['received'],
        ends: ['published', ...over],
        clocks: [
          {
            provision: 'exploration-application.publication-days',
            unit: 'calendar-days',
            from: ['received'],
          },
        ],
        atEnd: 'duty-overdue',
        usual: true,
        cite: code('art. 187(10)'),
      },
      {
        // No clock bounds the wait: only the refusal of the one before sets a day.
        id: 'wait-in-line',
        mover: 'rival',
        begins: ['queued'],
        ends: ['first-in-line', ...over],
        clocks: [{ provision: 'queue.bar-days', unit: 'working-days', from: ['earlier-refused'] }],
        atEnd: 'next-is-examined',
        usual: false,
        cite: code('art. 189(2)'),
      },
      {
        id: 'review',
        mover: 'ministry',
        begins: ['received'],
        ends: ['blocks-dropped', 'notice-sent', ...over],
        clocks: [
          {
            provision: 'exploration-application.review-days',
            unit: 'working-days',
            from: ['received', 'first-in-line'],
          },
        ],
        atEnd: 'duty-overdue',
        usual: true,
        documents: ['work-description', 'financial-proof', 'professional-proof', 'tax-certificate'],
        via: 'notice.channel',
        cite: code('art. 188(1)'),
      },
      {
        id: 'answer-on-dropped-blocks',
        mover: 'applicant',
        begins: ['blocks-dropped'],
        ends: ['answered', ...over],
        clocks: [
          {
            provision: 'exploration-application.give-up-days',
            unit: 'working-days',
            from: ['blocks-dropped'],
          },
        ],
        atEnd: 'rest-is-kept',
        usual: false,
        cite: code('art. 188(2)–(3)'),
      },
      {
        id: 'continue-review',
        mover: 'ministry',
        begins: ['answered'],
        ends: ['notice-sent', ...over],
        clocks: [],
        atEnd: 'no-limit',
        usual: false,
        cite: code('art. 188(3)'),
      },
      {
        id: 'publish-notice',
        mover: 'ministry',
        begins: ['notice-sent'],
        ends: ['notice-published', ...over],
        clocks: [
          {
            provision: 'exploration-application.notice-publication-days',
            unit: 'working-days',
            from: ['notice-sent'],
          },
        ],
        atEnd: 'duty-overdue',
        usual: true,
        cite: code('art. 188(1)'),
      },
      {
        id: 'lodge-security',
        mover: 'applicant',
        begins: ['notice-sent'],
        ends: ['secured', ...over],
        clocks: securityClocks(law),
        settle: 'latest',
        atEnd: 'application-is-refused',
        usual: true,
        documents: ['closure-security'],
        fee: 'closure-security.exploration',
        cite: code('arts. 188(1), 190(1)(9), 198'),
      },
      {
        id: 'issue-licence',
        mover: 'ministry',
        begins: ['secured'],
        ends: ['granted', ...over],
        clocks: [
          { provision: 'exploration-application.issue-days', unit: 'working-days', from: ['secured'] },
        ],
        atEnd: 'duty-overdue',
        usual: true,
        cite: code('art. 188(1)'),
      },
      {
        id: 'publish-licence',
        mover: 'platform',
        begins: ['granted'],
        ends: ['licence-published'],
        clocks: [{ provision: 'licence.publication-days', unit: 'calendar-days', from: ['granted'] }],
        atEnd: 'duty-overdue',
        usual: true,
        via: 'licence.publication-place',
        cite: code('art. 29(5)'),
      },
      {
        id: 'pay-signature-bonus',
        mover: 'holder',
        begins: ['granted'],
        ends: ['bonus-paid'],
        clocks: [{ provision: 'signature-bonus.days', unit: 'working-days', from: ['granted'] }],
        atEnd: 'breach-of-licence',
        usual: true,
        fee: 'signature-bonus.exploration',
        cite: { text: 'Tax Code art. 764(2)', confidence: 'law' },
      },
      {
        id: 'open-register-entry',
        mover: 'ministry',
        begins: ['granted'],
        ends: ['register-entry-opened'],
        clocks: [{ provision: 'licence.register-days', unit: 'working-days', from: ['granted'] }],
        atEnd: 'duty-overdue',
        usual: true,
        cite: code('art. 77(1)'),
      },
      {
        id: 'appeal-refusal',
        mover: 'applicant',
        begins: ['refused'],
        ends: ['appealed'],
        clocks: [{ provision: 'refusal.appeal-days', unit: 'working-days', from: ['refused'] }],
        atEnd: 'refusal-stands',
        usual: false,
        cite: code('art. 190(3)'),
      },
    ],
  };
}
